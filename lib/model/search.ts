/** What a search gives back: plain data that can cross from the background to a page. */
import type { ChecklistId, LetterId } from '../portals/define.ts';

export type HitKind = 'step' | 'error' | 'answer' | 'contact' | 'letter';

export interface SearchHit {
  kind: HitKind;
  /** Of a step `flow#index`, of errors and answers their own, of a contact portal, region and kind. */
  id: string;
  title: string;
  /** Short; the part that matched when there is one. */
  text: string;
  /** Id of the portal that tells it; `any` for what is true of every portal. */
  portal: string;
  score: number;
  source: string;
  checkedOn: string;
  /** Why an error happens. */
  why?: string;
  /** What to do, a sentence each: remedy of an error, answer, action and note of a step, list of materials. */
  lines: string[];
  flow?: string;
  branch?: string;
  /** Index of the step in its flow, from 0. */
  step?: number;
  phones?: string[];
  emails?: string[];
  /** The flow or known error that carries it out. */
  leadsTo?: string;
  letter?: LetterId;
  checklist?: ChecklistId;
}
