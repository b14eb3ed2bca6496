/** Parts of a page that were read before and have not changed, put back as they were. */
import type { TextBlock } from '../model/page.ts';
import type { FormControl } from './kind.ts';
import type { Context } from './traits.ts';
import type { Gap, Walking } from './walking.ts';

/** Nodes; smaller parts are read as fast as they are put back. */
const WORTH = 3;

/** Where a walk stood when it came to an element. */
export interface Begun {
  /** For what there was no room any more; see ./room.ts. */
  level: number;
  gap: Gap[];
  heading: string | null;
  blocks: number;
  controls: number;
  chipBoxes: number;
  allLeaves: number;
  bulk: number;
  shadows: number;
  flushed: number;
  proseLength: number;
  nodes: number;
}

interface Piece extends Pick<Begun, 'level' | 'heading' | 'bulk' | 'flushed' | 'proseLength' | 'nodes'> {
  context: Context;
  blocks: readonly TextBlock[];
  controls: readonly FormControl[];
  /** Texts before each control, and after the last one. */
  gaps: readonly Gap[][];
  tail: readonly Gap[];
  /** The heading over each control; null: the one that stood above when the walk came here. */
  headings: readonly (string | null)[];
  chipBoxes: readonly Element[];
  allLeaves: readonly Element[];
}

/** Goes on from a part of its own: its first texts and headings join those before it. */
function join(at: Walking, from: number, gap: readonly Gap[], heading: string | null): void {
  if (gap.length > 0) {
    if (at.gaps.length > from) at.gaps[from] = [...gap, ...at.gaps[from]!];
    else at.gap = [...gap, ...at.gap];
  }
  for (let i = from; i < at.headings.length && at.headings[i] === null; i++) at.headings[i] = heading;
  at.heading ??= heading;
}

const NOTHING: never[] = [];
/** Most parts add nothing to most lists. */
const since = <T>(list: readonly T[], from: number): readonly T[] =>
  list.length === from ? NOTHING : list.slice(from);

export class Pieces extends WeakMap<Element, Piece> {
  /** Call before an element is read; `at.gap` and `at.heading` begin anew. */
  begin(at: Walking, level: number): Begun {
    const begun = {
      level,
      gap: at.gap,
      heading: at.heading,
      blocks: at.blocks.length,
      controls: at.controls.length,
      chipBoxes: at.chipBoxes.length,
      allLeaves: at.allLeaves.length,
      bulk: at.bulk,
      shadows: at.shadows,
      flushed: at.flushed,
      proseLength: at.proseLength,
      nodes: at.nodes,
    };
    at.gap = [];
    at.heading = null;
    return begun;
  }

  /** Call when it has been read. */
  end(at: Walking, element: Element, context: Context, begun: Begun, level: number): void {
    const { controls } = begun;
    // Where the room ran out, and in shadow roots, whose changes nobody tells of, nothing is kept.
    if (at.nodes - begun.nodes >= WORTH && at.shadows === begun.shadows && level === begun.level) {
      this.set(element, {
        level,
        context,
        heading: at.heading,
        blocks: since(at.blocks, begun.blocks),
        controls: since(at.controls, controls),
        gaps: since(at.gaps, controls),
        tail: since(at.gap, 0),
        headings: since(at.headings, controls),
        chipBoxes: since(at.chipBoxes, begun.chipBoxes),
        allLeaves: since(at.allLeaves, begun.allLeaves),
        bulk: at.bulk - begun.bulk,
        flushed: at.flushed - begun.flushed,
        proseLength: at.proseLength - begun.proseLength,
        nodes: at.nodes - begun.nodes,
      });
    }
    join(at, controls, begun.gap, begun.heading);
  }

  /**
   * @param context of what stands around the element
   * @param fits whether so many running texts, and texts in all, leave the level as it is
   * @returns false when nothing fit to be put back is kept of the element.
   */
  put(
    at: Walking,
    element: Element,
    context: Context,
    level: number,
    fits: (bulk: number, blocks: number) => boolean,
  ): boolean {
    const piece = this.get(element);
    if (!piece || piece.level !== level) return false;
    if (piece.context.kind !== context.kind || piece.context.menu !== context.menu) return false;
    if (!fits(piece.bulk, piece.blocks.length)) return false;
    const { gap, heading } = at;
    const from = at.controls.length;
    at.blocks.push(...piece.blocks);
    at.controls.push(...piece.controls);
    at.gaps.push(...piece.gaps);
    at.headings.push(...piece.headings);
    at.chipBoxes.push(...piece.chipBoxes);
    at.allLeaves.push(...piece.allLeaves);
    at.bulk += piece.bulk;
    at.flushed += piece.flushed;
    at.proseLength += piece.proseLength;
    at.nodes += piece.nodes;
    at.gap = [...piece.tail];
    at.heading = piece.heading;
    join(at, from, gap, heading);
    return true;
  }
}
