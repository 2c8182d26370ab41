import { copyText } from './copyText.ts';

const SHOWN_MS = 2500;

/** Brings every copy button of the page to life (components/frame/CopyButton.tsx): it copies the text of an element and says so. */
export function wakeCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const label = button.textContent;
    let timer: ReturnType<typeof setTimeout> | undefined;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const element = document.getElementById(button.dataset.copy ?? '');
      if (!element) return;
      const { copied, selected } = button.dataset;
      button.textContent = ((await copyText(element)) ? copied : selected) ?? label;
      clearTimeout(timer);
      timer = setTimeout(() => {
        button.textContent = label;
      }, SHOWN_MS);
    });
  }
}
