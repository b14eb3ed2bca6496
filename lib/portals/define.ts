/**
 * The vocabulary in which portals are written. Portals are data: plain objects, one file each, named by its id.
 * A new page, flow or known error is a new file; a new word here comes with a test.
 */
import type { BlockKind } from '../model/page.ts';

/** Where a fact comes from and when somebody last looked. */
export interface Source {
  /** Manual and section as in docs/sources.md, e.g. "000 一.5", or "PORTALS". */
  source: string;
  /** ISO date. */
  checkedOn: string;
}

/** A text a person reads on the page. */
export interface Signal {
  /** Any one of these counts; compared after folding width, spaces and punctuation. */
  text: string | readonly string[];
  /** Where it must stand. `label` also looks at field labels. Left out: anywhere short. */
  kind?: SignalKind | readonly SignalKind[];
  /** How much it says, 1 to 3. */
  weight: number;
  /** The block must be exactly this text, not merely contain it. */
  exact?: boolean;
  /** Only blocks that are marked up as this very kind: a heading, not a short text that may be one. */
  only?: boolean;
  /** May also stand inside a sentence, for pages that are known by what they tell. */
  within?: boolean;
}
export type SignalKind = BlockKind | 'field' | 'menu' | 'option';

export interface PageSpec extends Source {
  id: string;
  /** What the panel calls it, e.g. 资质注册. */
  title: string;
  signals: readonly Signal[];
  /** At least one of these must be there too: without it the page is only talked about. */
  must?: readonly Signal[];
  /** Seen together with the signals these say it is another page: their weights are taken off. */
  not?: readonly Signal[];
  /** Sum of weights at which there is no doubt. */
  sure: number;
  /** A page with fields to fill: without at least this many it is only talked about. */
  fields?: number;
  /** The page carries a long text of its own (a statement, a notice); others with one are articles. */
  prose?: boolean;
  /** The page is a surround (navigation, welcome) and yields to any page recognised inside it. */
  shell?: boolean;
  /** Path hints; never needed, never enough. */
  paths?: readonly string[];
}

/** How the assistant knows that a step applies while its page is open. */
export type StepWhen = (
  | { fieldsFilled: boolean }
  | { text: readonly string[] }
  | { noText: readonly string[] }
) & {
  /** The only page on which the condition is asked; left out, on all of the step's pages. */
  on?: string;
};

export interface Step {
  /** Short name: 填写企业资质. */
  title: string;
  /** Page ids on which the step happens; empty for waiting outside the portal. */
  pages: readonly string[];
  /** What to do: one action a sentence, the portal's button names in 【】. */
  action: string;
  /** Words of the button, link or field to ring; first one found wins. */
  target?: readonly string[];
  /** Of several steps on one page, the last whose condition holds is the present one. */
  when?: StepWhen;
  /** Applies on a page it shares once the step with this index (from 0) has been reached. */
  after?: number;
  /** What the user should know here: waiting times, who audits. */
  note?: string;
}

export interface FlowSpec extends Source {
  id: string;
  title: string;
  /** For choosing between flows that share a page: 我是第一次注册. */
  choose: string;
  steps: readonly Step[];
}

/** What one button of a finding does. */
export type Remedy =
  | { do: 'fix'; fix: 'remove-all-option'; label: string }
  | { do: 'copy'; what: 'organisationCode' | 'zxktLogin' | 'text'; text?: string; label: string }
  | { do: 'goto'; target: readonly string[]; label: string }
  | { do: 'flow'; flow: string; label: string }
  | { do: 'call'; phone: string; label: string };

/** Our own check of the page before the user presses the button. */
export type Foreseen =
  | { check: 'option-chosen'; fields: readonly string[]; option: readonly string[]; page: string }
  | { check: 'field-present'; fields: readonly string[]; page: string };

export interface KnownError extends Source {
  id: string;
  /** One line: what is wrong. */
  title: string;
  /** Why it happens, plain words. */
  why: string;
  /** What to do, a sentence a step. */
  remedy: readonly string[];
  /** `error` will fail or has failed; `advice` is good to know. */
  severity: 'error' | 'warning' | 'advice';
  /** Texts the portal shows when it has happened. The whole sentence as in the manual. */
  seen?: readonly string[];
  /** Pages to which `seen` is limited, for texts too common to trust anywhere. */
  seenOn?: readonly string[];
  foreseen?: Foreseen;
  /** Words of the buttons before whose pressing a foreseen error is said again. */
  before?: readonly string[];
  actions?: readonly Remedy[];
}

export interface Portal {
  id: string;
  name: string;
  /** Short name for the panel's head. */
  short: string;
  hosts: readonly string[];
  pages: readonly PageSpec[];
  flows: readonly FlowSpec[];
  errors: readonly KnownError[];
  /** Never fill or click here: show only. */
  displayOnly?: boolean;
}

export const definePage = (page: PageSpec): PageSpec => page;
export const defineFlow = (flow: FlowSpec): FlowSpec => flow;
export const defineError = (error: KnownError): KnownError => error;
export const definePortal = (portal: Portal): Portal => portal;
