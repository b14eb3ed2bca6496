/** What the panel shows: plain data in, callbacks out. */

import type { Contact } from '../portals/define.ts';
import type { FillStatus, Finding, Guide, Place, ValuePart } from './advice.ts';
import type { Another, ProfileSummary, VaultReply } from './messages.ts';
import type { SearchHit } from './search.ts';

export interface PreviewItem {
  place: Place;
  label: string;
  key: string;
  part?: ValuePart;
  /** What would be written. */
  value: string;
  /** What stands there now. */
  held: string;
  /** `same` needs nothing; `differs` holds something else; `blocked` cannot be filled by us. */
  state: 'empty' | 'same' | 'differs' | 'blocked';
  doubt: string;
  ticked: boolean;
  /** Would be ticked if the page did not show another enterprise. */
  meant?: boolean;
  /** From the vault: shown masked, and ticked by nobody but the user. */
  sensitive?: true;
  /** Why the vault did not tell the value. */
  vault?: VaultReply;
}

export interface FillResultItem {
  place: Place;
  label: string;
  status: FillStatus;
  value: string;
  /** What the profile would have put there, for the user to copy; empty when it stands there. */
  wanted: string;
  reason: string;
}

export type NoticeWord = 'nothingKnown' | 'nothingToLearn' | 'undone' | 'unlearnt' | 'notUnlearnt';

/** The fields of the page and what each means, for the user to put right. */
export interface TeachView {
  keys: readonly (readonly [key: string, name: string])[];
  rows: { place: Place; signature: string; label: string; key: string; taught: boolean }[];
}

export interface FillView {
  profiles: ProfileSummary[];
  /** Null when the user has to choose one of several. */
  profileId: string | null;
  /** Features that an organisation has switched off. */
  off: readonly string[];
  /** The page shows another enterprise than that profile's. */
  other: Another | null;
  /** Sentence when the profile store cannot be opened. */
  storeProblem: string | null;
  /** How many fields would be ticked, how many need a decision. */
  sure: number;
  doubtful: number;
  busy: boolean;
  /** The portal is served over plain http. */
  plainHttp: boolean;
  preview: PreviewItem[] | null;
  result: FillResultItem[] | null;
  canUndo: boolean;
  /** Said after an undo or when nothing could be done: one of the panel's words, and how many. */
  notice: { word: NoticeWord; count: number } | null;
  /** The preview and the result are of filling the page, or of taking its content into the profile. */
  mode: 'fill' | 'learn';
  /** Fields to fill that have appeared since the preview. */
  later: number;
  /** Fields whose content the profile could take. */
  learnable: number;
  teach: TeachView | null;
}

export interface PanelView {
  portalShort: string;
  /** Title of the recognised page; null when not sure. */
  pageTitle: string | null;
  /** What it might be, when not sure. */
  candidates: string[];
  loading: boolean;
  guide: Guide | null;
  /** The step's target is on this page and can be shown. */
  targetHere: boolean;
  findings: Finding[];
  /** Id of the finding that was just about to be stepped into. */
  urgent: string | null;
  /** Id of the finding whose fix was just carried out; its undo is offered. */
  fixed: { id: string; text: string; undoable: boolean } | null;
  /** The lines to call that were asked for, under the finding that asked. */
  contacts: { finding: string; lines: readonly Contact[] } | null;
  search: { hits: readonly SearchHit[]; busy: boolean };
  fill: FillView | null;
  /** Guidance only: nothing is filled on this portal. */
  displayOnly: boolean;
  /** The extension was updated; only a reload of the page brings the assistant back. */
  gone: boolean;
  /** Side, and distance from the window's upper and lower edge in pixels. */
  place: { side: 'left' | 'right'; top: number; bottom: number };
  collapsed: boolean;
  /** Short confirmation: 已复制. */
  toast: string;
}

export interface PanelActions {
  collapse(collapsed: boolean): void;
  changeSide(): void;
  goToTarget(): void;
  chooseFlow(flow: string, branch?: string): void;
  search(query: string): void;
  openHit(hit: SearchHit): void;
  copy(text: string): void;
  remedy(finding: Finding, index: number): void;
  undoFix(): void;
  showPlace(place: Place): void;
  dismiss(finding: Finding): void;
  chooseProfile(id: string): void;
  preview(): void;
  tick(item: PreviewItem, ticked: boolean): void;
  cancelPreview(): void;
  fill(): void;
  /** The user fills from the chosen profile although the page shows another enterprise. */
  agree(): void;
  undoFill(): void;
  /** Draws preview, result or teaching into a box of the panel. */
  drawFill(box: HTMLElement, fill: FillView): void;
  previewLater(): void;
  learn(): void;
  /** Shows or ends the teaching. */
  teach(on: boolean): void;
  /** @param key empty: nothing is to be filled there; null: what was taught is forgotten. */
  teachField(signature: string, key: string | null): void;
  openOptions(place?: 'vault'): void;
}
