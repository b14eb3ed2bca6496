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
  /** ISO dates, inclusive, between which the rule holds; outside them it is shown as out of date. */
  validFrom?: string;
  validTo?: string;
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
  /** The case it belongs to, one of the flow's branches; left out, it belongs to all. */
  branch?: string;
  /** What the user should know here: waiting times, who audits. */
  note?: string;
}

/** What a flow's forms ask of the enterprise, as far as the source names it. The portal may ask for more. */
export interface Needs extends Source {
  /** Keys of the profile. */
  keys: readonly string[];
  /** Figures, each for so many of the years that have ended. */
  figures?: readonly { key: string; years: number }[];
}

export interface FlowSpec extends Source {
  id: string;
  title: string;
  /** For choosing between flows that share a page: 我是第一次注册. */
  choose: string;
  /** Few users are on it: never assumed where another flow goes through the page. */
  seldom?: boolean;
  /** Cases that go different ways, by the name their steps carry; `choose` is what the user picks from. */
  branches?: readonly { id: string; choose: string }[];
  needs?: Needs;
  steps: readonly Step[];
}

/** The letters and the lists of materials that can be made from the profile; see lib/letters. */
export type LetterId = 'change' | 'unbind' | 'close';
export type ChecklistId = 'manual-verification' | 'password-reset';

/** What one button of a finding does. */
export type Remedy =
  | { do: 'fix'; fix: 'remove-all-option'; label: string }
  | { do: 'copy'; what: 'organisationCode' | 'zxktLogin' | 'text'; text?: string; label: string }
  /** Shows a button, link or field of this page. */
  | { do: 'goto'; target: readonly string[]; label: string }
  | { do: 'flow'; flow: string; branch?: string; label: string }
  | { do: 'call'; phone: string; label: string }
  /** The line of the profile's own region, with what it is for. */
  | { do: 'contact'; portal: string; label: string }
  | { do: 'letter'; letter: LetterId; label: string }
  | { do: 'checklist'; list: ChecklistId; label: string }
  /** Opens a public address of a portal in a new tab. */
  | { do: 'visit'; url: string; label: string };

/** A stretch of the year, `MM-DD` inclusive, in which something is open, by one source. */
export interface YearWindow extends Source {
  from: string;
  to: string;
}

/** What lib/text/verdicts.ts says of a value inside its field; the value itself goes nowhere. */
export type Verdict =
  | 'code:length'
  | 'code:characters'
  | 'code:checksum'
  | 'code:complete'
  | 'login:length'
  | 'login:space'
  | 'login:characters'
  | 'login:credit-code'
  | 'password:length'
  | 'password:space'
  | 'password:mix'
  | 'password:mismatch'
  | 'date:over-3-months'
  | 'industry:not-leaf';

/** One look at the page. `pages` are the ids of the pages it is asked on, `fields` names as a person reads them. */
export type Check = { pages: readonly string[] } & (
  | { check: 'field-present'; fields: readonly string[] }
  /** One of the options is chosen, or stands behind the name where the page only tells. */
  | { check: 'option-chosen'; fields: readonly string[]; option: readonly string[] }
  | { check: 'field-empty'; fields: readonly string[] }
  | { check: 'field-readonly'; fields: readonly string[] }
  | { check: 'verdict'; fields: readonly string[]; verdicts: readonly Verdict[] }
  /** A chosen file over `megabytes`, of none of `types` (extensions), or more than `count` of them. */
  | {
      check: 'upload';
      fields?: readonly string[];
      megabytes?: number;
      types?: readonly string[];
      count?: number;
    }
  /** The page shows its own error texts at fields. */
  | { check: 'hinted' }
  /** Fields of these parts of a form are empty while the form is being filled. */
  | { check: 'parts-incomplete'; parts: readonly (readonly string[])[]; optional: readonly string[] }
  /** None of the buttons is there, though one of the texts says that it might be expected. */
  | { check: 'button-absent'; buttons: readonly string[]; alongside: readonly string[] }
  /** The page is open, and shows one of the texts when any are given. */
  | { check: 'page-open'; texts?: readonly string[] }
  /** Today is outside all the windows (an error) or some of them (not certain). */
  | { check: 'outside-window'; windows: readonly YearWindow[] }
  /** The page names a last day beside one of the words, and it is past or at most `days` away. */
  | { check: 'deadline'; words: readonly string[]; days: number; buttons: readonly string[] }
  /** The form has been edited and none of the buttons pressed for so long. */
  | { check: 'unsaved'; minutes: number; buttons: readonly string[] }
  /** The browser's own name matches `outside`, or its engine is older than `oldest`. */
  | { check: 'browser'; outside: readonly string[]; oldest: { chromium: number; firefox: number } }
  /** A name given here was seen before on `list` in a row that says one of `status`. */
  | { check: 'name-reused'; fields: readonly string[]; list: string; status: readonly string[] }
);

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
  /** Looks at the page that tell that it has happened. */
  observed?: Check | readonly Check[];
  /** Looks at the form as it is being filled, before the portal complains. */
  foreseen?: Check | readonly Check[];
  /** What exactly is wrong, by the verdict that was given, or by `unsure` when the sources disagree. */
  details?: Partial<Record<Verdict | 'unsure', string>>;
  /** Words of the buttons before whose pressing a foreseen error is said again. */
  before?: readonly string[];
  actions?: readonly Remedy[];
}

/** A question of the manuals with its answer, for searching. */
export interface Answer extends Source {
  id: string;
  question: string;
  /** A sentence each. */
  answer: readonly string[];
  /** The flow or known error that carries the answer out. */
  leadsTo?: string;
}

/** Whom to call or write to. */
export interface Contact extends Source {
  portal: string;
  /** Province, then city or district, as the manual names them; empty for the national lines. */
  region: readonly string[];
  /** 政策咨询, 系统支持, 统一平台用户注册/登录客服. */
  kind: string;
  phones: readonly string[];
  emails?: readonly string[];
  /** What the line is for, in the manual's words. */
  purpose: string;
  hours?: string;
  note?: string;
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
  answers: readonly Answer[];
  /** Never fill or click here: show only. */
  displayOnly?: boolean;
}

export const definePage = (page: PageSpec): PageSpec => page;
export const defineFlow = (flow: FlowSpec): FlowSpec => flow;
export const defineError = (error: KnownError): KnownError => error;
export const definePortal = (portal: Portal): Portal => portal;
export const defineAnswers = (answers: readonly Answer[]): readonly Answer[] => answers;
export const defineContacts = (contacts: readonly Contact[]): readonly Contact[] => contacts;
