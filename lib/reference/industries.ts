/**
 * Industries of GB/T 4754-2017, four levels, from data/industries.json, which `npm run reference` makes.
 * For the background and extension pages only: the table is too heavy for a content script.
 */
import { fold } from '../text/normalise.ts';
import table from './data/industries.json' with { type: 'json' };
import type { Edition } from './edition.ts';

/** 门类, 大类, 中类, 小类. */
export type IndustryLevel = 'section' | 'division' | 'group' | 'class';

export interface Industry {
  /** A letter for sections, two to four digits below them. */
  code: string;
  name: string;
  level: IndustryLevel;
  /** The section's letter. */
  letter: string;
  /** Code one level up, null for sections. */
  parent: string | null;
}

/** Which state of the standard this is, and where it comes from. */
export const INDUSTRY_EDITION: Edition = table;

const byCode = new Map<string, Industry>();
const children = new Map<string | null, Industry[]>();
/** No two classes have the same name. */
const classByName = new Map<string, Industry>();

function add(code: string, name: string, level: IndustryLevel, letter: string, parent: string | null): void {
  const industry: Industry = { code, name, level, letter, parent };
  byCode.set(code, industry);
  const siblings = children.get(parent);
  if (siblings) siblings.push(industry);
  else children.set(parent, [industry]);
  if (level === 'class') classByName.set(fold(name), industry);
}

for (const [letter, name] of Object.entries(table.sections)) add(letter, name, 'section', letter, null);
for (const line of table.divisions) {
  const letter = line[0]!;
  const [head = '', ...groups] = line.slice(1).split(';');
  const division = head.slice(0, 2);
  add(division, head.slice(2), 'division', letter, letter);
  for (const each of groups) {
    const [own = '', ...classes] = each.split(',');
    const group = `${division}${own[0]}`;
    const name = own.slice(1);
    add(group, name, 'group', letter, division);
    // A group without classes has one of its own name.
    for (const one of classes.length > 0 ? classes : [`0${name}`])
      add(`${group}${one[0]}`, one.slice(1), 'class', letter, group);
  }
}

/** @returns the industry with this code, its letter before the digits or not (C34, 3429), or null. */
export function industryByCode(text: string): Industry | null {
  const code = text.normalize('NFKC').trim().toUpperCase();
  const parts = /^([A-T]?)(\d{2,4})$/.exec(code);
  if (!parts) return byCode.get(code) ?? null;
  const found = byCode.get(parts[2]!) ?? null;
  return found && parts[1] !== '' && found.letter !== parts[1] ? null : found;
}

/** @returns the 20 sections, A to T. */
export function sections(): readonly Industry[] {
  return children.get(null) ?? [];
}

/** @returns the industries directly below this code as it is kept (C, 34, 342); empty for classes and unknown codes. */
export function industriesBelow(code: string): readonly Industry[] {
  return children.get(code) ?? [];
}

/** @returns the industry and those above it, section first; empty for an unknown code. */
export function industryPath(text: string): Industry[] {
  const path: Industry[] = [];
  for (let at = industryByCode(text); at; at = at.parent === null ? null : (byCode.get(at.parent) ?? null))
    path.unshift(at);
  return path;
}

/** Every industry, in the standard's order. */
export function allIndustries(): Iterable<Industry> {
  return byCode.values();
}

/** The only class of a group bears its name: people see one entry, not two. */
export function isOnlyClass(industry: Industry): boolean {
  return industry.level === 'class' && industry.code.endsWith('0');
}

/** @returns the 小类 of this name, however its brackets and commas are written, or null. */
export function classNamed(name: string): Industry | null {
  return classByName.get(fold(name)) ?? null;
}
