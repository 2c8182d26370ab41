/** One caption: when it stands on the picture, in seconds, and its lines joined by a space. */
export interface Cue {
  start: number;
  end: number;
  text: string;
}

/** A caption with its place in the file: the 1-based line of its times, and its lines as they are. */
export interface PlacedCue extends Cue {
  line: number;
  lines: string[];
}

/** `00:01:02.500` or `01:02.500` → seconds. */
function seconds(stamp: string): number {
  const parts = stamp.split(':').map(Number);
  return parts.reduce((total, part) => total * 60 + part, 0);
}

const TIMING = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})\s+-->\s+((?:\d+:)?\d{2}:\d{2}\.\d{3})/;
const plain = (line: string): string => line.replace(/<[^>]+>/g, '').trim();

/** The cues of a WebVTT file with their places. Notes, styles and cue settings are left out; markup is removed. */
export function placedCaptions(vtt: string): PlacedCue[] {
  const all = vtt.replaceAll('\r\n', '\n').split('\n');
  return all.flatMap((times, index) => {
    const timing = TIMING.exec(times);
    if (!timing?.[1] || !timing[2]) return [];
    const rest = all.slice(index + 1);
    const end = rest.indexOf('');
    const lines = (end < 0 ? rest : rest.slice(0, end)).map(plain).filter(Boolean);
    const text = lines.join(' ');
    if (!text) return [];
    return [{ start: seconds(timing[1]), end: seconds(timing[2]), text, line: index + 1, lines }];
  });
}

/** The cues of a WebVTT file, in order. */
export const parseCaptions = (vtt: string): Cue[] =>
  placedCaptions(vtt).map(({ start, end, text }) => ({ start, end, text }));
