import { type Faces, fontOf } from './pen.ts';

/** From the middle of a line down to the base line of its letters, em; so in both faces, digits and Han alike. */
export const BASE = 0.37;

interface Lines {
  lines: readonly string[];
  face: 'display' | 'text';
  size: number;
  /** Line height, px. */
  line: number;
  x: number;
  top: number;
  colour: string;
  /** Wider lines are squeezed: the last resort for letters of unforeseen width. */
  width: number;
}

/** Draws lines that were broken and measured before. */
export function drawLines(canvas: CanvasRenderingContext2D, faces: Faces, set: Lines): void {
  const { lines, face, size, line, x, top, colour, width } = set;
  canvas.font = fontOf(faces, size, face);
  canvas.fillStyle = colour;
  lines.forEach((words, index) => {
    canvas.fillText(words, x, top + (index + 0.5) * line + size * BASE, width);
  });
}
