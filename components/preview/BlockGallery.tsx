import type { BlockContext } from '#components/blocks/blockComponents.tsx';
import { Prose } from '#components/blocks/Prose.tsx';
import { type AttributeRow, type BlockRow, blockTable } from '#lib/content/blocks/blockTable.ts';
import type { Chart } from '#lib/content/schema/chart.ts';
import { LANG_TAG, LOCALES } from '#lib/i18n/locale.ts';
import { galleryText } from '#lib/preview/galleryText.ts';
import { exampleBody, NOTES } from './exampleBody.ts';

function Attributes({ rows }: { rows: readonly AttributeRow[] }) {
  if (rows.length === 0) return <p className="small">{galleryText.none}</p>;
  return (
    <table className="preview__rules">
      <caption className="sr-only">{galleryText.attributes}</caption>
      <tbody>
        {rows.map(({ name, required, what, takes }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{required ? galleryText.required : galleryText.optional}</td>
            <td>
              {what.zh}
              <br />
              <span lang="en">{what.en}</span>
              {takes ? (
                <>
                  <br />
                  <code>{takes}</code>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  asOf: Date;
  /** Stands for the chart of an article, which its own YAML would hold. */
  chart: Chart | undefined;
  /** The sources that the chart names. */
  sourceIds: readonly string[];
}

function Entry({ row, asOf, chart, sourceIds }: Props & { row: BlockRow }) {
  const { name, what, attributes, rules } = row;
  const charts = chart && [{ ...chart, id: 'counts' }];
  const languages = name in NOTES ? LOCALES.filter((locale) => NOTES[name] === locale) : LOCALES;
  return (
    <section className="gallery__block" id={name}>
      <h2 className="d h2">
        <code>&lt;{name}&gt;</code>
      </h2>
      <p>{what.zh}</p>
      <p lang="en">{what.en}</p>
      {rules.map((rule) => (
        <p key={rule.en} className="small">
          {rule.zh} · <span lang="en">{rule.en}</span>
        </p>
      ))}
      <Attributes rows={attributes} />
      <div className="gallery__pair">
        {languages.map((locale) => {
          const context: BlockContext = { locale, asOf, sourceIds: ['source-id', ...sourceIds], charts };
          return (
            <div key={locale} lang={LANG_TAG[locale]}>
              <pre>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable box must be reachable by keyboard */}
                <code className="gallery__code" tabIndex={0}>
                  {row.example[locale]}
                </code>
              </pre>
              <Prose body={exampleBody(row, locale)} context={context} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Every block: what it is for, its attributes, an example to copy in each language and what becomes of it. */
export function BlockGallery(props: Props) {
  return (
    <main className="wrap preview">
      <h1 className="d h1">{galleryText.title}</h1>
      <p className="lead">{galleryText.lead}</p>
      <nav className="chips" aria-label={galleryText.title}>
        {blockTable().map(({ name }) => (
          <a key={name} className="chip" href={`#${name}`}>
            {name}
          </a>
        ))}
      </nav>
      {blockTable().map((row) => (
        <Entry key={row.name} row={row} {...props} />
      ))}
      <p id="source-source-id" className="small">
        {galleryText.source}
      </p>
    </main>
  );
}
