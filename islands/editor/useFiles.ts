import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenPlace } from '#lib/editor/openPlace.ts';
import type { Conflict, Saved } from '#lib/editor/saveFiles.ts';
import { askEditor } from './askEditor.ts';
import { keepDraft, readDraft } from './draftStore.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused';

interface Base {
  text: string;
  hash: string;
}

const basesOf = (opened: OpenPlace): Record<string, Base> =>
  Object.fromEntries(opened.files.map(({ name, text, hash }) => [name, { text, hash }]));
const textsOf = (bases: Record<string, Base>): Record<string, string> =>
  Object.fromEntries(Object.entries(bases).map(([name, { text }]) => [name, text]));

/** The texts of one place while they are edited: kept on this computer with every change, written only when saved. */
export function useFiles(place: string, opened: OpenPlace) {
  const bases = useRef(basesOf(opened));
  const current = useRef(textsOf(bases.current));
  const [texts, show] = useState(current.current);
  const [state, setState] = useState<SaveState>('saved');
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const [notice, setNotice] = useState<'restored' | 'stale' | undefined>();

  const dirty = useCallback(
    () => Object.entries(current.current).filter(([name, text]) => text !== bases.current[name]?.text),
    [],
  );
  const put = useCallback(
    (changed: Record<string, string>) => {
      current.current = { ...current.current, ...changed };
      show(current.current);
      const left = dirty();
      setState(left.length > 0 ? 'unsaved' : 'saved');
      const hashes = left.map(([name]) => [name, bases.current[name]?.hash ?? ''] as const);
      const draft = { texts: Object.fromEntries(left), bases: Object.fromEntries(hashes) };
      keepDraft(place, left.length > 0 ? draft : undefined);
    },
    [dirty, place],
  );

  // What was typed and not saved comes back, over the file that it was typed into.
  useEffect(() => {
    const draft = readDraft(place);
    if (!draft) return;
    const own = Object.entries(draft.texts).filter(([name, text]) => {
      const base = bases.current[name];
      return base && base.text !== text;
    });
    for (const [name] of own) {
      const base = bases.current[name];
      if (base) bases.current[name] = { ...base, hash: draft.bases[name] ?? '' };
    }
    put(Object.fromEntries(own));
    if (own.length > 0) setNotice('restored');
  }, [place, put]);

  const save = useCallback(async (): Promise<boolean> => {
    const files = dirty().map(([name, text]) => ({ name, text, base: bases.current[name]?.hash ?? '' }));
    if (files.length === 0) return true;
    setState('saving');
    try {
      const answer = await askEditor<Saved>('save', { place, files });
      if ('conflicts' in answer) setConflicts(answer.conflicts);
      if ('refused' in answer) setState('refused');
      if (!('saved' in answer)) {
        if ('conflicts' in answer) setState('unsaved');
        return false;
      }
      for (const { name, text } of files)
        bases.current[name] = { text, hash: answer.saved[name] ?? bases.current[name]?.hash ?? '' };
      setNotice(undefined);
      put({});
      return true;
    } catch {
      setState('failed');
      return false;
    }
  }, [dirty, place, put]);

  /** Settles one conflict: the next save writes over the file as it is now, or the file's text is taken. */
  const settle = useCallback(
    ({ name, disk = '', hash }: Conflict, mine: boolean) => {
      bases.current[name] = { text: disk, hash };
      put(mine ? {} : { [name]: disk });
      setConflicts((all) => all.filter((one) => one.name !== name));
    },
    [put],
  );

  const fresh = useCallback(
    async (force = false): Promise<void> => {
      const now = await askEditor<OpenPlace>('open', { place }).catch(() => undefined);
      for (const { name, text, hash } of now?.files ?? []) {
        const base = bases.current[name];
        if (!force && (!base || base.hash === hash)) continue;
        const typed = current.current[name] !== base?.text;
        if (typed && !force) setNotice('stale');
        else {
          bases.current[name] = { text, hash };
          put({ [name]: text });
        }
      }
      if (force) setNotice(undefined);
    },
    [place, put],
  );
  useEffect(() => {
    const look = (): void => void fresh();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [fresh]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (dirty().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const textNow = useCallback((name: string): string => current.current[name] ?? '', []);
  const later = useCallback(() => setConflicts([]), []);
  return { texts, textNow, put, state, save, conflicts, settle, later, notice, discard: () => fresh(true) };
}
