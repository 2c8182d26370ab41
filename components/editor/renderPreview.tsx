import type { ReactNode } from 'react';
import type { BlockContext } from '#components/blocks/blockComponents.tsx';
import { Prose } from '#components/blocks/Prose.tsx';
import type { DraftCheck } from '#lib/editor/checkDraft.ts';
import type { EditPlace } from '#lib/editor/place.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';

interface Shown {
  title: string;
  lead?: string | undefined;
  body: ReactNode;
}

/** The words of one language as their page shows them, without the frame around. */
function Preview({ title, lead, body }: Shown) {
  return (
    <article className="wrap edit-frame">
      <h1 className="d h1">{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {body}
    </article>
  );
}

function shownIn(locale: Locale, place: EditPlace, check: DraftCheck, asOf: Date): Shown | undefined {
  const { article, venue } = check;
  if (venue) {
    const notes = venue.notes[locale];
    const body = notes ? <Prose body={notes} context={{ locale, asOf, sourceIds: [] }} /> : null;
    return { title: venue.name[locale], body };
  }
  const prose = article?.prose[locale];
  if (!article || !prose) return undefined;
  const { facts } = article;
  const context: BlockContext = {
    locale,
    asOf,
    sourceIds: facts.sources.map(({ id }) => id),
    charts: 'charts' in facts ? facts.charts : undefined,
    pictures: { folder: `${place.kind}/${place.slug}`, facts: facts.pictures },
  };
  return {
    title: prose.title,
    lead: prose.description,
    body: <Prose body={prose.body} context={context} />,
  };
}

/**
 * What is being typed as HTML, a language each; a language whose text has problems is not there. Next lets a page import
 * nothing that renders to a string, so that is loaded when it is asked for.
 */
export async function renderPreview(
  place: EditPlace,
  check: DraftCheck,
  asOf: Date,
): Promise<Partial<Record<Locale, string>>> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    try {
      const shown = shownIn(locale, place, check, asOf);
      if (shown) html[locale] = renderToStaticMarkup(<Preview {...shown} />);
    } catch (error) {
      // A list of venues needs the whole content, a picture its prepared copy: the words are shown once those are there.
      console.warn(
        `editor preview: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`,
      );
    }
  }
  return html;
}
