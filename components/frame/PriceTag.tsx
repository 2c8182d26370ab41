import { money, moneyRange } from '#lib/venues/money.ts';

interface Props {
  cny: number;
  toCny?: number;
  note?: string;
  className?: string;
}

/** Prices of more signs than these are set smaller, widest first. */
const WIDE = [
  [6, ' tag--7'],
  [4, ' tag--5'],
  [3, ' tag--3'],
] as const;

/** A hanging price tag. Its parent gives it a size and something to hang from. */
export function PriceTag({ cny, toCny, note, className }: Props) {
  const label = moneyRange(cny, toCny);
  const [wide = ''] = WIDE.filter(([over]) => label.length > over).map(([, size]) => size);
  return (
    <span className={className ? `hang ${className}` : 'hang'}>
      <span className={`tag${wide}`}>
        <b>{toCny === undefined ? money(cny) : label}</b>
        {note ? <small>{note}</small> : null}
      </span>
    </span>
  );
}
