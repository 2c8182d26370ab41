import { Shell } from '#components/frame/Shell.tsx';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pagePath } from '#lib/routes.ts';
import { Figures } from './Figures.tsx';
import { FilmTeaser } from './FilmTeaser.tsx';
import { GuideRows } from './GuideRows.tsx';
import { Hero } from './Hero.tsx';
import { OrdinaryDay } from './OrdinaryDay.tsx';
import { Rack } from './Rack.tsx';
import { ShareTeaser } from './ShareTeaser.tsx';

/** The home page is one ordinary day: dawn in the hero, noon and afternoon in the moments, night in the film. */
export function HomePage({ locale, asOf }: { locale: Locale; asOf: Date }) {
  const content = loadContent();
  return (
    <Shell locale={locale} path={pagePath(locale, 'home')} look="over">
      <Hero locale={locale} venues={content.venues} asOf={asOf} />
      <OrdinaryDay locale={locale} home={content.home} venues={content.venues} asOf={asOf} />
      <Rack locale={locale} venues={content.venues} cities={content.cities} asOf={asOf} />
      <GuideRows locale={locale} guides={content.guides} asOf={asOf} />
      {content.film ? <FilmTeaser locale={locale} film={content.film} /> : null}
      <Figures locale={locale} home={content.home} />
      <ShareTeaser locale={locale} guides={content.guides} />
    </Shell>
  );
}
