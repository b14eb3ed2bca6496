/**
 * The vocabulary of practice pages: what a page of the portals says and asks, without saying how it is marked up.
 * A skin (lib/practice/skins) turns a page into a document the way one family of real systems would.
 * Plain data; enterprises and figures in it are invented.
 */

/** Something a person fills in or reads. */
export interface PracticeField {
  label: string;
  kind:
    | 'text'
    | 'password'
    | 'captcha'
    | 'textarea'
    | 'number'
    | 'date'
    | 'select'
    | 'multi-select'
    | 'radio'
    | 'checkbox'
    | 'file'
    /** Three dependent selects: 省, 市, 区. */
    | 'region'
    /** A read-only face that opens a tree of choices. */
    | 'tree'
    /** Shown as text, not as a field. */
    | 'static';
  options?: readonly string[];
  required?: boolean;
  /** 万元, 人, %. */
  unit?: string;
  placeholder?: string;
  hint?: string;
  /** What the field holds or shows when the page opens. */
  value?: string | readonly string[];
  readonly?: boolean;
  /** The page's own red text at the field. */
  error?: string;
  /** A button right behind the field: 获取验证码, 选择. */
  beside?: string;
  /** What the tree of a `tree` field offers. */
  nodes?: readonly PracticeNode[];
}

/** A paragraph, in pieces when some of its words are links: 点击“这里”. */
export type PracticeParagraph = string | readonly (string | { link: string })[];

/** Text, buttons, or a field that its row and column name; its label is not shown. */
export type PracticeCell = string | { buttons: readonly string[] } | { field: PracticeField };

export type PracticeSection = { heading?: string } & (
  | { kind: 'fields'; fields: readonly PracticeField[] }
  /** A list with a row of column names; the last column may hold buttons. */
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly PracticeCell[])[] }
  | { kind: 'text'; paragraphs: readonly PracticeParagraph[] }
  /** Large entries of a front page or hall: a title, perhaps a line of explanation and a button. */
  | { kind: 'cards'; cards: readonly { title: string; text?: string; button?: string }[] }
  | { kind: 'links'; links: readonly string[] }
  | { kind: 'buttons'; buttons: readonly string[] }
  /** A message in the page: 欢迎通知, 温馨提示. */
  | { kind: 'notice'; text: string }
  | { kind: 'tree'; nodes: readonly PracticeNode[] }
);

export interface PracticeNode {
  label: string;
  children?: readonly PracticeNode[];
}

export interface PracticePage {
  /** A page id of the catalogue, or null for a page that must be recognised as nothing. */
  page: string | null;
  /** Told apart when a page has several shapes: `old`, `new`. */
  variant?: string;
  /** Address on the real host. */
  url: string;
  /** The document's title. */
  title: string;
  /** The system's name at the top. */
  banner?: string;
  /** Entries of the navigation, with the one that is open. */
  menu?: readonly string[];
  current?: string;
  /** 首页 > 企业信息管理 > 企业信息 */
  crumbs?: readonly string[];
  /** Title above the content, when the page has one. */
  heading?: string;
  /** Links at the top right: 登录, 注册, 退出, 企业名称. */
  corner?: readonly string[];
  sections: readonly PracticeSection[];
  /** The page's own buttons, below the content. */
  buttons?: readonly string[];
  /** Lines at the bottom. */
  footer?: readonly string[];
  /** A layer open above the page from the start. */
  layer?: { title?: string; text: string; buttons: readonly string[] };
}

/** How the portal says that something went wrong. */
export interface PracticeScenario {
  /** Id of a known error. */
  error: string;
  /** The page it happens on, changed so that it shows; without `said` the page itself is the sign. */
  page: PracticePage;
  /** The portal's words, and how they come: in the page, a toast, a layer, or `alert` after pressing `on`. */
  said?: { text: string; how: 'text' | 'toast' | 'layer' | 'alert'; on?: string };
}

/** A document made of one page; frames come as further files beside the first, by file name. */
export interface Rendered {
  html: string;
  files?: Readonly<Record<string, string>>;
}

export interface Skin {
  id: string;
  /** What it is like, for the trainer. */
  title: string;
  render(page: PracticePage, said?: PracticeScenario['said']): Rendered;
}

export const definePracticePage = (page: PracticePage): PracticePage => page;
export const defineScenario = (scenario: PracticeScenario): PracticeScenario => scenario;
