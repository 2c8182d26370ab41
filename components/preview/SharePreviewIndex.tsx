import { previewText } from '#lib/preview/previewText.ts';
import type { SitePage } from '#lib/share/sitePage.ts';

/** Pages in groups by the first segments of their path: `/zh/guides/…` under `/zh/guides/`. */
function grouped(pages: readonly SitePage[]): Map<string, SitePage[]> {
  const groups = new Map<string, SitePage[]>();
  for (const page of pages) {
    const segments = page.path.split('/').filter(Boolean);
    const group = `/${segments.slice(0, segments.length > 2 ? 2 : 1).join('/')}/`;
    groups.set(group, [...(groups.get(group) ?? []), page]);
  }
  return groups;
}

/** Every page whose share preview can be looked at. */
export function SharePreviewIndex({ pages }: { pages: readonly SitePage[] }) {
  return (
    <main className="wrap preview">
      <h1 className="d h1">{previewText.title}</h1>
      <p className="lead">{previewText.lead}</p>
      <h2 className="d h2">{previewText.list}</h2>
      {[...grouped(pages)].map(([group, list]) => (
        <details key={group} open={list.length < 40}>
          <summary>
            {group} <span className="xs">{list.length}</span>
          </summary>
          <ul>
            {list.map(({ path, title }) => (
              <li key={path}>
                <a href={`/preview/share${path}`}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </main>
  );
}
