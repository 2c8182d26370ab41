import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  title: string;
  close: () => void;
  children: ReactNode;
}

/** A box over the page: Esc closes it, the focus stays inside and goes back where it was. */
export function Dialog({ title, close, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    // React may run this twice; a box that is taken out of the page is closed by that.
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog ref={box} className="edit-dialog" aria-labelledby={heading} onClose={close}>
      <h2 id={heading} className="d h3">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
