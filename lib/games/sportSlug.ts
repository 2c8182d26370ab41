/** `short-track-speed-skating`: a discipline’s English name as an address and as the key of its schedule. */
export const sportSlug = (discipline: string): string =>
  discipline
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
