import { CopyButton } from '#components/frame/CopyButton.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { shareText } from '#lib/i18n/text/share.ts';
import { absolute } from '#lib/routes.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import { MASTODON_INSTANCE, type ShareMethod, shareMethods } from '#lib/share/shareMethods.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { PosterPicture } from './PosterPicture.tsx';

interface WayProps {
  locale: Locale;
  page: SitePage;
  method: ShareMethod;
}

/** One way to pass the page on. Buttons need the script and stay hidden until it is there; links need nothing. */
function Way({ locale, page, method }: WayProps) {
  const text = shareText[locale];
  switch (method.kind) {
    case 'copy':
      return <CopyButton locale={locale} of="page-address" label={text.copyLink} className="way" />;
    case 'system':
      return (
        <button type="button" className="way" data-system-share hidden>
          {text.systemShare}
        </button>
      );
    case 'wechat':
      return (
        <a className="way" href="#poster">
          {text.wechat}
        </a>
      );
    case 'poster':
      return (
        <a
          className="way"
          href={cardPath(page.card, 'poster')}
          target="_blank"
          rel="noopener"
          data-poster
          suppressHydrationWarning
        >
          {text.savePoster}
        </a>
      );
    default:
      return (
        <a
          className="way"
          href={method.href}
          target="_blank"
          rel="noopener"
          data-mastodon={method.kind === 'mastodon' ? '' : undefined}
        >
          {method.name}
        </a>
      );
  }
}

/** Asks for the reader's own Mastodon server; only the script can show it. */
function InstanceForm({ locale }: { locale: Locale }) {
  const text = shareText[locale];
  return (
    <form className="sheet__instance" data-instance hidden noValidate>
      <label htmlFor="instance">{text.instance}</label>
      <input
        id="instance"
        name="instance"
        type="text"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        placeholder={MASTODON_INSTANCE}
        aria-describedby="instance-hint"
      />
      <button type="submit" className="btn">
        {text.go}
      </button>
      <p id="instance-hint" className="xs">
        {text.instanceHint}
      </p>
    </form>
  );
}

/**
 * The foot of every page: a ready post, its address, the poster and the ways to pass the page on. Works without a
 * script as text to select and plain links; opens and loads nothing until tapped (islands/share.island.tsx).
 */
export function ShareSheet({ locale, page }: { locale: Locale; page: SitePage }) {
  const text = shareText[locale];
  return (
    <section
      className="sheet"
      id="pass-on"
      aria-labelledby="pass-on-title"
      data-title={page.title}
      data-instance-wrong={text.instanceWrong}
    >
      <div className="wrap sheet__row">
        <div>
          <h2 id="pass-on-title" className="d h2">
            {text.passOn}
          </h2>
          {page.share ? (
            <>
              <p className="small">{text.postHint}</p>
              <p className="post" id="ready-post">
                {page.share}
              </p>
            </>
          ) : null}
          <p className="xs">
            {text.address} <span id="page-address">{absolute(page.path)}</span>
          </p>
        </div>
        <div>
          <p className="small" id="ways-title">
            {text.ways}
          </p>
          <ul className="ways" aria-labelledby="ways-title">
            {page.share ? (
              <li>
                <CopyButton locale={locale} of="ready-post" label={text.copyPost} className="way" />
              </li>
            ) : null}
            {shareMethods(page).map((method) => (
              <li key={'name' in method ? method.name : method.kind}>
                <Way locale={locale} page={page} method={method} />
              </li>
            ))}
          </ul>
          {locale === 'en' ? <InstanceForm locale={locale} /> : null}
          <p className="small" data-wechat hidden>
            {text.inWeChat}
          </p>
          <p className="small" role="status" data-share-status />
          <PosterPicture locale={locale} page={page} />
        </div>
      </div>
    </section>
  );
}
