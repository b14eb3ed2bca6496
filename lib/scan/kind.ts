/** What an element is to a person: a control, a button, a heading, a message. By tag, role and class words. */
import type { ControlKind } from '../model/page.ts';
import { faceBox } from './faces/face.ts';

export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'image']);
const INPUT_KINDS: Record<string, ControlKind> = {
  number: 'number',
  email: 'email',
  tel: 'tel',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
  radio: 'radio',
  checkbox: 'checkbox',
  file: 'file',
  password: 'password',
};

/** @returns the control's kind, or null for buttons and hidden inputs. */
export function controlKind(element: FormControl): ControlKind | null {
  switch (element.localName) {
    case 'select':
      return (element as HTMLSelectElement).multiple || (element as HTMLSelectElement).size > 1
        ? 'listbox'
        : 'select';
    case 'textarea':
      return 'textarea';
    case 'input': {
      const type = (element as HTMLInputElement).type;
      if (type === 'hidden') return faceBox(element) ? 'select' : null;
      if (BUTTON_TYPES.has(type)) return null;
      return INPUT_KINDS[type] ?? 'text';
    }
    default:
      return 'select';
  }
}

export function isButtonInput(element: Element): boolean {
  return element.localName === 'input' && BUTTON_TYPES.has((element as HTMLInputElement).type);
}

export interface ClassWords {
  heading: boolean;
  button: boolean;
  menu: boolean;
  dialog: boolean;
  toast: boolean;
  error: boolean;
  label: boolean;
}

const WORDS = {
  heading: /(?:^|[-_ ])(?:title|tit|tt|caption|header-text|headline|bt)(?:$|[-_ \d])/i,
  button: /(?:^|[-_ ])(?:btn|button|but|anniu)(?:$|[-_ \d])|(?:btn|button)$/i,
  // text-left and with-side tell how something is laid out.
  menu: /(?:^|[-_ ])(?<!(?:with|has|no|text|pull|float|align)[-_])(?:nav|menu|sidebar|side|aside|leftnav|treemenu|left|navbar|breadcrumb)(?:$|[-_ \d])/i,
  dialog:
    /(?:^|[-_ ])(?:layui-layer|lay-layer|dialog|modal|message-box|messagebox|messager|msgbox|alert|popup|popbox|pop|tcbox|tck|confirm)(?:$|[-_ \d])/i,
  toast:
    /(?:^|[-_ ])(?:el-message|message|toast|notice|notification|layui-layer-msg|msg|tips?)(?:$|[-_ \d])/i,
  error: /(?:^|[-_ ])(?:error|err|invalid|danger|warn|warning|explain|form-item__error)(?:$|[-_ \d])|error$/i,
  label: /(?:^|[-_ ])(?:label|lbl|bq|th|name|field-name|form-name)(?:$|[-_ \d])|label$/i,
};

/** What an element without a class says. */
export const NONE: ClassWords = {
  heading: false,
  button: false,
  menu: false,
  dialog: false,
  toast: false,
  error: false,
  label: false,
};
// Pages repeat few class names over many elements: each is looked at once.
const cache = new Map<string, ClassWords>();

/** What the class words of an element say, e.g. `el-message__content` is part of a toast. */
export function classWords(element: Element): ClassWords {
  const name = element.getAttribute('class');
  if (!name) return NONE;
  let words = cache.get(name);
  if (!words) {
    if (cache.size > 2000) cache.clear();
    words = {
      heading: WORDS.heading.test(name),
      button: WORDS.button.test(name),
      menu: WORDS.menu.test(name),
      dialog: WORDS.dialog.test(name),
      toast: WORDS.toast.test(name),
      error: WORDS.error.test(name),
      label: WORDS.label.test(name),
    };
    cache.set(name, words);
  }
  return words;
}

/** Elements that flow inside a line of text; every other tag starts a new block. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
/** Never read. */
export const OPAQUE = new Set(
  'script style noscript template head object embed canvas video audio svg math'.split(' '),
);
