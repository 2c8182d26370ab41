import { run } from './run.ts';

/** Length of a film in seconds, and the times at which its picture can be entered. */
export interface Probed {
  seconds: number;
  keyframes: number[];
}

/** Reads length and keyframes of a film with ffprobe. */
export async function probe(file: string): Promise<Probed> {
  const asked = ['-show_entries', 'format=duration:packet=pts_time,flags', '-of', 'json'];
  const said = await run('ffprobe', ['-v', 'error', '-select_streams', 'v:0', ...asked, file], 'stdout');
  const { packets, format } = JSON.parse(said) as {
    packets: { pts_time: string; flags: string }[];
    format: { duration: string };
  };
  const keyframes = packets
    .filter(({ flags }) => flags.startsWith('K'))
    .map(({ pts_time }) => Number(pts_time));
  return { seconds: Number(format.duration), keyframes };
}
