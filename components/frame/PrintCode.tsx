import { codePath } from '#lib/card/codePath.ts';
import { QUIET, qrCode } from '#lib/card/qrCode.ts';

/** The code of an address for paper, as one path: browsers print without waiting for a picture that was never shown. */
export function PrintCode({ url }: { url: string }) {
  const { rows, size } = qrCode(url);
  const side = size + 2 * QUIET;
  return (
    <svg aria-hidden="true" viewBox={`${-QUIET} ${-QUIET - 0.5} ${side} ${side}`}>
      <path d={codePath(rows)} />
    </svg>
  );
}
