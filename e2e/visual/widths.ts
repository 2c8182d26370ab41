/** A phone, a tablet or a narrow window, a screen on a desk; and the two schemes of the system. */
export const WIDTHS = [390, 768, 1280] as const;
export const SCHEMES = ['light', 'dark'] as const;
export type Width = (typeof WIDTHS)[number];
export type Scheme = (typeof SCHEMES)[number];
/** One thing for every width and scheme. */
export type Each<T> = Record<Width, Record<Scheme, T>>;
