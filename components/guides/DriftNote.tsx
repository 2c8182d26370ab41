import { driftedParts, type Heading, type Translation } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { driftText } from '#lib/i18n/text/drift.ts';

interface Props {
  locale: Locale;
  translation: Translation | undefined;
  /** Headings of the Chinese text, and of this one. */
  source: readonly Heading[] | undefined;
  own: readonly Heading[];
  /** Path of the Chinese page. */
  chinese: string;
}

/** Tells readers of the English which parts of it are older than the Chinese; nothing where there are none. */
export function DriftNote({ locale, translation, source, own, chinese }: Props) {
  const drifted = locale === 'en' ? driftedParts(translation, source, own) : undefined;
  if (!drifted) return null;
  const text = driftText[locale];
  const names = drifted.parts.map((part) => part?.text ?? text.opening);
  return (
    <aside className="callout" data-drift>
      <p className="callout__label">{text.label}</p>
      <p>
        {text.since(drifted.on)} {names.length > 0 ? `${text.where(names)} ` : ''}
        <a href={chinese} hrefLang="zh-CN">
          {text.chinese}
        </a>
        .
      </p>
    </aside>
  );
}
