/** What letters and lists of materials are made of. Both become plain documents, which a view or a Word file shows. */
import type { ChecklistId, LetterId } from '../portals/define.ts';

export type { ChecklistId, LetterId };

/** A piece of a line: words, or a place that is still blank, with the hint that stands there on the screen. */
export type Run = { text: string; field?: string } | { blank: string; field: string };

export interface LetterField {
  key: string;
  label: string;
  /** What stands in the blank of the printed template: 公司名称. */
  blank: string;
  /** What to write, one line under the field. */
  hint?: string;
  example?: string;
  /** Profile keys it is filled from, the first that holds something. */
  from?: readonly string[];
  kind?: 'text' | 'lines' | 'date';
  /** A value offered on a button, made of what the profile knows. */
  suggest?: (known: Values) => string | null;
  /** Has a sensible meaning when left empty. */
  optional?: boolean;
}

/** By the fields' keys. */
export type Values = Readonly<Record<string, string | undefined>>;

/** A remark on what was written; the letter can be made all the same. */
export interface Remark {
  field: string;
  message: RemarkId;
}
export type RemarkId = 'target-unknown' | 'all-targeted' | 'one-account' | 'count-differs';

export interface LetterDocument {
  kind: 'letter';
  title: string;
  addressee: string;
  paragraphs: readonly (readonly Run[])[];
  closing: string;
  signature: { company: readonly Run[]; date: readonly Run[] };
}

export interface ListDocument {
  kind: 'list';
  title: string;
  sections: readonly {
    heading: string;
    items: readonly { text: string; note?: string; ticked: boolean }[];
  }[];
  /** How the materials are handed in. */
  sending: { heading: string; lines: readonly string[] };
}

/** What goes with it and where to: shown beside the document, never inside. */
export interface Dispatch {
  /** Everything that belongs in the message. */
  attachments: readonly string[];
  /** Ways to hand it in. */
  ways: readonly string[];
  email?: string;
  /** What happens then. */
  after?: string;
  source: string;
  checkedOn: string;
}

export interface LetterSpec {
  id: LetterId;
  title: string;
  /** When it is needed. */
  use: string;
  fields: readonly LetterField[];
  compose: (values: Values) => LetterDocument;
  remarks: (values: Values) => Remark[];
  dispatch: Dispatch;
}

export interface ListItem {
  id: string;
  text: string;
  note?: string;
  /** The profile's key that answers it: its value is shown beside. */
  from?: string;
}

export interface ListSpec {
  id: ChecklistId;
  title: string;
  use: string;
  sections: readonly { heading: string; items: readonly ListItem[] }[];
  dispatch: Dispatch;
}
