/** Says of the fields' values what is wrong with them. The values are read here and go nowhere. */
import type { Control, PageModel } from '../model/page.ts';
import { localDate } from '../text/dates.ts';
import { digest } from '../text/digest.ts';
import { squash } from '../text/normalise.ts';
import { type Topic, topicOf, verdictsOf } from '../text/verdicts.ts';
import { filesOf } from './files.ts';
import type { FormControl } from './kind.ts';
import type { Unit } from './label/neighbours.ts';

const PROJECT = /项目名称$/;
const NOT_JUDGED = new Set(['radio', 'checkbox', 'file']);
/** Other secrets that are typed into fields like a password's. */
const OTHER_SECRET = /码(?<!密码)|原|旧|当前|pin/i;

/** The field in use, shadow roots entered. */
function activeIn(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function heldIn(first: FormControl, control: Control): string {
  if (first.localName !== 'select') return first.value || (control.chosen.at(-1) ?? '');
  return squash((first as HTMLSelectElement).selectedOptions[0]?.text ?? '');
}

function topicOfControl({ kind, label }: Control): Topic | null {
  if (NOT_JUDGED.has(kind)) return null;
  const topic = topicOf(label);
  if (kind !== 'password') return topic === 'password' || topic === 'password-again' ? null : topic;
  if (topic === 'password' || topic === 'password-again') return topic;
  return OTHER_SECRET.test(label) ? null : 'password';
}

interface Password {
  control: Control;
  input: HTMLInputElement;
  again: boolean;
}

/** The one before is what it should repeat: 登录密码 [ ] 确认密码 [ ]. */
function comparePasswords(passwords: readonly Password[], active: Element | null): void {
  passwords.forEach(({ control, input, again }, i) => {
    if (!again || input.value === '' || input === active) return;
    const first = passwords.slice(0, i).findLast((one) => !one.again && one.input.form === input.form);
    if (!first || first.input === active || first.input.value === '') return;
    if (first.input.value !== input.value) control.verdicts.push('password:mismatch');
  });
}

/** Adds to each control what its value deserves, once all of them are described. */
export function judge(
  document: Document,
  { controls }: Pick<PageModel, 'controls'>,
  units: ReadonlyMap<string, Unit>,
  today = localDate(new Date()),
): void {
  const active = activeIn(document);
  const passwords: Password[] = [];
  const judged: { control: Control; first: FormControl; topic: Topic }[] = [];
  for (const control of controls) {
    const first = units.get(control.ref)?.members[0];
    if (!first) continue;
    if (control.kind === 'file') {
      control.files = filesOf(first);
      if (control.files.length > 0) control.filled = true;
      continue;
    }
    if (PROJECT.test(control.label) && control.kind !== 'password') control.digest = digest(first.value);
    const topic = topicOfControl(control);
    if (!topic) continue;
    judged.push({ control, first, topic });
    if (control.kind === 'password')
      passwords.push({ control, input: first as HTMLInputElement, again: topic === 'password-again' });
  }
  for (const { control, first, topic } of judged) {
    control.verdicts = verdictsOf({
      topic,
      value: heldIn(first, control),
      typing: first === active && first.localName !== 'select' && !control.readonly,
      // A password that is only used, on a login page, is nobody's business.
      choosing:
        /新|设置/.test(control.label) ||
        passwords.some(({ again, input }) => again && input.form === (first as HTMLInputElement).form),
      today,
    });
  }
  comparePasswords(passwords, active);
}
