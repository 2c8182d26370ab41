import { FIGURE } from '#lib/card/posterGeometry.ts';

interface Props {
  value: string;
  size: number;
  unit: string;
  unitSize: number;
  face: string;
  color: string;
}

/** A number and its unit on one base line. */
export function BigNumber({ value, size, unit, unitSize, face, color }: Props) {
  const set = { display: 'flex', lineHeight: 1, whiteSpace: 'pre' } as const;
  return (
    <div style={{ display: 'flex', fontFamily: face, color }}>
      <div style={{ ...set, fontSize: size }}>{value}</div>
      {unit ? (
        <div
          style={{
            ...set,
            fontSize: unitSize,
            marginLeft: size * 0.06,
            marginTop: (size - unitSize) * FIGURE.base,
          }}
        >
          {unit}
        </div>
      ) : null}
    </div>
  );
}
