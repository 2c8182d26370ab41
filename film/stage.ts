/** A still scene of the figure kit taken apart, so that its pieces can move on their own. */
export type Stage = { defs: string; parts: string[] };

/** The shapes and groups that stand directly under the scene's root, in painting order. */
function topLevel(body: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of body.matchAll(/<(\/?)[a-zA-Z][^>]*?(\/?)>/g)) {
    const [whole, closing, empty] = tag;
    if (depth === 0 && !closing) from = tag.index;
    if (closing) depth -= 1;
    else if (!empty) depth += 1;
    if (depth === 0) parts.push(body.slice(from, tag.index + whole.length));
  }
  return parts;
}

/** Takes a scene apart and leaves out the pieces that match one of `without` (figures, tags, shadows). */
export function stage(scene: string, without: RegExp[] = []): Stage {
  const found = /<defs>([\s\S]*?)<\/defs>([\s\S]*)<\/svg>$/.exec(scene);
  if (!found) throw new Error('A kit scene must be one <svg> with <defs> first.');
  const parts = topLevel(found[2] ?? '').filter((part) => !without.some((pattern) => pattern.test(part)));
  return { defs: found[1] ?? '', parts };
}

/**
 * Consecutive layers of a stage: each marker is the first piece of the next layer.
 * Throws when a marker is not found after the one before it, so a redrawn scene is noticed at once.
 */
export function layers(of: Stage, ...markers: RegExp[]): string[] {
  const out: string[] = [];
  let from = 0;
  for (const marker of markers) {
    const at = of.parts.findIndex((part, index) => index >= from && marker.test(part));
    if (at < 0) throw new Error(`The scene has no piece that matches ${marker} after piece ${from}.`);
    out.push(of.parts.slice(from, at).join(''));
    from = at;
  }
  out.push(of.parts.slice(from).join(''));
  return out;
}

/** What the scenes draw and the film draws itself: figures with joints, their shadows, price tags. */
export const moving = [/^<g class="fig/, /^<g transform="matrix\(/, /^<g class="tag"/];
