import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Brings every `<div data-island="name" data-props="…">` of the page to life. What stood inside is the plain-HTML
 * fallback; it is replaced only once the component is there to take over.
 */
export function mountIsland<Props extends object>(name: string, Island: ComponentType<Props>): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = JSON.parse(place.dataset.props ?? '{}') as Props;
    place.textContent = '';
    createRoot(place).render(createElement(Island, props));
  }
}
