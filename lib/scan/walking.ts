/** What a walk over a page gathers, and where it stands meanwhile. */
import type { TextBlock } from '../model/page.ts';
import type { FormControl } from './kind.ts';

export interface Gap {
  text: string;
  /** Where it stands. */
  of: Element;
  /** Whether it can be seen is still to be asked: that is dear, and few are looked at. */
  unsure: boolean;
}

interface Found {
  blocks: TextBlock[];
  controls: FormControl[];
  /** Leaves that say nothing but 全部: nodes of a tree, perhaps. */
  allLeaves: Element[];
  proseLength: number;
  nodes: number;
}

export interface Walked extends Found {
  /** Boxes of chips, each chip with a mark to close it. */
  chipBoxes: Set<Element>;
  /** Short texts between each control and the one before it. */
  gaps: Map<FormControl, Gap[]>;
  /** The last heading above each control, as shown. */
  sections: Map<FormControl, string>;
}

/** Where a walk stands. */
export interface Walking extends Found {
  chipBoxes: Element[];
  /** As in `Walked`, by the control's place. */
  gaps: Gap[][];
  headings: (string | null)[];
  gap: Gap[];
  /** Null: the one above the part that is being read. */
  heading: string | null;
  /** How many running texts and links are kept. */
  bulk: number;
  /** How many shadow roots were entered. */
  shadows: number;
  flushed: number;
}

export const startWalking = (): Walking => ({
  blocks: [],
  controls: [],
  chipBoxes: [],
  allLeaves: [],
  gaps: [],
  headings: [],
  proseLength: 0,
  nodes: 0,
  gap: [],
  heading: '',
  bulk: 0,
  shadows: 0,
  flushed: 0,
});
