import { factBlocks } from './blocks/factBlocks.ts';
import { pictureBlocks } from './blocks/pictureBlocks.ts';
import { placeBlocks } from './blocks/placeBlocks.ts';
import type { BlockSpec } from './blocks/spec.ts';
import { textBlocks } from './blocks/textBlocks.ts';

export type { AttributeSpec, BlockSpec } from './blocks/spec.ts';

/**
 * The blocks that an article may use, keyed by the name that editors write: the one table from which the check, the
 * editor, content/README.md, the gallery and content/.schema/blocks.json are made.
 */
export const BLOCKS = { ...textBlocks, ...factBlocks, ...pictureBlocks, ...placeBlocks } as const;

export type BlockName = keyof typeof BLOCKS;

/** The spec of a block, or undefined if the site has no block of that name. */
export const blockSpec = (name: string | null): BlockSpec | undefined =>
  name !== null && Object.hasOwn(BLOCKS, name) ? BLOCKS[name as BlockName] : undefined;
