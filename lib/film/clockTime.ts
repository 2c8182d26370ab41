/** `75.9` → `1:15`. */
export const clockTime = (total: number): string =>
  `${Math.floor(total / 60)}:${String(Math.floor(total % 60)).padStart(2, '0')}`;
