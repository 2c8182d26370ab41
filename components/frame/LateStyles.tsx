/**
 * Ends a page's first screen: what is painted until here waits only for the styles outside the layer `late`, and the
 * build puts that layer in this place (publish/lateStyles.ts). A page without it has all its styles in its head.
 */
export function LateStyles() {
  return <template data-late-styles="" />;
}
