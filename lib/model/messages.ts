/**
 * Every message that crosses a boundary of the extension, sorted by who may send it.
 * The background owns the profile store; content scripts hold no profile.
 */
import type { PageModel } from './page.ts';

/** What a content script may know of a profile before the user asks for values. */
export interface ProfileSummary {
  id: string;
  title: string;
  /** Keys that hold something. */
  keys: string[];
}

/** One value as the form may want it. */
export interface ProfileValue {
  /** As stored: code for regions and industries, ISO date, number as text. */
  value: string;
  /** As a person writes it: 浙江省, 2016年3月18日 stays ISO, lists joined by 、. */
  display: string;
  /** Other acceptable writings, best first (杭州市 → 市辖区 …). */
  aliases: string[];
}

export type StoreProblem = { error: 'store-unavailable'; message: string };

/** Content script → background. */
export type ContentRequest =
  | { type: 'whoami' }
  | { type: 'relay'; to: number | 'all'; message: FrameMessage }
  | { type: 'profile.list' }
  | { type: 'profile.value'; profileId: string; key: string }
  | { type: 'open.options' };

export interface ContentReplies {
  whoami: { tabId: number; frameId: number };
  relay: { ok: boolean };
  'profile.list': { profiles: ProfileSummary[] } | StoreProblem;
  'profile.value': { value: ProfileValue | null } | StoreProblem;
  'open.options': { ok: boolean };
}

/** Frame → frame, carried by the background with the sender's frame id. */
export type FrameMessage =
  | { kind: 'hello'; top: boolean; frameset: boolean; area: number; url: string; reply: boolean }
  | { kind: 'bye' }
  | { kind: 'model'; model: PageModel; seen: string[] }
  | { kind: 'act'; id: string; act: FrameAct }
  | { kind: 'acted'; id: string; result: FrameActResult };

/** What the panel's frame asks of the frame that owns a control. */
export type FrameAct =
  | { do: 'ring'; refs: string[]; scroll: boolean }
  | { do: 'read'; refs: string[] }
  | { do: 'fill'; profileId: string; items: { ref: string; label: string; key: string; replace: boolean }[] }
  | { do: 'undo' }
  | { do: 'fix'; fix: 'remove-all-option'; refs: string[]; option: string[] };

export interface FrameActResult {
  values?: Record<string, string>;
  fills?: { ref: string; status: string; value: string | null; reason?: string }[];
  fixed?: number;
  undone?: number;
  failed?: string;
}

/** Extension page (popup, tests, inspect) → the frame that shows the panel. */
export type PageRequest = { type: 'session.describe' } | { type: 'panel.toggle' };
