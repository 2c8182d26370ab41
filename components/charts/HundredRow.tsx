import { chartFigure } from '#lib/charts/chartFigure.ts';
import { dotField } from '#lib/charts/dotField.ts';
import type { ChartOf } from '#lib/content/schema/chart.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { ChartWords } from './ChartWords.tsx';
import type { DrawingProps } from './drawing.ts';

/** Distance of two dots, and the radius of one, in the field's own units. */
const PITCH = 20;
const RADIUS = 7;
const round = (value: number): number => Math.round(value * 100) / 100;

interface MarkProps {
  index: number;
  /** How much of it is filled, from the left, 0 to 1. */
  filled: number;
  square: boolean;
}

/** One of the hundred: a ring or a box, and as much of it filled as belongs to the share. */
function Mark({ index, filled, square }: MarkProps) {
  const cx = (index % 10) * PITCH + PITCH / 2;
  const cy = Math.floor(index / 10) * PITCH + PITCH / 2;
  const className = filled === 1 ? 'full' : undefined;
  const [left, top, width] = [cx - RADIUS, cy - RADIUS, 2 * RADIUS];
  const partly = filled > 0 && filled < 1;
  if (square)
    return (
      <>
        <rect className={className} x={left} y={top} width={width} height={width} />
        {partly ? (
          <rect className="full" x={left} y={top} width={round(width * filled)} height={width} />
        ) : null}
      </>
    );
  const edge = round(left + width * filled);
  const half = round(Math.sqrt(RADIUS ** 2 - (edge - cx) ** 2));
  const arc = `A${RADIUS} ${RADIUS} 0 ${filled > 0.5 ? 1 : 0} 0`;
  return (
    <>
      <circle className={className} cx={cx} cy={cy} r={RADIUS} />
      {partly ? (
        <path className="full" d={`M${edge} ${round(cy - half)}${arc} ${edge} ${round(cy + half)}Z`} />
      ) : null}
    </>
  );
}

/**
 * Shares of a hundred, one field of a hundred dots to each, side by side: those filled belong to it.
 * A row without accent has boxes for dots: it divides by something else, and says so without colour, too.
 */
export function HundredRow({ locale, chart, titleId, sourceIds }: DrawingProps<ChartOf<'hundred'>>) {
  return (
    <table className="chart--hundred" aria-labelledby={titleId}>
      <thead>
        <tr>
          {chart.rows.map((row) => (
            <th key={row.label.en} scope="col">
              <ChartWords locale={locale} row={row} sourceIds={sourceIds} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {chart.rows.map((row) => (
            <td key={row.label.en}>
              <svg
                className={row.accent ? 'field field--accent' : 'field'}
                viewBox={`0 0 ${10 * PITCH} ${10 * PITCH}`}
                aria-hidden="true"
              >
                {dotField(row.value).map((filled, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the field
                  <Mark key={index} index={index} filled={filled} square={!row.accent} />
                ))}
              </svg>
              <ChartFigure figure={chartFigure(row, 'percent', locale)} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
