/** One of `count` variants, always the same for a name: 32-bit FNV-1a, which spreads short names evenly. */
export function variant(name: string, count: number): number {
  let hash = 0x81_1c_9d_c5;
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0;
  // The last bits follow the last letter; the higher ones do not.
  return (hash >>> 8) % count;
}
