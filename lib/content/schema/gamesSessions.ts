import { z } from 'zod';
import { bilingual, day, slug } from './common.ts';
import { namedSources, unknownSources } from './gamesSources.ts';

const session = z.strictObject({
  at: z
    .string()
    .regex(/^2022-02-(?:0[2-9]|1\d|20)T(?:[01]\d|2[0-3]):[0-5]\d\+08:00$/, 'at')
    .describe('开始的时刻，北京时间，如 2022-02-05T15:45+08:00'),
  what: bilingual,
  venue: slug.describe('上面 venues 里的编号'),
});
export type GamesSession = z.infer<typeof session>;

const note = z.strictObject({ text: bilingual, sources: z.array(slug).min(1) });

/** `content/games/sessions.yaml`: the schedule by discipline, as it stood on 18 February 2022. */
export const gamesSessions = z
  .strictObject({
    checkedOn: day,
    sources: namedSources,
    venues: z.record(slug, bilingual),
    notes: z.record(slug, note).describe('后来改过的：分项编号 → 一句话'),
    sessions: z.record(slug, z.array(session).min(1)),
  })
  .superRefine((file, context) => {
    for (const [sport, { sources }] of Object.entries(file.notes))
      for (const message of unknownSources(file.sources, sources))
        context.addIssue({ code: 'custom', path: ['notes', sport], message });
    for (const [sport, list] of Object.entries(file.sessions))
      list.forEach(({ venue }, index) => {
        if (Object.hasOwn(file.venues, venue)) return;
        const message = `"${venue}" is none of the venues of this file`;
        context.addIssue({ code: 'custom', path: ['sessions', sport, index, 'venue'], message });
      });
  });
export type GamesSessions = z.infer<typeof gamesSessions>;
