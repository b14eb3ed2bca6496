/** What the panel shows: plain data in, callbacks out. */

import type { Contact } from '../portals/define.ts';
import type { FillStatus, Finding, Guide, Place, ValuePart } from './advice.ts';
import type { ProfileSummary } from './messages.ts';
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
}

export interface FillResultItem {
  place: Place;
  label: string;
  status: FillStatus;
  value: string;
  reason: string;
}

export interface FillView {
  profiles: ProfileSummary[];
  profileId: string | null;
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
  /** Said after an undo or when nothing could be done. */
  notice: string;
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
  undoFill(): void;
  openOptions(): void;
}
