/**
 * Every message that crosses a boundary of the extension, sorted by who may send it.
 * The background owns the profile store; content scripts hold no profile.
 */

import type { ChecklistId, Contact, KnownError, LetterId, Portal } from '../portals/define.ts';
import type { FieldMeaning, FillStatus, Finding, ValuePart } from './advice.ts';
import type { Control, FrameModel, PageModel } from './page.ts';
import type { SearchHit } from './search.ts';

/** What a content script may know of a profile before the user asks for values. */
export interface ProfileSummary {
  id: string;
  title: string;
  /** Keys that hold something. */
  keys: string[];
  /** Those of them that only the vault opens. */
  sealed?: string[];
}

/** One value as the form may want it. */
export interface ProfileValue {
  /** As stored: code for regions and industries, ISO date, number as text. */
  value: string;
  /** As a person writes it: 浙江省, 2016年3月18日 stays ISO, lists joined by 、. */
  display: string;
  /** Other acceptable writings, best first (杭州市 → 市辖区 …). */
  aliases: string[];
  /** From the vault: filled only where the user says so, and never shown whole. */
  sensitive?: true;
}

/** What a field of the page holds, to be taken into the profile. */
export interface Learnt {
  key: string;
  text: string;
  /** Of an amount: 元, 万元 …; empty when unsaid. */
  unit: string;
}

export interface LearntItem {
  key: string;
  name: string;
  status: 'new' | 'same' | 'differs' | 'refused';
  /** As it would be shown from the profile. */
  shown: string;
  /** What the profile says now; empty for nothing. */
  now: string;
  reason: string;
}

/** Why a value in the vault is not told. */
export type VaultReply = { error: 'vault-locked' | 'vault-damaged'; message: string };
export type StoreProblem = { error: 'store-unavailable'; message: string };

/** Names and codes of enterprises, as written. */
export interface EnterpriseSeen {
  names: string[];
  codes: string[];
}

/** What a page says of whose it is; see lib/advise/whose.ts. */
export interface PageOwner {
  /** As shown; never stored but as a digest. Empty when nobody is signed in. */
  account: string;
  /** In read-only fields of the form. */
  fields: EnterpriseSeen;
  /** Where the account stands. */
  head: EnterpriseSeen;
  /** In labelled texts. */
  texts: EnterpriseSeen;
}

/** The page shows another enterprise than the chosen profile's. */
export interface Another {
  /** As the page writes it. */
  shown: string;
  /** The one stored profile of that enterprise. */
  match: { id: string; title: string } | null;
}

/** From which profile this tab fills. */
export interface Who {
  /** Null when the user must be asked. */
  profileId: string | null;
  /** Digest of the account that the page shows, to be handed back with a choice. */
  account: string;
  other: Another | null;
  /** What an organisation has switched off, or what this profile does not allow. */
  off: readonly string[];
}

/** What the known errors are looked for in. */
export interface FindingsQuestion {
  page: string | null;
  frames: readonly FrameModel[];
  heard: readonly (HeardText & { frameId: number })[];
  facts: Facts;
}

/** What no page tells. Everything left out is taken as not known. */
export interface Facts {
  /** ISO date, or date and time, of the user's own clock. */
  today: string;
  /** `navigator.userAgent`; empty when not known. */
  browser: string;
  /** How long the form has been edited without one of its buttons being pressed; null when it has not been edited. */
  unsavedMinutes: number | null;
  /** Digests of names that must not be used again: see `namesIn`. */
  oldNames: readonly string[];
  /** Words of the button that is pointed at or pressed, folded or not; null for none. */
  pressed: string | null;
}

/** What a content script knows of portals: those of its own host's family, and what holds on all of them. */
export interface PortalData {
  portals: readonly Portal[];
  common: readonly KnownError[];
  /** The panel's words, in Chinese. */
  words: object;
  /** The panel's stylesheet. */
  css: string;
  /** Folded words of the buttons that these data speak of, and of those that save. */
  buttons: readonly string[];
  saving: readonly string[];
}

/** Content script → background. */
export type ContentRequest =
  | { type: 'whoami' }
  | { type: 'relay'; to: number | 'all'; message: FrameMessage }
  | { type: 'portal.data' }
  | { type: 'findings.check'; question: FindingsQuestion }
  | { type: 'search.find'; query: string; profileId: string | null }
  | { type: 'contacts.own'; portal: string; profileId: string | null }
  | { type: 'open.letters'; letter?: LetterId; list?: ChecklistId; profileId: string | null }
  | { type: 'fields.match'; frames: { frameId: number; controls: Control[] }[] }
  | { type: 'profile.list' }
  | { type: 'profile.value'; profileId: string; key: string }
  | { type: 'profile.choose'; profileId: string; account: string }
  | { type: 'profile.compare'; profileId: string; held: EnterpriseSeen }
  | { type: 'profile.agree'; profileId: string; shown: string }
  | { type: 'hand.bring' }
  | { type: 'profile.keys' }
  | { type: 'profile.learn'; profileId: string | null; items: Learnt[]; store: boolean }
  | { type: 'profile.unlearn'; profileId: string }
  /** `place`: the part of the page to show. */
  | { type: 'open.options'; place?: 'vault' | undefined };

export interface ContentReplies {
  whoami: { tabId: number; frameId: number };
  relay: { ok: boolean };
  'portal.data': PortalData;
  'findings.check': { findings: Finding[]; who: Who };
  'search.find': { hits: SearchHit[] };
  'contacts.own': { contacts: Contact[] };
  'open.letters': { ok: boolean };
  'fields.match': { meanings: FieldMeaning[] };
  'profile.list': { profiles: ProfileSummary[] } | StoreProblem;
  'profile.choose': { ok: boolean };
  /** `other` undefined: nobody can tell. */
  'profile.compare': { other?: Another | null };
  'profile.agree': { ok: boolean };
  'profile.value': { value: ProfileValue | null } | StoreProblem | VaultReply;
  'hand.bring': { ok: boolean };
  'profile.keys': { keys: [key: string, name: string][] };
  'profile.learn': { profileId: string; items: LearntItem[] } | StoreProblem;
  'profile.unlearn': { ok: boolean } | StoreProblem;
  'open.options': { ok: boolean };
}

/** Frame → frame, carried by the background with the sender's frame id. */
export type FrameMessage =
  | { kind: 'hello'; frame: FrameInfo; reply: boolean }
  | { kind: 'bye' }
  | { kind: 'model'; model: PageModel; heard: HeardText[] }
  | { kind: 'press'; words: string; down: boolean }
  | { kind: 'act'; id: string; act: FrameAct }
  | { kind: 'acted'; id: string; result: FrameActResult };

export interface FrameInfo {
  top: boolean;
  frameset: boolean;
  /** Visible area in square pixels. */
  area: number;
  url: string;
}

export interface HeardText {
  text: string;
  spoken: boolean;
}

export type Tone = 'target' | 'bad' | 'mark';

/** What the panel's frame asks of the frame that owns a control. */
export type FrameAct =
  | { do: 'show'; marks: { ref: string; tone: Tone }[] }
  | { do: 'goto'; ref: string }
  | { do: 'read'; refs: string[] }
  | { do: 'locate' }
  | { do: 'fill'; profileId: string; items: FillItem[] }
  | { do: 'undo'; what: 'fill' | 'fix' }
  | { do: 'fix'; refs: string[]; option: string[] };

export interface FillItem {
  ref: string;
  /** As shown in the preview: the field must still carry it when it is filled. */
  label: string;
  key: string;
  /** Only this part of a date. */
  part?: ValuePart;
  /** Overwrite what is there: the user ticked it in the preview. */
  replace: boolean;
}

export interface FillResult {
  ref: string;
  status: FillStatus;
  /** What the page holds afterwards. */
  value: string | null;
  reason: string;
}

export interface Located {
  index: number;
  selector: string;
  value: string | null;
}

export interface FrameActResult {
  values?: Record<string, string>;
  located?: Record<string, Located>;
  fills?: FillResult[];
  count?: number;
  /** How many of them can be taken back. */
  undoable?: number;
  failed?: string;
}

/** Extension page (popup, tests, inspect) → the frame that shows the panel. */
export type PageRequest = { type: 'session.describe' } | { type: 'panel.toggle' };
