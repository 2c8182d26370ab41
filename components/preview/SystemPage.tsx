import type { Locale } from '#lib/i18n/locale.ts';
import { systemText as text } from '#lib/preview/systemText.ts';
import { SystemArticle } from './SystemArticle.tsx';
import { SystemBlocks } from './SystemBlocks.tsx';
import { SystemControls, SystemTags } from './SystemControls.tsx';
import { SystemGuides } from './SystemGuides.tsx';
import { SystemNotes } from './SystemNotes.tsx';
import { SystemPages } from './SystemPages.tsx';
import { SystemPlaces } from './SystemPlaces.tsx';
import { SystemTokens, type Tokens } from './SystemTokens.tsx';

interface Props {
  locale: Locale;
  light: Tokens;
  dark: Tokens;
  asOf: Date;
}

/** The whole design system on one page: tokens, then components, with what the site really says. */
export function SystemPage({ locale, light, dark, asOf }: Props) {
  return (
    <main className="wrap preview system" lang={locale === 'en' ? 'en' : undefined}>
      <h1 className="d h1">{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <SystemTokens light={light} dark={dark} />
      <SystemTags />
      <SystemControls />
      <SystemArticle locale={locale} asOf={asOf} />
      <SystemBlocks locale={locale} asOf={asOf} />
      <SystemGuides locale={locale} asOf={asOf} />
      <SystemNotes locale={locale} asOf={asOf} />
      <SystemPlaces locale={locale} asOf={asOf} />
      <SystemPages locale={locale} />
    </main>
  );
}
