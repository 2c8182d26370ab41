/** What a client makes of a shared link. */
export interface Preview {
  title?: string;
  description?: string;
  image?: string;
}

/** A page as a client meets it. */
export interface SharedPage {
  /** Where it is served for the test. */
  url: string;
  html: string;
}

export interface Client {
  name: string;
  preview: (page: SharedPage) => Promise<Preview>;
}
