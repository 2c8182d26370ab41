import { useEffect, useState } from 'react';
import { type FinderState, parseState, stringifyState } from '#lib/finder/finderState.ts';

/** Writes the address. Safari refuses more than 100 changes in 30 seconds; the question then simply stays unwritten. */
function write(how: 'choice' | 'typing', url: string): void {
  try {
    if (how === 'typing') history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  } catch {
    // The finder works on without its address.
  }
}

/** The finder's state, kept in the URL. Typing replaces the entry, a choice adds one, so Back undoes choices. */
export function useUrlState() {
  const [state, setState] = useState(() => parseState(location.search));
  useEffect(() => {
    const back = () => setState(parseState(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const change = (next: FinderState, how: 'choice' | 'typing' = 'choice') => {
    write(how, location.pathname + stringifyState(next));
    setState(next);
  };
  return [state, change] as const;
}
