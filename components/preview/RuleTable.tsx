import { previewText } from '#lib/preview/previewText.ts';
import type { ShareRule } from '#lib/share/shareRules.ts';

/** What the page measures against each limit; what is over stands out by word as well as by colour. */
export function RuleTable({ rules }: { rules: readonly ShareRule[] }) {
  const text = previewText;
  return (
    <table className="preview__rules">
      <caption className="d h3">{text.rules}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.measured}</th>
          <th scope="col">{text.allowed}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rules.map(({ name, found, most, unit, ok }) => (
          <tr key={name} className={ok ? undefined : 'preview__broken'}>
            <th scope="row">{name}</th>
            <td className="num">
              {found.toLocaleString('en')} {unit}
            </td>
            <td className="num">
              {most.toLocaleString('en')} {unit}
            </td>
            <td>{ok ? text.fine : text.broken}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
