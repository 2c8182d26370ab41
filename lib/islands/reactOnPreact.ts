/**
 * What islands may use of React, served by Preact's core. `preact/compat` would do, too, but weighs 1.1 kB (brotli)
 * more in every island for React's corners that none of them has. A name that is missing here stops the build.
 */
import { type ComponentChild, type ContainerNode, createElement, Fragment, render } from 'preact';

export { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
export { createElement, Fragment };

/** React's way to render; the container's former content (the plain-HTML fallback) is replaced. */
export const createRoot = (container: ContainerNode) => ({
  render: (child: ComponentChild): void => render(child, container),
});
