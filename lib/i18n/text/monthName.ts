export const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 1 → `January`; Chinese needs no such list. */
export const monthName = (month: number): string => MONTHS_EN[month - 1] ?? '';
