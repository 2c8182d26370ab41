import type { ReactNode } from 'react';

export interface Choice {
  value: string;
  label: string;
  icon?: ReactNode;
}

interface Props {
  name: string;
  legend: string;
  /** The choices speak for themselves: their legend is for listeners. */
  quiet?: boolean;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}

/** One choice out of several, as radio buttons: arrow keys move, a screen reader counts them. */
export function ChoiceGroup({ name, legend, quiet, value, choices, onChange }: Props) {
  return (
    <fieldset className="choices">
      <legend className={quiet ? 'sr-only' : undefined}>{legend}</legend>
      <div className="chips">
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className="chip">
              {choice.icon}
              {choice.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
