'use client';

interface Props<T extends string> {
  label: string;
  name: string;
  options: Readonly<Record<T, string>>;
  value: T;
  onValue: (value: T) => void;
}

/** One of a few, as chips. */
export function Choice<T extends string>({ label, name, options, value, onValue }: Props<T>) {
  return (
    <fieldset className="desk__choice">
      <legend className="sr-only">{label}</legend>
      {(Object.entries(options) as [T, string][]).map(([one, words]) => (
        <label key={one} className="chip">
          <input type="radio" name={name} checked={one === value} onChange={() => onValue(one)} /> {words}
        </label>
      ))}
    </fieldset>
  );
}
