/** One caption: when it stands on the picture, in seconds, and its lines joined by a space. */
export interface Cue {
  start: number;
  end: number;
  text: string;
}

/** `00:01:02.500` or `01:02.500` → seconds. */
function seconds(stamp: string): number {
  const parts = stamp.split(':').map(Number);
  return parts.reduce((total, part) => total * 60 + part, 0);
}

const TIMING = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})\s+-->\s+((?:\d+:)?\d{2}:\d{2}\.\d{3})/;

/** The cues of a WebVTT file, in order. Notes, styles and cue settings are left out; markup is removed. */
export function parseCaptions(vtt: string): Cue[] {
  const blocks = vtt.replaceAll('\r\n', '\n').split(/\n{2,}/);
  return blocks.flatMap((block) => {
    const lines = block.split('\n').filter(Boolean);
    const at = lines.findIndex((line) => TIMING.test(line));
    const timing = lines[at]?.match(TIMING);
    if (!timing?.[1] || !timing[2]) return [];
    const text = lines
      .slice(at + 1)
      .join(' ')
      .replace(/<[^>]+>/g, '')
      .trim();
    return text ? [{ start: seconds(timing[1]), end: seconds(timing[2]), text }] : [];
  });
}

/** `75` → `1:15`. */
export const clockTime = (total: number): string =>
  `${Math.floor(total / 60)}:${String(Math.floor(total % 60)).padStart(2, '0')}`;
