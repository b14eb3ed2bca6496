/** What the advisor says about a page: plain data, shown by the panel and printed by `npm run inspect`. */
import type { Remedy } from '../portals/define.ts';
import type { Control } from './page.ts';

export interface SignalHit {
  text: string;
  kind: string;
  weight: number;
}

export interface Candidate {
  portal: string;
  page: string;
  title: string;
  /** 0 to 1. */
  confidence: number;
  signals: SignalHit[];
}

export interface Recognition {
  /** The portal of the host, null elsewhere. */
  portal: string | null;
  /** Set only when sure enough to say so. */
  page: Candidate | null;
  /** When not sure: what it might be, best first. */
  candidates: Candidate[];
}

export interface Guide {
  flow: string;
  flowTitle: string;
  /** From 1. */
  step: number;
  of: number;
  /** The step's place in the flow's whole list, all cases together, from 0. */
  index: number;
  title: string;
  action: string;
  note: string | null;
  /** What comes after, or null at the end. */
  next: string | null;
  /** Words of the thing to ring. */
  target: readonly string[];
  /** False when the flow was assumed and the user has not said which one they are on. */
  chosen: boolean;
  /** Flows the user may be on, when more than one goes through this page. */
  choices: { flow: string; label: string }[];
  /** Clear enough to be told without asking which flow it is. */
  settled: boolean;
  /** The flow's cases, when it has any. */
  branches: { id: string; label: string; chosen: boolean }[];
}

/** Where on the page something is: a frame and a reference that `lib/scan` resolves there. */
export interface Place {
  frameId: number;
  ref: string;
}

export interface Finding {
  id: string;
  /** It has happened (true), or we see it coming (false). */
  seen: boolean;
  /** The portal has told of it in words, which may be gone from the page by now; what is only seen on it goes with it. */
  said?: boolean;
  severity: 'error' | 'warning' | 'advice';
  title: string;
  /** The portal's own words when it has said so, else what exactly is wrong. */
  message: string;
  why: string;
  remedy: readonly string[];
  actions: readonly Remedy[];
  /** Each with the field's name when it stands at one. */
  places: (Place & { label?: string })[];
  /** Today is outside the dates between which the rule holds. */
  outdated?: boolean;
  /** Where this is known from, and when somebody last checked. */
  source: string;
  checkedOn: string;
  /** Can be repaired with one click. */
  fix: boolean;
}

/** What a field means, without the field itself: how the background answers. */
export interface FieldMeaning {
  frameId: number;
  ref: string;
  profileKey: string | null;
  confidence: number;
  part?: ValuePart;
  doubt: string;
}

/** A field of the page matched to a key of the profile. */
export interface FieldMatch {
  frameId: number;
  control: Control;
  profileKey: string | null;
  /** 0 to 1; below `SURE` it stays unticked. */
  confidence: number;
  /** The field takes only a part of the value. */
  part?: ValuePart;
  /** Why it is doubtful, in the reader's words; empty when sure. */
  doubt: string;
}

export type DatePart = 'year' | 'month' | 'day';
/** A value that a form asks for in pieces: a date, or a telephone's area code and number. */
export type ValuePart = DatePart | 'area' | 'local';

export type FillStatus = 'planned' | 'filled' | 'same' | 'kept' | 'not-found' | 'refused' | 'unsupported';
