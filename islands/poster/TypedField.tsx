import { useRef } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { typedText } from '#lib/poster/typedText.ts';

interface Props {
  locale: Locale;
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** In Latin letters. */
  most: number;
  onChange: (typed: string) => void;
}

/**
 * A field for own words with its count. It has no name and stands in no form: there is nothing to send. While an input
 * method composes, the half-typed pinyin is not taken for words.
 */
export function TypedField({ locale, id, label, hint, value, most, onChange }: Props) {
  const text = posterMakerText[locale];
  const composing = useRef(false);
  const { units, fault } = typedText(value, most);
  const said = fault && (fault === 'tooLong' ? text.tooLong(most) : text.dropped);
  return (
    <div className="maker__typed">
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          type="text"
          defaultValue={value}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-said`}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={({ currentTarget }) => {
            composing.current = false;
            onChange(currentTarget.value);
          }}
          onInput={({ currentTarget }) => {
            if (!composing.current) onChange(currentTarget.value);
          }}
        />
        <span className={units > most ? 'num maker__over' : 'num'}>{text.count(units, most)}</span>
      </div>
      <p id={`${id}-said`} className="small" role="status">
        {said ?? hint}
      </p>
    </div>
  );
}
