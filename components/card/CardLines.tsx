interface Props {
  lines: readonly string[];
  size: number;
  /** Line height, px. */
  leading: number;
  face: string;
  color: string;
  /** Lines stand in the middle of the card instead of at the margin. */
  centred?: boolean;
}

/** Lines that were broken and measured beforehand: the renderer breaks nothing. */
export function CardLines({ lines, size, leading, face, color, centred }: Props) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: centred ? 'center' : 'flex-start',
        fontFamily: face,
        fontSize: size,
        lineHeight: `${leading}px`,
        color,
      }}
    >
      {lines.map((line) => (
        <div key={line} style={{ display: 'flex', whiteSpace: 'pre', height: leading }}>
          {line}
        </div>
      ))}
    </div>
  );
}
