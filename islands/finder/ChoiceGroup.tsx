interface Props {
  name: string;
  legend: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

/** One choice out of several, as radio buttons: arrow keys move, a screen reader counts them. */
export function ChoiceGroup({ name, legend, value, choices, onChange }: Props) {
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {choices.map(([choice, label]) => (
        <label className="chip" key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
