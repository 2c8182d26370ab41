import { DAYS_A_SEASON, type GearKind, PRESETS, SEASONS } from '#lib/gear/presets.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { gearText } from '#lib/i18n/text/gear.ts';

const KINDS = Object.keys(PRESETS) as GearKind[];

/**
 * Fields for one’s own figures. Hidden until islands/gear.island.tsx is there. The fields have no names and stand in no
 * form: what is typed stays in the page. The island may be quicker than React, which development would call a fault; so
 * what it changes is said to change.
 */
export function RentFields({ locale }: { locale: Locale }) {
  const { fields, own } = gearText[locale];
  const start = {
    days: DAYS_A_SEASON.typed,
    seasons: SEASONS,
    rent: PRESETS.skis.rent.cny,
    buy: PRESETS.skis.buy?.cny,
  };
  return (
    <fieldset className="gear-own" data-gear="" hidden suppressHydrationWarning>
      <legend>{own}</legend>
      <div className="chips">
        <span className="small" id="gear-presets">
          {fields.presets}
        </span>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-describedby="gear-presets"
            data-rent={PRESETS[kind].rent.cny}
            data-buy={PRESETS[kind].buy?.cny ?? ''}
          >
            {fields.preset[kind]}
          </button>
        ))}
      </div>
      <div className="gear-own__fields">
        {(['days', 'seasons', 'rent', 'buy'] as const).map((field) => (
          <label key={field}>
            {fields[field]}
            <input
              id={`gear-${field}`}
              type="number"
              step={field === 'rent' || field === 'buy' ? 'any' : 1}
              inputMode={field === 'days' || field === 'seasons' ? 'numeric' : 'decimal'}
              min={field === 'buy' ? 0 : 1}
              max={field === 'days' ? 200 : field === 'seasons' ? 50 : 100000}
              autoComplete="off"
              defaultValue={start[field]}
            />
          </label>
        ))}
      </div>
      <output
        className="gear-own__answer"
        htmlFor="gear-days gear-seasons gear-rent gear-buy"
        suppressHydrationWarning
      >
        {''}
      </output>
    </fieldset>
  );
}
