/** Colours of the share images, by their names in app/styles/tokens.css: the renderer reads no CSS variables. */
export const PALETTE = {
  night: '#0b1f3a',
  deep: '#12305a',
  blue: '#1f4a7e',
  ice: '#bcd9ea',
  snow: '#f6fafd',
  sun: '#ffb238',
  cord: '#d9382c',
  paper: '#fff',
  'ink-2': '#44597a',
} as const;
