import { ChoiceGroup } from '#islands/finder/ChoiceGroup.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { MOST_LINE } from '#lib/poster/typedText.ts';
import { TypedField } from './TypedField.tsx';

/** Value of the choice that asks for own words; no ready line is empty. */
export const OWN = '';

interface Props {
  locale: Locale;
  lines: readonly string[];
  /** One of the lines, or OWN. */
  chosen: string;
  own: string;
  hint: string | undefined;
  onChoose: (line: string) => void;
  onType: (typed: string) => void;
}

/** A sentence for the poster: a ready one, or the visitor's own. */
export function LineChoice({ locale, lines, chosen, own, hint, onChoose, onType }: Props) {
  const text = posterMakerText[locale];
  const choices = lines.map((line) => ({ value: line, label: line }));
  return (
    <>
      <ChoiceGroup
        name="line"
        legend={text.steps[1] ?? ''}
        value={chosen}
        choices={[...choices, { value: OWN, label: text.own }]}
        onChange={onChoose}
      />
      {chosen === OWN ? (
        <TypedField
          locale={locale}
          id="own"
          label={text.ownLabel}
          hint={hint}
          value={own}
          most={MOST_LINE}
          onChange={onType}
        />
      ) : null}
    </>
  );
}
