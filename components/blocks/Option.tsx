import type { ReactNode } from 'react';
import { moneyRange } from '#lib/venues/money.ts';

interface Props {
  title: string | undefined;
  cny: string | undefined;
  to: string | undefined;
  /** Year and source of the price. */
  dated: ReactNode;
  children: ReactNode;
}

/** One choice of a comparison: its name, its price with year and source, and what speaks for or against it. */
export function Option({ title, cny, to, dated, children }: Props) {
  return (
    <section className="stat">
      <h3>{title}</h3>
      {cny === undefined ? null : (
        <p>
          <b>{moneyRange(Number(cny), to === undefined ? undefined : Number(to))}</b>
          {dated}
        </p>
      )}
      {children}
    </section>
  );
}
