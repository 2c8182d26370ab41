// Seats that move: drawn in the figure's own units, to be given to figure() as `under` and `over`. Its seat is at -h.
import { fill, line } from './nature.mjs';

const ring = (x, y, r, c, w) => `<circle cx="${x}" cy="${y}" r="${r}" stroke="${c}" stroke-width="${w}" fill="none"/>`;
/** A wheelchair: `under` its frame, `over` the near wheel. The sitter needs seatH 27. */
export const wheelchair = (frame = '#3E8B93') => ({
  under: line('M-13-20H14L24-3H33M-13-20L-18-50M-18-49l-7-1', frame, 3.4) + line('M-14-20V-17', '#12305A', 4),
  over: ring(-3, -17, 17, '#12305A', 2.6) + ring(-3, -17, 14.2, '#9DB8CD', 1) + line('M-3-31V-3M-17-17H11M-13-27L7-7M7-27L-13-7', '#9DB8CD', .9) + ring(23, -4.6, 4.6, '#12305A', 2.4),
});
/** A hockey sledge: a bucket on two blades, a frame to the feet. The sitter needs seatH 15. */
export const hockeySledge = (frame = '#EBA844') => ({
  under: line('M-16-1H6q4 0 5-2', '#8FB1CA', 2.4) + line('M-8-4V-1M2-4V-1', '#4A5D74', 3) + line('M-12-7H36q6 0 7-5M30-7V-1', frame, 3),
  over: fill('M-15-25Q-18-5-11-5H11Q15-5 15-11L16-16H-4L-9-25z', '#274E86') + fill('M-15-25Q-18-5-11-5H0Q-10-8-11-25z', '#1B3A68') + line('M36-12h6', '#12305A', 3),
});
/** A sit-ski: a shell over one ski, a spring between. The sitter needs seatH 21. */
export const sitSki = (ski = '#76618F') => ({
  under: line('M-36 0H34q5 0 8-5', ski, 3.2) + line('M-8-3H10L-4-11', '#4A5D74', 3.4) + line('M8-4l-4-8', '#EBA844', 4),
  over: fill('M-17-34Q-20-10-10-10H18L38-6Q44-5 42-11L22-20H2L-9-34z', '#3E8B93') + fill('M-17-34Q-20-10-10-10H6Q-10-14-11-34z', '#2C6E77'),
});
