/** Colours of the share images, named as in app/styles/tokens.css: the renderer reads no CSS variables. */
export const PALETTE = {
  night: '#0b1f3a',
  deep: '#12305a',
  frost: '#dfedf6',
  snow: '#f6fafd',
  sun: '#ffb238',
  cord: '#d9382c',
  paper: '#fff',
  slate: '#44597a',
} as const;
