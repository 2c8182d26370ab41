import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { firstPicture } from '#components/pictures/firstPicture.ts';
import { blocksAsElements } from '#lib/content/blocksAsElements.ts';
import { type BlockContext, blockComponents } from './blockComponents.tsx';

/** A checked article body as React elements. Nothing is evaluated: blocks are looked up in one registry by name. */
export function Prose({ body, context }: { body: Root; context: BlockContext }) {
  return (
    <div className="prose">
      {toJsxRuntime(blocksAsElements(body), {
        Fragment,
        jsx,
        jsxs,
        components: blockComponents(context, firstPicture(body)),
        tableCellAlignToStyle: false,
      })}
    </div>
  );
}
