/** Colour of the words in a scene's sky. */
export type Ink = 'snow' | 'night';

/** How a scene is laid behind a title: its width and upper left corner in px of the card, and the sky over it. */
interface Sky {
  draw: string;
  width: number;
  x: number;
  y: number;
  ink: Ink;
  /** Colours over the picture from the upper edge down: offset of 630 px, colour, opacity. They quiet the sky. */
  veil: readonly (readonly [offset: number, colour: string, opacity: number])[];
}

interface Stage {
  /** What to show beside a panel: the middle of the group, as a share of the scene's width. */
  focus: number;
  /** Undefined for an interior without room for a title: its cards get the panel. */
  sky?: Sky;
}

const STAGES: Record<string, Stage> = {
  rink: {
    focus: 0.5,
    sky: { draw: 'rink', width: 1200, x: 0, y: -62, ink: 'snow', veil: [[0, '#0d2449', 0.9], [0.3, '#0d2449', 0]] },
  },
  metro: { focus: 0.3 },
  curling: {
    focus: 0.44,
    sky: {
      draw: 'curling',
      width: 1200,
      x: 0,
      y: -125,
      ink: 'night',
      veil: [[0, '#f6e4d0', 1], [0.34, '#f6e4d0', 1], [0.5, '#f6e4d0', 0]],
    },
  },
  river: {
    focus: 0.52,
    sky: {
      draw: 'river',
      width: 1200,
      x: 0,
      y: -75,
      ink: 'snow',
      veil: [[0, '#1f4a7e', 1], [0.25, '#2f659f', 0.8], [0.5, '#2f659f', 0]],
    },
  },
  skihall: { focus: 0.3 },
  courtyard: {
    focus: 0.4,
    sky: {
      draw: 'courtyard',
      width: 1200,
      x: 0,
      y: -90,
      ink: 'snow',
      veil: [[0, '#071a36', 0.96], [0.36, '#071a36', 0.8], [0.6, '#071a36', 0]],
    },
  },
};

/** `rinkPlain`, `rinkFront` and `rinkPoster` are ways to draw the rink. */
const nameOf = (scene: string): string => scene.replace(/(?:Plain|Front|FrontM|Poster)$/, '');

/** The stage of a scene. Throws on a scene that has none, naming those that do. */
export function stageOf(scene: string): Stage & { name: string } {
  const name = nameOf(scene);
  const stage = STAGES[name];
  if (stage) return { ...stage, name };
  throw new Error(`share images know no scene "${scene}"; they know: ${Object.keys(STAGES).join(', ')}`);
}

export const skyOf = (scene: string): Sky | undefined => stageOf(scene).sky;
