import { type Child, type Party, VISIT_LIMITS } from '#lib/cost/visit.ts';

const { people: MOST, age: AGE, heightM: HEIGHT } = VISIT_LIMITS;

/** `110`, `5y`, `110-5y`, `x` (nothing told); null for anything else. */
function readChild(text: string): Child | null {
  const told = text.match(/^(?:x|(\d{1,3})?-?(?:(\d{1,2})y)?)$/);
  if (!told || !text) return null;
  const [heightM, age] = [Number(told[1]) / 100, Number(told[2])];
  const isHeight = heightM >= HEIGHT.min && heightM <= HEIGHT.max;
  return { ...(isHeight && { heightM }), ...(age <= AGE.max && { age }) };
}

/** `110,5y` → two children; `2` → two of whom nothing is told: no child is 2 cm tall. */
export const childEntries = (text: string): string[] =>
  Number(text) < HEIGHT.min * 100
    ? Array.from({ length: Math.min(Number(text) || 0, MOST + 1) }, () => 'x')
    : text.split(',');

/**
 * The party that a URL tells: `adults=2&kids=110,5y&students=1&seniors=1`; one adult where nothing is written. Nobody
 * becomes one adult, a crowd is cut to the first twenty, an impossible height or age is forgotten.
 */
export function partyOf(who: string): Party {
  const params = new URLSearchParams(who);
  let room: number = MOST;
  const take = (count: number): number => {
    const taken = Math.min(count, room);
    room -= taken;
    return taken;
  };
  const read = (name: string, usual: number): number => {
    const text = params.get(name) ?? '';
    return take(/^\d+$/.test(text) ? Number(text) : usual);
  };
  const adults = read('adults', 1);
  const told = childEntries(params.get('kids') ?? '').flatMap((entry) => readChild(entry) ?? []);
  const children = told.slice(0, take(told.length));
  const party = { adults, children, students: read('students', 0), seniors: read('seniors', 0) };
  return room === MOST ? { ...party, adults: 1 } : party;
}

/** The inverse of `partyOf`; one adult is the empty text. */
export function whoOf({ adults, children, students, seniors }: Party): string {
  const told = children.map(({ age, heightM = 0 }) =>
    [heightM && Math.round(heightM * 100), age === undefined ? 0 : `${age}y`].filter(Boolean).join('-'),
  );
  const kids = told.some(Boolean) ? told.map((text) => text || 'x').join() : told.length;
  const words = [
    adults === 1 ? '' : `adults=${adults}`,
    kids ? `kids=${kids}` : '',
    students ? `students=${students}` : '',
    seniors ? `seniors=${seniors}` : '',
  ];
  return words.filter(Boolean).join('&');
}
