import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { shareLinks } from '#lib/share/shareLinks.ts';
import type { SitePage } from '#lib/share/sitePage.ts';

/** Ways to pass a page on: a ready post and plain links. Works without a script; opens nothing until tapped. */
export function ShareBlock({ locale, page }: { locale: Locale; page: SitePage }) {
  const text = guideText[locale];
  return (
    <section aria-labelledby="pass-on">
      <h2 id="pass-on">{text.share}</h2>
      {page.share ? (
        <>
          <p className="small">{text.shareHint}</p>
          <p className="post">{page.share}</p>
        </>
      ) : null}
      <ul className="share-links">
        {shareLinks(page).map(({ name, href }) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
