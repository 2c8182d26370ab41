import { useEffect, useState } from 'react';
import { type FinderState, parseState, stringifyState } from '#lib/finder/finderState.ts';

/** The finder's state, kept in the URL. Typing replaces the entry, a choice adds one, so Back undoes choices. */
export function useUrlState() {
  const [state, setState] = useState(() => parseState(location.search));
  useEffect(() => {
    const back = () => setState(parseState(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const change = (next: FinderState, how: 'choice' | 'typing' = 'choice') => {
    const url = location.pathname + stringifyState(next);
    if (how === 'typing') history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    setState(next);
  };
  return [state, change] as const;
}
