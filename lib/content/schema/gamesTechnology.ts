import { z } from 'zod';
import { bilingual, day, slug } from './common.ts';
import { namedSources, unknownSources } from './gamesSources.ts';

const item = z.strictObject({
  title: bilingual,
  text: bilingual,
  caveat: bilingual.describe('这个说法哪里要打折扣'),
  sources: z.array(slug).min(1),
});

/**
 * `content/games/technology.yaml`: what was claimed of the technology behind the Games, each with its
 * caveat.
 */
export const gamesTechnology = z
  .strictObject({ checkedOn: day, sources: namedSources, items: z.array(item).min(1) })
  .superRefine((file, context) => {
    file.items.forEach(({ sources }, index) => {
      for (const message of unknownSources(file.sources, sources))
        context.addIssue({ code: 'custom', path: ['items', index, 'sources'], message });
    });
  });
export type GamesTechnology = z.infer<typeof gamesTechnology>;
