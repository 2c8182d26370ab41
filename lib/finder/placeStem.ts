/**
 * A place without what kind of place it is: `朝阳区` → `朝阳`, `chao yang qu` → `chao yang`. Names that would be left
 * with one character or syllable stay whole (`易县`). Written without look-behind, which older browsers cannot parse.
 */
export const placeStem = (name: string): string =>
  name.replace(/^(..+?)(?:自治县|新区|[省区县市旗])$|^(\S+ .*) (?:sheng|qu|xian|shi|qi)$/, '$1$2');
