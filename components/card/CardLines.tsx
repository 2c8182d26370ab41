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

/** Full-width opening marks are empty on their left: a line that begins with one stands out by as much, in em. */
const HANGS = /^[（《「“]/;
const HANG = 0.4;

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
        <div
          key={line}
          style={{
            display: 'flex',
            whiteSpace: 'pre',
            height: leading,
            marginLeft: !centred && HANGS.test(line) ? -HANG * size : 0,
          }}
        >
          {line}
        </div>
      ))}
    </div>
  );
}
