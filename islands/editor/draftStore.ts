/** What was typed and not saved, with the hashes of the files that it was typed into. */
export interface Draft {
  texts: Record<string, string>;
  bases: Record<string, string>;
}

const keyOf = (place: string): string => `editor-draft:${place}`;

export function readDraft(place: string): Draft | undefined {
  try {
    const stored = localStorage.getItem(keyOf(place));
    return stored === null ? undefined : (JSON.parse(stored) as Draft);
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or forgets it. A full store must not stop anybody from typing. */
export function keepDraft(place: string, draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(keyOf(place), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(place));
  } catch {
    console.warn('the draft could not be kept on this computer');
  }
}
