import { Prose } from '#components/blocks/Prose.tsx';
import { blockTable } from '#lib/content/blocks/blockTable.ts';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { systemText as text } from '#lib/preview/systemText.ts';
import { exampleBody, NOTES } from './exampleBody.ts';

interface Props {
  locale: Locale;
  asOf: Date;
}

/** Every block of the registry as an article shows it; its source and its attributes are in the gallery. */
export function SystemBlocks({ locale, asOf }: Props) {
  const facts = loadContent().pages.story?.facts;
  const sourceIds = ['source-id', ...(facts?.sources.map(({ id }) => id) ?? [])];
  const [chart] = facts?.charts ?? [];
  const charts = chart && [{ ...chart, id: 'counts' }];
  const rows = blockTable().filter(({ name }) => !(name in NOTES) || NOTES[name] === locale);
  return (
    <section>
      <h2 className="d h2">{text.blocks}</h2>
      {rows.map((row) => (
        <div key={row.name} className="system__block">
          <h3 className="xs">
            <a href={`/preview/blocks/#${row.name}`}>
              <code>{`<${row.name}>`}</code>
            </a>
          </h3>
          <Prose body={exampleBody(row, locale)} context={{ locale, asOf, sourceIds, charts }} />
        </div>
      ))}
    </section>
  );
}
