import { z } from 'zod';
import { bilingual, day, slug } from './common.ts';
import { GAMES_ZONES } from './games.ts';
import { namedSources, unknownSources } from './gamesSources.ts';

/** What is known of a venue of the Games today. */
export const TODAY = ['open', 'visit', 'unknown'] as const;
export type Today = (typeof TODAY)[number];

const place = z
  .strictObject({
    id: slug,
    name: bilingual,
    zone: z.enum(GAMES_ZONES),
    today: z.enum(TODAY),
    text: bilingual.optional().describe('现在能做什么，带年份'),
    places: z.array(slug).describe('content/venues 里的编号'),
    sources: z.array(slug).describe('text 的来源'),
  })
  .refine(({ today, text, sources }) => today === 'unknown' || (text !== undefined && sources.length > 0), {
    path: ['text'],
    message: 'what is known needs its text and its sources',
  });
export type GamesPlace = z.infer<typeof place>;

/** `content/games/places.yaml`: the competition venues and what anyone can do there today. */
export const gamesPlaces = z
  .strictObject({ checkedOn: day, sources: namedSources, venues: z.array(place).min(1) })
  .superRefine((file, context) => {
    file.venues.forEach(({ sources }, index) => {
      for (const message of unknownSources(file.sources, sources))
        context.addIssue({ code: 'custom', path: ['venues', index, 'sources'], message });
    });
  });
export type GamesPlaces = z.infer<typeof gamesPlaces>;
