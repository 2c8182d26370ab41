import type { PlaceLine } from '#lib/editor/listPlaces.ts';
import { deskText } from '#lib/preview/deskText.ts';

const TOOLS = ['blocks', 'share', 'translations', 'system'] as const;

/** What an editor can look at: every article, drafts marked, and the other previews. */
export function PreviewHome({ places }: { places: readonly PlaceLine[] }) {
  return (
    <main className="wrap preview">
      <h1 className="d h1">{deskText.home}</h1>
      <nav className="chips" aria-label={deskText.home}>
        {TOOLS.map((tool) => (
          <a key={tool} className="chip" href={`/preview/${tool}/`}>
            {deskText.tools[tool]}
          </a>
        ))}
      </nav>
      <ul>
        {places.map(({ kind, slug, title, draft }) => (
          <li key={`${kind}/${slug}`}>
            <a href={`/preview/${kind}/${slug}/`}>{title.zh || title.en || slug}</a>{' '}
            <span className="xs">
              {kind}/{slug} {draft ? deskText.draft : ''}
            </span>
          </li>
        ))}
      </ul>
    </main>
  );
}
