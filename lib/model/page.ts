/**
 * PageModel: what one frame shows, as small plain data. `lib/scan` makes it, everything else reads it.
 * It never holds what a person typed into a field, only whether something is there.
 */

/** What a text is to a reader. `text` is running text; the others are short and stand out. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'button'
  | 'link'
  | 'label'
  | 'message'
  | 'dialog'
  | 'toast'
  | 'text';

export interface TextBlock {
  kind: BlockKind;
  /** As shown, white space folded, at most 400 characters. */
  text: string;
  /** Place in the frame's scan; `lib/scan` can find the element again by it. */
  ref: string;
  /** True when the block stands in a navigation list rather than in the page's body. */
  menu?: boolean;
}

export type ControlKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'email'
  | 'tel'
  | 'date'
  | 'select'
  | 'listbox'
  | 'radio'
  | 'checkbox'
  | 'file'
  | 'password';

export type LabelSource =
  | 'for'
  | 'wrap'
  | 'aria'
  | 'table'
  | 'list'
  | 'item'
  | 'before'
  | 'after'
  | 'geometry'
  | 'placeholder'
  | 'title'
  | 'none';

export interface ControlOption {
  /** What a person reads beside or in the option. */
  label: string;
  selected: boolean;
}

/** A chosen file: how big and of which kind; its name and what is in it stay where they are. */
export interface ChosenFile {
  /** Bytes. */
  size: number;
  /** The extension, lower case, without the dot. */
  type: string;
}

export interface Control {
  ref: string;
  /** From 0, among all `input, select, textarea` of the frame's document; a group has its first member's. */
  index: number;
  kind: ControlKind;
  /** The label as shown, cleaned of required marks and colons; empty when none was found. */
  label: string;
  labelSource: LabelSource;
  /** Row, group, section and column headings that tell whose or which year's field this is, nearest first. */
  context: string[];
  /** Texts just behind the control: units, hints. */
  hint: string;
  placeholder: string;
  /** `name` and `id` attributes: weak evidence only. */
  name: string;
  options: ControlOption[];
  /** Anything typed or chosen here? */
  filled: boolean;
  required: boolean;
  /** A person can read it but not type into it. */
  readonly: boolean;
  /** A read-only input that is the face of a picker (date, tree): to be driven, not skipped. */
  face: boolean;
  disabled: boolean;
  maxLength: number | null;
  /** The page's own error text at this field, or empty. */
  error: string;
  /** What a read-only or disabled field shows: a fact of the portal's, not something typed. At most 30 characters. */
  shown: string;
  /** Chips, boxes and lists that show what is chosen here without being an option of the control. */
  chosen: string[];
  /** What there is to say of the value, see lib/text/verdicts.ts. */
  verdicts: string[];
  /** What is chosen in a file field. */
  files: ChosenFile[];
  /** Part of a search form, or of a list that grows row by row: no form's own field. */
  standing?: 'search' | 'list';
  /** Mark of a project's name (lib/text/digest.ts), to tell that it was given before; else empty. */
  digest: string;
}

/** Files chosen by way of an input that nobody sees. */
export interface Upload {
  /** The nearest visible element around the input. */
  ref: string;
  label: string;
  files: ChosenFile[];
}

/** A box of chips without any input of its own. */
export interface PickBox {
  ref: string;
  label: string;
  chosen: string[];
}

export interface PageModel {
  url: string;
  title: string;
  blocks: TextBlock[];
  controls: Control[];
  picks: PickBox[];
  uploads: Upload[];
  /** Length of all running text, in characters: tells an article from a form. */
  proseLength: number;
  /** Elements and text nodes visited: of a very long page, those worth reading. */
  nodes: number;
  scanMs: number;
}

/** A frame of the tab with its model; frames of one tab are advised on together. */
export interface FrameModel {
  frameId: number;
  top: boolean;
  page: PageModel;
}
