import type { Prose } from '#lib/content/index.ts';
import type { GuideFacts } from '#lib/content/schema/guide.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { COLUMN, lineCount } from './textHeight.ts';

/** Points: an A4 between its margins, the width beside the code, and what the foot, uneven columns and other fonts take. */
const PAGE = 785;
const BESIDE_CODE = 425;
const FOOT = { zh: 24, en: 36 };
const UNEVEN = 112;
/** Head with the code beside it; each line of a title or a lead that does not fit beside it. */
const HEAD = 91;
const TITLE = { size: 19, line: 25 };
const LEAD = { size: 10, line: 14.5 };
/** A receipt's title, sum and padding; each line of it, and of what stands small under it. */
const BILL = { frame: 57, line: 16, small: 13.5, size: 8.5, inside: COLUMN.width - 18 };

function receiptHeight({ receipt, sources }: GuideFacts, locale: Locale): number {
  if (!receipt) return 0;
  const small = (text: string) => lineCount(text, locale, BILL.inside, BILL.size) * BILL.small;
  const publisher = new Map(sources.map((one) => [one.id, one.publisher[locale]]));
  const rows = receipt.lines.map(({ label, source, year }) => {
    const under = source || year ? small(`${publisher.get(source ?? '') ?? ''}, ${year}, old price`) : 0;
    const beside = lineCount(label[locale], locale, BILL.inside - 50, BILL.size) - 1;
    return BILL.line + beside * BILL.small + under;
  });
  return (
    BILL.frame + (receipt.note ? small(receipt.note[locale]) : 0) + rows.reduce((sum, one) => sum + one, 0)
  );
}

/** Points of column that one sheet has for a guide's text, under its head and its receipt, above its foot. */
export function sheetRoom(facts: GuideFacts, { title, description }: Prose, locale: Locale): number {
  const titles = lineCount(title.replaceAll('|', ''), locale, BESIDE_CODE, TITLE.size) - 1;
  const leads = Math.max(0, lineCount(description, locale, BESIDE_CODE, LEAD.size) - 2);
  const head = HEAD + titles * TITLE.line + leads * LEAD.line;
  return 2 * (PAGE - head - FOOT[locale] - UNEVEN / 2) - receiptHeight(facts, locale);
}
