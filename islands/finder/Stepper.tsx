interface Props {
  id: string;
  label: string;
  /** Names of the two buttons. */
  fewer: string;
  more: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A number of people: typed, or stepped with two buttons as large as a thumb. */
export function Stepper({ id, label, fewer, more, value, min, max, onChange }: Props) {
  return (
    <div className="stepper">
      <label htmlFor={id}>{label}</label>
      <button type="button" aria-label={fewer} disabled={value <= min} onClick={() => onChange(value - 1)}>
        −
      </button>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        value={value}
        min={min}
        max={max}
        onChange={({ currentTarget }) => {
          const typed = Math.round(Number(currentTarget.value));
          onChange(Math.min(max, Math.max(min, typed || 0)));
        }}
      />
      <button type="button" aria-label={more} disabled={value >= max} onClick={() => onChange(value + 1)}>
        +
      </button>
    </div>
  );
}
