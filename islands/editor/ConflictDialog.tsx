import { editorText } from '#lib/editor/editorText.ts';
import type { Conflict } from '#lib/editor/saveFiles.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { Dialog } from './Dialog.tsx';

interface Props {
  locale: Locale;
  conflicts: readonly Conflict[];
  mine: Readonly<Record<string, string>>;
  settle: (conflict: Conflict, mine: boolean) => void;
  close: () => void;
}

/** A file that was changed elsewhere: both texts, and the choice between them. Until then nothing is written. */
export function ConflictDialog({ locale, conflicts, mine, settle, close }: Props) {
  const text = editorText[locale];
  const [first] = conflicts;
  if (!first) return null;
  return (
    <Dialog title={text.conflict} close={close}>
      <p>{text.conflictLead}</p>
      <h3>{first.name}</h3>
      <div className="edit-versions">
        {([true, false] as const).map((own) => (
          <div key={String(own)}>
            <label className="edit-field">
              {own ? text.mine : text.theirs}
              <textarea readOnly rows={14} value={own ? (mine[first.name] ?? '') : (first.disk ?? '')} />
            </label>
            <button type="button" onClick={() => settle(first, own)}>
              {own ? text.keepMine : text.keepTheirs}
            </button>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
