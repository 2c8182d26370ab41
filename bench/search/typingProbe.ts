declare global {
  interface Window {
    /** Milliseconds from the last input to the last change of the list, and whether there is one. */
    typed: () => { ms: number; rows: number };
  }
}

/** Runs in the page before anything else of it: notes when the field changed, and when the list last did. */
export function installTypingProbe(): void {
  let [input, changed] = [0, 0];
  addEventListener(
    'input',
    ({ timeStamp }) => {
      [input, changed] = [timeStamp, 0];
    },
    true,
  );
  new MutationObserver((records) => {
    const ofList = (node: Node): boolean =>
      (node instanceof Element ? node : node.parentElement)?.closest('search') !== null;
    if (records.some(({ target }) => ofList(target))) changed = performance.now();
  }).observe(document, { childList: true, characterData: true, subtree: true });
  window.typed = () => ({
    ms: changed ? changed - input : Number.NaN,
    rows: document.querySelectorAll('search .hit').length,
  });
}
