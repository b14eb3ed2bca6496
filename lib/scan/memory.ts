/** What is remembered of a page between two readings, and what has changed in it since. */
import { bareFacesIn } from './faces/bare.ts';
import type { FormControl } from './kind.ts';
import type { KnownField } from './known.ts';
import { type Labels, labelsIn } from './labels-of.ts';
import { Pieces } from './pieces.ts';

/** What has changed since the last reading. */
export interface Changes {
  /** It cannot be told: everything is read. */
  all: boolean;
  /** Elements in which something changed, themselves or below. */
  touched: ReadonlySet<Element>;
  /** Elements to be read with everything in them. */
  anew: ReadonlySet<Element>;
  /** Those of which a child or a text has come, gone or changed. */
  direct: ReadonlySet<Element>;
}

/** Rules of looks, and labels that name fields anywhere. */
const FAR_REACHING = 'style,link,label[for],base,meta';
const FIELDS = 'input,select,textarea,[role=combobox]';
const has = (node: Node, what: string): boolean =>
  node.nodeType === 1 && ((node as Element).matches(what) || (node as Element).querySelector(what) !== null);

const SMALL = 200;
const isSmall = (box: Element): boolean => box.getElementsByTagName('*').length < SMALL;

/** What the browser finds in a document without a walk. */
interface Listed {
  labels: Labels;
  /** Of every control, hidden ones too: its place among them. */
  places: Map<Element, number>;
  files: HTMLInputElement[];
  faces: FormControl[];
}

function list(document: Document): Listed {
  const places = new Map<Element, number>();
  const files: HTMLInputElement[] = [];
  document.querySelectorAll<FormControl>('input,select,textarea').forEach((control, i) => {
    places.set(control, i);
    if (control.type === 'file') files.push(control as HTMLInputElement);
  });
  return { labels: labelsIn(document), places, files, faces: bareFacesIn(document) };
}

/** Given to each reading of one document; told of its changes in between. */
export class Memory {
  #all = true;
  #touched = new Set<Element>();
  #anew = new Set<Element>();
  #direct = new Set<Element>();
  #reading = false;
  /** Null when fields or labels have come or gone. */
  #listed: Listed | null = null;
  pieces = new Pieces();
  /** Wide boxes without a word between the elements in them. */
  readonly blank = new WeakSet<Node>();
  fields = new WeakMap<FormControl, KnownField>();
  /** See `reachOf`. */
  reach = new WeakMap<FormControl, 0 | 1 | 2>();
  kept: Set<Element> | null = null;

  /** The last reading was a whole one. */
  whole = false;

  /** The next reading is a whole one. */
  forget(): void {
    this.#all = true;
  }

  /** Notes a change that an observer of the whole document tells of. */
  note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (this.#all) return;
    const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
    const rest = type === 'childList' ? [...addedNodes, ...removedNodes] : [];
    if (!element || element.closest(`head,${FAR_REACHING}`) || rest.some((node) => has(node, FAR_REACHING))) {
      this.#all = true;
      return;
    }
    if (rest.some((node) => has(node, FIELDS))) this.#listed = null;
    this.#touch(element);
    if (type !== 'attributes') this.#direct.add(element);
    // A class may show or hide what stands beside it; in the body itself these are parts of no one thing.
    const { parentElement } = element;
    if (type === 'attributes')
      this.#anew.add(parentElement && parentElement.localName !== 'body' ? parentElement : element);
    // What a small box holds may mean something else beside one more, or one less: a list of titles, an only child.
    else if (type === 'childList' && isSmall(element)) this.#anew.add(element);
    for (const node of addedNodes) if (node.nodeType === 1) this.#anew.add(node as Element);
  }

  #touch(element: Element): void {
    for (let at: Element | null = element; at && !this.#touched.has(at); at = at.parentElement)
      this.#touched.add(at);
  }

  /** Begins a reading. One that was not ended makes this a whole one. */
  take(): Changes {
    const changes = {
      all: this.#all || this.#reading,
      touched: this.#touched,
      anew: this.#anew,
      direct: this.#direct,
    };
    if (changes.all) {
      this.pieces = new Pieces();
      this.fields = new WeakMap();
      this.reach = new WeakMap();
      this.kept = null;
      this.#listed = null;
    }
    this.whole = changes.all;
    this.#all = false;
    this.#reading = true;
    this.#touched = new Set();
    this.#anew = new Set();
    this.#direct = new Set();
    return changes;
  }

  listed(document: Document): Listed {
    this.#listed ??= list(document);
    return this.#listed;
  }

  end(): void {
    this.#reading = false;
  }
}

/**
 * @returns tells of a control whether all that names it is as it was: what stands in its form. Without a form it
 *   cannot be told, nor where the form itself may stand in the cell of a table.
 */
export function steadyIn({ all, touched, anew }: Changes): (control: Element) => boolean {
  const forms = new Map<Element, boolean>();
  return (control) => {
    const form = all ? null : control.closest('form');
    if (!form) return false;
    let steady = forms.get(form);
    if (steady === undefined) {
      // Inside a shadow root nobody tells of changes.
      steady =
        !touched.has(form) && form.getRootNode() === form.ownerDocument && !form.closest('td,th,li,dd,label');
      for (let at: Element | null = form; at && steady; at = at.parentElement) steady = !anew.has(at);
      forms.set(form, steady);
    }
    return steady;
  };
}
