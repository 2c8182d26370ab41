// An S3 server over a folder, in a process of its own: node --openssl-legacy-provider s3Server.ts FOLDER; prints its port.
// s3rver's tokens for the next page of a list use a cipher that OpenSSL 3 has only with that switch.
import S3rver from 's3rver';

const configureBuckets = [{ name: 'site', configs: [] }];
const directory = process.argv[2] ?? '';
const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets });
console.log((await server.run()).port);
