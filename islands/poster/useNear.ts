import { useEffect, useState } from 'react';

/** How far below the window a place counts as near: two screens of a phone, so that what comes is there in time. */
const MARGIN = '1600px';

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
