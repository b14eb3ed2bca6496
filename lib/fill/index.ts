/** The only code that writes to the page. Each field is read back; nothing typed is overwritten unasked. */
import { obstacle, writings } from '../advise/plan.ts';
import type { FillItem, FillResult, ProfileValue } from '../model/messages.ts';
import type { Control } from '../model/page.ts';
import { faceBox } from '../scan/faces/face.ts';
import type { Scan } from '../scan/index.ts';
import type { Unit } from '../scan/label/neighbours.ts';
import { usable } from '../scan/units.ts';
import { isReachable, isUsable } from '../scan/visible.ts';
import { drive } from './drivers/index.ts';
import type { Outcome, Restore } from './drivers/outcome.ts';
import { readUnit } from './read.ts';

/** A fill and the repair of a known error are taken back apart from each other. */
export type Undoable = 'fill' | 'fix';

export class Filler {
  #restores: Record<Undoable, Restore[]> = { fill: [], fix: [] };

  /** Brings back every value that was there before, last first. @returns how many fields were restored. */
  async undo(what: Undoable): Promise<number> {
    const restores = this.#restores[what].reverse();
    this.#restores[what] = [];
    let count = 0;
    for (const restore of restores) if ((await restore()) !== false) count++;
    return count;
  }

  remember(restore: Restore, what: Undoable = 'fill'): void {
    this.#restores[what].push(restore);
  }

  /**
   * Fills the items in order; a value is asked for at the moment its field is filled.
   * @param ask a text says why there is no value
   * @param rescan reads the page again: fields may have been swapped since the preview.
   */
  async fill(
    items: readonly FillItem[],
    rescan: () => Scan,
    ask: (key: string) => Promise<ProfileValue | string | null>,
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
      const answer = refusal ? null : await ask(item.key);
      const value = typeof answer === 'string' ? null : answer;
      if (typeof answer === 'string') refusal = ['refused', answer];
      // The page has had time to change while the value was on its way: nothing is awaited from here to the write.
      refusal ??= refusalOf(current(), item) ?? (value ? null : ['not-found', '档案里没有这一项']);
      const control = scan.model.controls.find((c) => c.ref === item.ref);
      const unit = scan.units.get(item.ref);
      if (!refusal && value && control && unit) {
        const done = await fillOne(control, unit, item, value);
        if (done.restore) this.remember(done.restore);
        refusal = [done.status, done.reason];
      }
      const [status, reason] = refusal ?? ['not-found', ''];
      results.push({ ref: item.ref, status, value: unit ? readUnit(unit, scan.around) : null, reason });
    }
    changes.disconnect();
    return results;
  }
}

function fillOne(control: Control, unit: Unit, item: FillItem, value: ProfileValue): Promise<Outcome> {
  const handler = unit.members[0]?.getAttribute('onclick') ?? '';
  const texts = writings(control, item.key, value, handler, item.part);
  if (texts.length === 0)
    return Promise.resolve({
      status: 'unsupported',
      reason: /area|local/.test(item.part ?? '')
        ? '档案里的电话分不出区号和号码，请自己填写'
        : '单位不能换算，请自己填写',
    });
  return drive(control, unit, texts, item.replace);
}

/** Why a field of the preview must not be filled as the page stands now; null when it may. */
function refusalOf(scan: Scan, item: FillItem): [FillResult['status'], string] | null {
  const control = scan.model.controls.find((c) => c.ref === item.ref);
  const unit = scan.units.get(item.ref);
  if (!control || !unit?.members[0] || !usable(unit.members[0])) return ['not-found', '页面上找不到这一栏了'];
  if (!reachable(unit)) return ['refused', '这一栏看不见，不填'];
  if (control.label !== item.label) return ['refused', '这一栏和预览时不一样了，请重新预览'];
  if (obstacle(control)) return ['refused', '这一栏不能直接填写'];
  return null;
}

/** Ticks hide behind their faces; everything else must be where a person can get at it. */
export function reachable(unit: Unit): boolean {
  const first = unit.members[0];
  if (!first) return false;
  if (first.type === 'radio' || first.type === 'checkbox') return usable(first);
  return isReachable(isUsable(first) ? first : (faceBox(first) ?? first));
}
