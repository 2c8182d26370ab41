interface Props {
  title: string;
  note?: string;
  lines: { label: string; amount: string; source?: string }[];
  totalLabel: string;
  total: string;
  children?: React.ReactNode;
}

/** A shop receipt that adds a visit up. One per page. */
export function Receipt({ title, note, lines, totalLabel, total, children }: Props) {
  return (
    <div className="receipt-wrap">
      <div className="receipt">
        <h2>{title}</h2>
        {note ? <p className="xs">{note}</p> : null}
        <dl>
          {lines.map(({ label, amount, source }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{amount}</dd>
              {source ? <dd className="src">{source}</dd> : null}
            </div>
          ))}
        </dl>
        <div className="total">
          <span>{totalLabel}</span>
          <b>{total}</b>
        </div>
        {children}
      </div>
    </div>
  );
}
