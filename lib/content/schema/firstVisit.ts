import { z } from 'zod';
import { POSES } from '../poses.ts';
import { bilingual, slug, source } from './common.ts';
import { VENUE_KINDS } from './venueKinds.ts';

/** What may have to be paid at a step; the page takes the amounts from the venue's own prices. */
export const STEP_MONEY = ['ticket', 'gate', 'rental', 'deposit', 'locker', 'lesson', 'transport'] as const;
export type StepMoney = (typeof STEP_MONEY)[number];

/** Kinds of place, and apart from them ice on a lake or a river, which is another visit. */
export const VISIT_KINDS = [...VENUE_KINDS, 'natural-ice'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

const step = z.strictObject({
  title: bilingual,
  text: bilingual.describe('一两句话；不写钱数，数字要有 sources'),
  pose: z.enum(POSES).describe('小人的姿势'),
  money: z.array(z.enum(STEP_MONEY)).optional().describe('这一步可能要付的钱'),
  sources: z.array(slug).optional().describe('上面 sources 里的 id'),
});
export type FirstVisitStep = z.infer<typeof step>;

/** `content/first-visit.yaml`: what a first visit to each kind of place is like, step by step. */
export const firstVisitFacts = z.strictObject({
  sources: z.array(source.extend({ id: slug })),
  visits: z.record(z.enum(VISIT_KINDS), z.array(step).min(4).max(7)),
});
export type FirstVisitFacts = z.infer<typeof firstVisitFacts>;
