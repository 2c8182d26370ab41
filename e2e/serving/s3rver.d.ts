declare module 's3rver' {
  /** The part of s3rver, an S3 server over a folder, that the tests use. Its keys are `S3RVER` and `S3RVER`. */
  export default class S3rver {
    constructor(options: {
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
