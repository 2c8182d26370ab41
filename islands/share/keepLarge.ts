/**
 * Keeps large text, which an address ending in `#large` turns on by style alone (app/styles/base.css), when the
 * fragment changes, and takes it along to the next page of this site. Nothing is stored.
 */
export function keepLarge(): void {
  const { dataset } = document.documentElement;
  const read = () => {
    if (location.hash === '#large') dataset.large = '';
    if (location.hash === '#standard') delete dataset.large;
  };
  read();
  addEventListener('hashchange', read);
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && 'large' in dataset && link.origin === location.origin && !link.hash) link.hash = 'large';
  });
}
