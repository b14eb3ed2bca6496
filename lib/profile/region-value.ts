/** Places as the portals' selects and text fields write them. */
import type { ProfileValue } from '../model/messages.ts';
import { fullName, regionByCode, regionPath, writtenParts } from '../reference/regions.ts';
import { readField } from './access.ts';
import type { Profile } from './schema.ts';

const SEPARATORS = ['', '/', ' ', '-', ' / '];

/** @returns one level of the place; a text that is no region code stands for itself. */
export function regionValue(code: string): ProfileValue {
  const region = regionByCode(code);
  if (!region) return { value: code, display: code, aliases: [] };
  return {
    value: code,
    display: region.name,
    aliases: distinct([...region.aliases, ...longNames(code)], region.name),
  };
}

/** 西湖区 is also 杭州市西湖区 and 浙江省杭州市西湖区. */
function longNames(code: string): string[] {
  const parts = writtenParts(code);
  const all = regionPath(code).map((region) => region.name);
  const tails = (names: string[]) => names.slice(0, -1).map((_, index) => names.slice(index).join(''));
  return [...tails(parts).reverse(), ...tails(all).reverse()];
}

/** @returns the whole place at its finest known level: 浙江省杭州市西湖区, value 330106. */
export function wholeRegionValue(profile: Profile): ProfileValue | null {
  const codes = ['county', 'city', 'province'].map((level) =>
    readField(profile, `registeredRegion.${level}`),
  );
  const code = codes.find(
    (held): held is string => typeof held === 'string' && regionByCode(held.trim()) !== null,
  );
  if (code === undefined) return null;
  const path = regionPath(code.trim()).map((region) => region.name);
  // 北京市 市辖区 海淀区 is how three selects show it, 北京市 北京市 海淀区 how some single fields do.
  const municipal = path[1] === '市辖区' ? [[path[0]!, path[0]!, ...path.slice(2)]] : [];
  const writings = [writtenParts(code.trim()), path, ...municipal];
  const display = fullName(code.trim());
  const aliases = writings.flatMap((parts) => SEPARATORS.map((separator) => parts.join(separator)));
  return { value: code.trim(), display, aliases: distinct(aliases, display) };
}

function distinct(names: string[], display: string): string[] {
  return [...new Set(names)].filter((name) => name !== display);
}
