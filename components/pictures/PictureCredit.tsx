import type { PictureFacts } from '#lib/content/schema/picture.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pictureText } from '#lib/i18n/text/pictures.ts';
import { licenceWords } from '#lib/pictures/licences.ts';

const Linked = ({ href, text }: { href: string | undefined; text: string }) =>
  href ? (
    <a href={href} rel="noopener">
      {text}
    </a>
  ) : (
    text
  );

/** Whose a picture is, of which year, and on what terms it is shown. */
export function PictureCredit({ locale, facts }: { locale: Locale; facts: PictureFacts }) {
  const text = pictureText[locale];
  const { label, url } = licenceWords(facts.licence);
  return (
    <small className="photo__credit">
      {text.by}
      <Linked href={facts.url} text={facts.credit[locale]} />
      {text.made(facts.year)}
      <Linked href={url} text={label[locale]} />
    </small>
  );
}
