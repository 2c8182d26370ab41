import {
  type Guide,
  type Page,
  type SectionDrift,
  standingOf,
  type Translation,
} from '#lib/content/index.ts';
import { translationsText } from '#lib/preview/translationsText.ts';

type Article = (Guide | Page) & { path: string };

/** One drifted section: its title, and each paragraph that is new or different, with its line. */
function Drift({ drift }: { drift: SectionDrift }) {
  const { what, title, units, gone } = drift;
  return (
    <li>
      {translationsText.what[what]} <b>{title || translationsText.opening}</b>
      {units.length === 0 ? ` · ${translationsText.gone(gone)}` : null}
      {units.map(({ line, text }) => (
        <blockquote key={line} lang="zh-CN">
          {text} <span className="xs">zh.mdx:{line}</span>
        </blockquote>
      ))}
    </li>
  );
}

/** Articles whose English has fallen behind come first, then those without a record or a language. */
const ORDER: readonly Translation['status'][] = ['drifted', 'missing', 'unrecorded', 'current'];
const statusOf = ({ translation }: Article): Translation['status'] => translation?.status ?? 'unrecorded';

/** For editors: how every article stands in time and in its two languages. */
export function TranslationList({ articles, asOf }: { articles: readonly Article[]; asOf: Date }) {
  const sorted = articles.toSorted((a, b) => ORDER.indexOf(statusOf(a)) - ORDER.indexOf(statusOf(b)));
  return (
    <main className="wrap preview">
      <h1 className="d h1">{translationsText.title}</h1>
      <p className="lead">{translationsText.lead}</p>
      <ul>
        {sorted.map((article) => {
          const { slug, path, prose, facts, translation } = article;
          const standing = standingOf(facts, asOf);
          return (
            <li key={path} data-translation={statusOf(article)}>
              <a href={path}>{prose.zh?.title ?? prose.en?.title ?? slug}</a>{' '}
              <span className="xs">
                {translationsText.status[statusOf(article)]} · {translationsText.standing[standing]}
                {facts.publishAt ? ` · publishAt ${facts.publishAt}` : null}
                {facts.unpublishAt ? ` · unpublishAt ${facts.unpublishAt}` : null}
              </span>
              {translation?.status === 'drifted' ? (
                <ul>
                  {translation.sections.map((drift) => (
                    <Drift key={`${drift.what} ${drift.title}`} drift={drift} />
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ul>
    </main>
  );
}
