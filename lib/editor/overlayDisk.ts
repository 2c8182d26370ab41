import { Disk, type Listing } from '#lib/content/disk.ts';
import type { Placed } from '#lib/content/finding.ts';

/** The content folder as it would be if some texts were saved: what is being typed lies over what is on disk. */
export class OverlayDisk extends Disk {
  readonly #texts: ReadonlyMap<string, string>;

  /** `texts` by path from the content folder. */
  constructor(root: string, texts: ReadonlyMap<string, string>) {
    super(root);
    this.#texts = texts;
  }

  override has(relative: string): boolean {
    return this.#texts.has(relative) || super.has(relative);
  }

  override list(relative: string): Listing | undefined {
    const listing = super.list(relative);
    const typed = [...this.#texts.keys()]
      .filter((file) => file.startsWith(`${relative}/`))
      .map((file) => file.slice(relative.length + 1))
      .filter((name) => !name.includes('/'));
    if (!listing) return typed.length > 0 ? { files: typed.toSorted(), folders: [] } : undefined;
    return { files: [...new Set([...listing.files, ...typed])].toSorted(), folders: listing.folders };
  }

  override read(relative: string): string | Placed {
    return this.#texts.get(relative)?.replace(/^\ufeff/, '') ?? super.read(relative);
  }
}
