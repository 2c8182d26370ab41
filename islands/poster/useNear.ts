import { useEffect, useState } from 'react';

/** How far below the window a place counts as near. */
const MARGIN = '600px';

/** Whether an element has come near the window; true at once where the browser cannot tell. */
export function useNear(find: () => Element | null): boolean {
  const [near, setNear] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element stays the same
  useEffect(() => {
    const element = find();
    if (!element || !('IntersectionObserver' in window)) {
      setNear(true);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return near;
}
