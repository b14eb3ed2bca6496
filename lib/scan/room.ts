/** How much of a page is kept: beyond these, running text and links say no more about it. */
import type { BlockKind } from '../model/page.ts';
import type { Walking } from './walking.ts';

const MAX_BULK = 1000;
const MAX_BLOCKS = 2000;
export const BULK: ReadonlySet<BlockKind> = new Set(['text', 'link']);

/** What there is room for, as a walk goes on. */
export function roomIn(out: Walking) {
  const isFull = () => out.bulk >= MAX_BULK;
  const isCrammed = () => out.blocks.length >= MAX_BLOCKS;
  return {
    /** No room for another of this kind? */
    full: (kind: BlockKind = 'text'): boolean => (BULK.has(kind) ? isFull() : isCrammed()),
    /** What was read where there was room for it is not what is read where there is none. */
    level: (): number => (isFull() ? 1 : 0) + (isCrammed() ? 2 : 0),
    /** Would so many more leave the level as it is? */
    fits: (bulk: number, blocks: number): boolean =>
      (isFull() || out.bulk + bulk < MAX_BULK) && (isCrammed() || out.blocks.length + blocks < MAX_BLOCKS),
  };
}
