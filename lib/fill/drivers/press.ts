/** What a person's hand does to an element, in the events that the page's scripts see. */

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Asks again and again until there is an answer. @returns the answer, or null when there was none in `ms`. */
export async function until<T>(ask: () => T | null | false | undefined, ms: number): Promise<T | null> {
  for (const end = Date.now() + ms; ; ) {
    const answer = ask();
    if (answer) return answer;
    if (Date.now() >= end) return null;
    await pause(30);
  }
}

function mouseInit(element: Element): MouseEventInit {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  return { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1, ...at };
}

/** Comes over the element, as the pointer does before it presses. */
export function hover(element: Element): void {
  const init = mouseInit(element);
  element.dispatchEvent(new PointerEvent('pointerover', { ...init, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mouseover', init));
  // Enter does not bubble: every element that the pointer comes into hears of it.
  const path: Element[] = [];
  for (let at: Element | null = element; at && path.length < 8; at = at.parentElement) path.unshift(at);
  for (const one of path) one.dispatchEvent(new MouseEvent('mouseenter', { ...init, bubbles: false }));
  element.dispatchEvent(new MouseEvent('mousemove', init));
}

const FOCUSABLE = 'input,textarea,select,button,[tabindex]:not([tabindex="-1"],a)';

/** The focus goes there; told by hand where the window itself does not have it. */
export function focusOn(element: HTMLElement): void {
  let told = false;
  const tell = () => {
    told = true;
  };
  element.addEventListener('focus', tell, { once: true });
  element.focus({ preventScroll: true });
  element.removeEventListener('focus', tell);
  if (told) return;
  element.dispatchEvent(new FocusEvent('focus'));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

/** The focus goes away again. */
export function leave(element: HTMLElement): void {
  let told = false;
  const tell = () => {
    told = true;
  };
  element.addEventListener('blur', tell, { once: true });
  element.blur();
  element.removeEventListener('blur', tell);
  if (told) return;
  element.dispatchEvent(new FocusEvent('blur'));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** What sends a form or leads away is the user's alone to press, whatever it stands between. */
function sendsOrLeads(element: Element): boolean {
  const button = element.closest<HTMLButtonElement | HTMLInputElement>('button,input');
  if (button?.form && /^(?:submit|image|reset)$/.test(button.type)) return true;
  const href = element.closest('a')?.getAttribute('href') ?? '';
  return href !== '' && !/^(?:#|javascript:)/i.test(href.trim());
}

/** One press of the main button, from coming over it to the click. */
export function press(element: Element): void {
  if (sendsOrLeads(element)) return;
  hover(element);
  const init = mouseInit(element);
  const pointer = { ...init, pointerType: 'mouse', isPrimary: true, pointerId: 1 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const kept = element.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  const focusable = kept ? element.closest<HTMLElement>(FOCUSABLE) : null;
  if (focusable && focusable !== element.ownerDocument.activeElement) focusOn(focusable);
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  element.dispatchEvent(new MouseEvent('click', init));
}

const KEY_CODES: Record<string, number> = { Enter: 13, Escape: 27, Tab: 9, Process: 229 };

/** As far as a widget reaches: a form may send itself on Enter, which is the user's alone to do. */
function fenceOf(element: Element): Element {
  let fence = element;
  for (let i = 0; i < 4; i++) {
    const parent = fence.parentElement;
    if (!parent || /^(?:td|form|table|body)$/.test(parent.localName)) break;
    fence = parent;
  }
  return fence;
}

/** Strikes a key, heard inside the widget only. */
export function strike(element: Element, key: string): void {
  const keyCode = KEY_CODES[key] ?? 0;
  const init = { key, code: key, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true };
  const fence = fenceOf(element);
  const stop = (event: Event) => event.stopPropagation();
  for (const name of ['keydown', 'keyup']) {
    fence.addEventListener(name, stop);
    element.dispatchEvent(new KeyboardEvent(name, init));
    fence.removeEventListener(name, stop);
  }
}
