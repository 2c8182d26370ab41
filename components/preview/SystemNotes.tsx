import { IceWarning as CityIceWarning } from '#components/cities/IceWarning.tsx';
import { DriftNote } from '#components/guides/DriftNote.tsx';
import { IceWarning } from '#components/venues/IceWarning.tsx';
import type { SectionDrift } from '#lib/content/drift.ts';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { systemText as text } from '#lib/preview/systemText.ts';
import { guidePath } from '#lib/routes.ts';
import { naturalIce } from '#lib/venues/naturalIce.ts';

interface Props {
  locale: Locale;
  asOf: Date;
}

/** What stands beside the text to warn: ice of every certainty, and an English page that has fallen behind. */
export function SystemNotes({ locale, asOf }: Props) {
  const { venues, guides } = loadContent();
  const icy = [...new Map(venues.map((venue) => [naturalIce(venue), venue] as const)).values()];
  const guide = guides.find(({ prose }) => prose.zh && prose.en);
  if (!guide) return null;
  const headings = guide.prose.en?.headings ?? [];
  const drifted: SectionDrift = { what: 'changed', title: '', at: 1, units: [], gone: 1 };
  const on = asOf.toISOString().slice(0, 10);
  return (
    <section>
      <h2 className="d h2">{text.notes}</h2>
      <CityIceWarning locale={locale} venues={venues} />
      {icy.map((venue) => (
        <IceWarning key={venue.id} locale={locale} venue={venue} />
      ))}
      <div lang="en">
        <DriftNote
          locale="en"
          translation={{ status: 'drifted', on, sections: [drifted] }}
          source={guide.prose.zh?.headings}
          own={headings}
          chinese={guidePath('zh', guide.slug)}
        />
      </div>
    </section>
  );
}
