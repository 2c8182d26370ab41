/** The drawings of what people do on ice and snow; apart, because the finder’s island carries no others. */
export const SPORT_PATHS = {
  skate: 'M6 4h7v6q1 2 4.5 2.5 1.5.5 1.5 3.5H6ZM4 20h13q3 0 3.5-2M8.5 16v4M15 16v4',
  ski: 'M4 18.5L17 12q2.5-1 3-3M6 22l13-6.5q2.3-1 2.8-3M10 3a2 2 0 1 0 0 4a2 2 0 0 0 0-4ZM10 8l2 4-3 3.5',
  stone: 'M4 15q0-4 8-4t8 4-8 4-8-4ZM9 11q0-2 3-2t3 2M12 9V6h4.5',
  sled: 'M3 10h14M5 10v5M14 10v5M3 18h14q4 0 4-4',
} as const;
