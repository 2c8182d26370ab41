import type { ChartFigure as Figure } from '#lib/charts/chartFigure.ts';

/** The number of a row, set large, its unit beside it. */
export function ChartFigure({ figure: { about, figure, unit } }: { figure: Figure }) {
  return (
    <span className="figured">
      {about ? <small>{about} </small> : null}
      <b>{figure}</b>
      {unit ? <small> {unit}</small> : null}
    </span>
  );
}
