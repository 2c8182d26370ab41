import type { ChoiceSection } from '#lib/poster/makerData.ts';

interface Props {
  label: string;
  sections: readonly ChoiceSection[];
  value: string;
  onChange: (id: string) => void;
}

const optionsOf = ({ choices }: ChoiceSection) =>
  choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

/** One page out of a list, cities under their province: the phone's own picker. */
export function ChoiceSelect({ label, sections, value, onChange }: Props) {
  return (
    <label className="maker__pick">
      <span className="small">{label}</span>
      <select
        value={value}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {sections.map((section) =>
          section.title ? (
            <optgroup key={section.title} label={section.title}>
              {optionsOf(section)}
            </optgroup>
          ) : (
            optionsOf(section)
          ),
        )}
      </select>
    </label>
  );
}
