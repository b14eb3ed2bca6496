/** One fact in several fields: 省/市/区 selects, 年/月/日. Pure. */
import type { DatePart, FieldMatch } from '../model/advice.ts';
import type { Control } from '../model/page.ts';

const LEVELS = ['province', 'city', 'county'] as const;
const DATE_PARTS: readonly DatePart[] = ['year', 'month', 'day'];

const isChoice = (control: Control) => control.kind === 'select' || (control.kind === 'text' && control.face);
const offersProvinces = (control: Control) =>
  control.options.some((option) => /^(?:北京市?|浙江省?|广东省?)$/.test(option.label));

const REGION =
  /[省市区县州盟旗]|^(?:北京|上海|天津|重庆|香港|澳门|台湾|内蒙古|新疆|西藏|宁夏|广西|浙江|广东)/;
function offersNoRegion({ options }: Control): boolean {
  const real = options.filter(({ label }) => label !== '' && !/选择|^[-—]+$/.test(label));
  return real.length > 0 && !real.some(({ label }) => REGION.test(label));
}

/** How many fields from `start` on share its label, or go on without one. */
function runLength(
  matches: readonly FieldMatch[],
  start: number,
  fits: (match: FieldMatch) => boolean,
): number {
  let n = 1;
  while (n < 3) {
    const next = matches[start + n];
    if (!next || !fits(next)) break;
    n++;
  }
  return n;
}

/** 行政区划 [省][市][区]: one label, several selects, told apart by their order or by what they offer. */
export function regionParts(matches: readonly FieldMatch[]): FieldMatch[] {
  const out = [...matches];
  for (let i = 0; i < out.length; i++) {
    const first = out[i]!;
    // Selects labelled 注册地址 choose the region; the text behind them is the address.
    const region = first.profileKey === 'registeredRegion' || first.profileKey === 'address';
    if (!region || !isChoice(first.control)) continue;
    // 华东, 华北: no region that a profile could name.
    if (offersNoRegion(first.control)) {
      out[i] = { ...first, profileKey: null, confidence: 0, doubt: '' };
      continue;
    }
    const n = runLength(out, i, ({ control, profileKey }) => {
      const same = control.label === first.control.label || control.label === '';
      const part = /^registeredRegion\./.test(profileKey ?? '') && control.label.length <= 2;
      return isChoice(control) && (same || part);
    });
    // One field that opens something is gone through level by level.
    if (n === 1 && first.profileKey === 'registeredRegion' && first.control.face) continue;
    for (let k = 0; k < n; k++) {
      const match = out[i + k]!;
      const clear = n > 1 || offersProvinces(match.control);
      out[i + k] = {
        ...match,
        profileKey: `registeredRegion.${LEVELS[k]}`,
        confidence: clear ? Math.min(first.confidence, 0.97) : 0.6,
        doubt: clear ? first.doubt : '没有写明是省、市还是区县',
      };
    }
    i += n - 1;
  }
  return out;
}

/** 成立日期 [ ]年[ ]月[ ]日: one date in two or three fields. */
export function dateParts(matches: readonly FieldMatch[]): FieldMatch[] {
  const out = [...matches];
  for (let i = 0; i < out.length; i++) {
    const first = out[i]!;
    if (first.profileKey !== 'establishedOn') continue;
    const n = runLength(
      out,
      i,
      ({ control, profileKey }) => profileKey === 'establishedOn' && control.label === first.control.label,
    );
    if (n > 1) {
      for (let k = 0; k < n; k++) {
        const part = DATE_PARTS[k];
        if (part) out[i + k] = { ...out[i + k]!, part };
      }
    }
    i += n - 1;
  }
  return out;
}
