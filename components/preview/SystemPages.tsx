import type { Locale } from '#lib/i18n/locale.ts';
import { pageKinds } from '#lib/preview/pageKinds.ts';
import { systemText as text } from '#lib/preview/systemText.ts';
import { pagePath } from '#lib/routes.ts';
import { allPages } from '#lib/share/sitePages.ts';

/** Every kind of page as a phone shows it: what belongs to one page alone is seen there. A frame loads once it is near. */
export function SystemPages({ locale }: { locale: Locale }) {
  const paths = pageKinds([...allPages().map(({ path }) => path), pagePath(locale, 'notFound')], locale);
  return (
    <section>
      <h2 className="d h2">{text.pages}</h2>
      <ul className="system__pages">
        {paths.map((path) => (
          <li key={path}>
            <a className="text-link" href={path}>
              {path}
            </a>
            <iframe src={path} title={path} loading="lazy" />
          </li>
        ))}
      </ul>
    </section>
  );
}
