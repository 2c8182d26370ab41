import type { Locale } from '#lib/i18n/locale.ts';
import { marked, type Piece, snippet } from '#lib/search/marked.ts';
import type { Hit } from '#lib/search/searchSite.ts';

/** A text with its hits marked. */
function Marked({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name, and are never moved
  return pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}

/** Where the query stands in a page: in its short description, else in its text. */
function lineOf({ doc, words }: Hit, locale: Locale): Piece[] {
  const short = marked(doc.text, words);
  return short.some(({ hit }) => hit) || marked(doc.title, words).some(({ hit }) => hit)
    ? short
    : (snippetOf(doc.body, words, locale) ?? short);
}

function snippetOf(body: string, words: readonly string[], locale: Locale): Piece[] | undefined {
  const pieces = snippet(body, words, locale);
  return pieces.some(({ hit }) => hit) ? pieces : undefined;
}

interface Props {
  locale: Locale;
  hits: readonly Hit[];
}

/** What was found: kind, title, and the line that holds the query. */
export function Hits({ locale, hits }: Props) {
  if (hits.length === 0) return null;
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.doc.path} className="hit">
          <a href={hit.doc.path}>
            <span className="hit__kicker xs">{hit.doc.kicker}</span>
            <strong className="hit__title">
              <Marked pieces={marked(hit.doc.title, hit.words)} />
            </strong>
            <span className="hit__line small">
              <Marked pieces={lineOf(hit, locale)} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
