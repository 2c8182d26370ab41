// Packages that come without types, as far as the clients use them.
declare module 'domino' {
  export function createWindow(html: string): { document: Document };
}
declare module 'page-metadata-parser' {
  export function getMetadata(
    document: Document,
    url: string,
  ): { title?: string; description?: string; image?: string };
}
declare module 'metascraper-title' {
  export default function rules(): Record<string, never>;
}
declare module 'metascraper-description' {
  export default function rules(): Record<string, never>;
}
declare module 'metascraper-image' {
  export default function rules(): Record<string, never>;
}
declare module 'metascraper-url' {
  export default function rules(): Record<string, never>;
}
