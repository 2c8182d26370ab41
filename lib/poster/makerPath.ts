/** URL of a file of the poster maker: a picture without words, or a list of choices. */
export const makerPath = (file: string): string => `/share/template/${file}`;
