import { money, moneyRange } from '#lib/venues/money.ts';

interface Props {
  cny: number;
  toCny?: number;
  note?: string;
  className?: string;
}

/** A hanging price tag. Its parent gives it a size and something to hang from. */
export function PriceTag({ cny, toCny, note, className }: Props) {
  const label = moneyRange(cny, toCny);
  const wide = label.length > 3 ? ' tag--3' : '';
  return (
    <span className={className ? `hang ${className}` : 'hang'}>
      <span className={`tag${wide}`}>
        <b>{toCny === undefined ? money(cny) : label}</b>
        {note ? <small>{note}</small> : null}
      </span>
    </span>
  );
}
