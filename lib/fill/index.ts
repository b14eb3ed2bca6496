/** The only code that writes to the page. Each field is read back; nothing typed is overwritten unasked. */
import { chooseOption, obstacle, sameText, writings } from '../advise/plan.ts';
import type { FillItem, FillResult, ProfileValue } from '../model/messages.ts';
import type { Control } from '../model/page.ts';
import type { Scan } from '../scan/index.ts';
import type { FormControl } from '../scan/kind.ts';
import type { Neighbours, Unit } from '../scan/label/neighbours.ts';
import { usable } from '../scan/units.ts';
import { isReachable } from '../scan/visible.ts';
import { squash } from '../text/normalise.ts';
import { readUnit } from './read.ts';
import { type Restore, writeSelect, writeText, writeTick } from './write.ts';

/** How long to wait for the options of a select that depends on another, in milliseconds. */
const OPTIONS_WAIT = 4000;
const SETTLE = 30;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** A fill and the repair of a known error are taken back apart from each other. */
export type Undoable = 'fill' | 'fix';

export class Filler {
  #restores: Record<Undoable, Restore[]> = { fill: [], fix: [] };

  /** Brings back every value that was there before, last first. @returns how many fields were restored. */
  undo(what: Undoable): number {
    const restores = this.#restores[what].reverse();
    this.#restores[what] = [];
    for (const restore of restores) restore();
    return restores.length;
  }

  remember(restore: Restore, what: Undoable = 'fill'): void {
    this.#restores[what].push(restore);
  }

  /**
   * Fills the items in order; a value is asked for at the moment its field is filled.
   * @param rescan reads the page again: fields may have been swapped since the preview.
   */
  async fill(
    items: readonly FillItem[],
    rescan: () => Scan,
    ask: (key: string) => Promise<ProfileValue | null>,
  ): Promise<FillResult[]> {
    const results: FillResult[] = [];
    let scan = rescan();
    // Whatever one fill sets off may change the fields that come after it.
    let changed = false;
    const changes = new MutationObserver(() => {
      changed = true;
    });
    changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const current = (): Scan => {
      if (changes.takeRecords().length > 0 || changed) scan = rescan();
      changed = false;
      return scan;
    };
    for (const item of items) {
      let refusal = refusalOf(current(), item);
      const value = refusal ? null : await ask(item.key);
      // The page has had time to change while the value was on its way: nothing is awaited from here to the write.
      refusal ??= refusalOf(current(), item) ?? (value ? null : ['not-found', '档案里没有这一项']);
      const control = scan.model.controls.find((c) => c.ref === item.ref);
      const unit = scan.units.get(item.ref);
      if (!refusal && value && control && unit) {
        const done = await this.#fillOne(control, unit, item, value, scan.around);
        refusal = [done.status, done.reason];
      }
      const [status, reason] = refusal ?? ['not-found', ''];
      results.push({ ref: item.ref, status, value: unit ? readUnit(unit, scan.around) : null, reason });
    }
    changes.disconnect();
    return results;
  }

  async #fillOne(
    control: Control,
    unit: Unit,
    item: FillItem,
    value: ProfileValue,
    around: Neighbours,
  ): Promise<{ status: FillResult['status']; reason: string }> {
    const element = unit.members[0] as FormControl;
    const texts = writings(control, item.key, value, element.getAttribute('onclick') ?? '', item.part);
    if (texts.length === 0) return { status: 'unsupported', reason: '单位不能换算，请自己填写' };
    if (element.localName === 'select')
      return this.#select(element as HTMLSelectElement, texts, item.replace);
    if (element.type === 'radio' || element.type === 'checkbox')
      return this.#tick(control, unit, texts, item.replace, around);
    return this.#text(element, control, texts, item.replace);
  }

  async #text(element: FormControl, control: Control, texts: string[], replace: boolean) {
    const held = element.value;
    if (held.trim() !== '') {
      if (sameText(held, texts)) return { status: 'same' as const, reason: '' };
      if (!replace) return { status: 'kept' as const, reason: '保留了您填的内容' };
    }
    const text = texts[0]!;
    if (control.maxLength && text.length > control.maxLength) {
      return { status: 'refused' as const, reason: `这一栏最多 ${control.maxLength} 个字` };
    }
    this.remember(writeText(element, text));
    await pause(SETTLE);
    if (sameText(element.value, [text])) return { status: 'filled' as const, reason: '' };
    // The page threw the value away: leave the field as it was.
    this.#restores.fill.pop()?.();
    return { status: 'refused' as const, reason: '页面没有接受这个内容，请自己填写' };
  }

  async #select(select: HTMLSelectElement, texts: string[], replace: boolean) {
    const labels = () => Array.from(select.options, (option) => squash(option.text));
    const values = () => Array.from(select.options, (option) => option.value);
    let index = chooseOption(labels(), texts, values());
    for (
      const until = Date.now() + OPTIONS_WAIT;
      index < 0 && select.options.length <= 1 && Date.now() < until;
    ) {
      await pause(60);
      index = chooseOption(labels(), texts, values());
    }
    const current = select.selectedOptions[0];
    const empty = !current || untouched(select);
    if (!empty && index >= 0 && select.selectedIndex === index)
      return { status: 'same' as const, reason: '' };
    if (!empty && !replace) return { status: 'kept' as const, reason: '保留了您选的内容' };
    if (index < 0) return { status: 'not-found' as const, reason: `没有“${texts[0]}”这个选项，请自己选择` };
    if (select.options[index]?.disabled) return { status: 'refused' as const, reason: '这个选项不能选' };
    const wanted = select.options[index]?.text;
    this.remember(writeSelect(select, index));
    await pause(SETTLE);
    if (select.selectedOptions[0]?.text === wanted) return { status: 'filled' as const, reason: '' };
    return { status: 'refused' as const, reason: '页面没有接受这个选项，请自己选择' };
  }

  async #tick(control: Control, unit: Unit, texts: string[], replace: boolean, around: Neighbours) {
    const members = unit.members as HTMLInputElement[];
    const index = chooseOption(
      control.options.map((option) => option.label),
      texts,
      members.map((member) => member.value),
    );
    const tick = members[index];
    if (!tick) return { status: 'not-found' as const, reason: `没有“${texts[0]}”这个选项，请自己选择` };
    if (tick.checked) return { status: 'same' as const, reason: '' };
    if (readUnit(unit, around) !== '' && !replace)
      return { status: 'kept' as const, reason: '保留了您选的内容' };
    if (tick.disabled) return { status: 'refused' as const, reason: '这个选项不能选' };
    this.remember(writeTick(tick, true, members));
    await pause(SETTLE);
    return tick.checked
      ? { status: 'filled' as const, reason: '' }
      : { status: 'refused' as const, reason: '页面没有接受这个选项，请自己选择' };
  }
}

/** Why a field of the preview must not be filled as the page stands now; null when it may. */
function refusalOf(scan: Scan, item: FillItem): [FillResult['status'], string] | null {
  const control = scan.model.controls.find((c) => c.ref === item.ref);
  const unit = scan.units.get(item.ref);
  if (!control || !unit?.members[0] || !usable(unit.members[0])) return ['not-found', '页面上找不到这一栏了'];
  if (!reachable(unit)) return ['refused', '这一栏看不见，不填'];
  if (control.label !== item.label) return ['refused', '这一栏和预览时不一样了，请重新预览'];
  const blocked = obstacle(control);
  if (blocked) return [blocked === 'widget' ? 'unsupported' : 'refused', '这一栏不能直接填写'];
  return null;
}

/** Ticks hide behind their faces; everything else must be where a person can get at it. */
export function reachable(unit: Unit): boolean {
  const first = unit.members[0];
  if (!first) return false;
  return first.type === 'radio' || first.type === 'checkbox' ? usable(first) : isReachable(first);
}

/** Nothing chosen yet: a placeholder, or the first option that the browser shows by itself. */
function untouched(select: HTMLSelectElement): boolean {
  const current = select.selectedOptions[0];
  if (!current || current.value === '' || /^[-—=\s]*(?:请?选择.*)?[-—=\s]*$/.test(current.text)) return true;
  return select.selectedIndex === 0 && !Array.from(select.options).some((option) => option.defaultSelected);
}
