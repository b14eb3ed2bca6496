/** Who a row of figures or certificates belongs to, and that no enterprise and no year is there twice. Pure. */
import { FIGURES, profileKeyName } from '../model/profile-keys.ts';
import { ENTRY_LISTS, type EntryList } from '../model/standing-keys.ts';
import type { ImportProblem } from '../profile/problems.ts';
import { ENTRY_KEYS } from './columns.ts';
import { cellOf, cellProblem, type Draft } from './rows.ts';
import { t } from './texts.ts';

const text = (draft: Draft, key: string) => String(draft.values.get(key) ?? '');
const placeOf = (draft: Draft) => t().row(draft.sheet, draft.row + 1);

interface Ownerless {
  /** The key of the cell to blame; empty for the row. */
  key: string;
  reason: string;
  /** The row names somebody who is not in the file. */
  unknown?: true;
}

/** The enterprises of a workbook, found by id, credit code or name. */
export class Owners {
  readonly all: Draft[] = [];
  private readonly byId = new Map<string, Draft>();
  private readonly byCode = new Map<string, Draft[]>();
  private readonly byName = new Map<string, Draft[]>();
  /** Whether there is a sheet of enterprises at all: without one, rows of figures make them. */
  readonly listed: boolean;

  constructor(drafts: readonly Draft[], problems: ImportProblem[]) {
    this.listed = drafts.length > 0;
    for (const draft of drafts) {
      const known = ['id', 'creditCode', 'enterpriseName', 'title'].some((key) => text(draft, key) !== '');
      if (!known) {
        problems.push(cellProblem(cellOf(draft, ''), t().noIdentity));
        continue;
      }
      const repeated = this.repeats(draft);
      if (repeated) problems.push(repeated);
      else this.add(draft);
    }
  }

  /** @returns the owner of a row, null when the row names none or several, with the reason. */
  of(row: Draft): Draft | Ownerless {
    const [id, code, name] = ['id', 'creditCode', 'enterpriseName'].map((key) => text(row, key));
    const byId = this.byId.get(id!);
    if (byId) return byId;
    const coded = (code && this.byCode.get(code)) || [];
    const named = (name && this.byName.get(name)) || [];
    if (coded.length > 0 && named.length > 0 && !coded.some((one) => named.includes(one)))
      return { key: 'enterpriseName', reason: t().ownersDiffer };
    const both = coded.filter((one) => named.includes(one));
    const owners = both.length > 0 ? both : coded.length > 0 ? coded : code && this.listed ? [] : named;
    if (owners.length === 1) return owners[0]!;
    if (owners.length > 1) return { key: 'enterpriseName', reason: t().twoOwners(name || code || '') };
    if (!code && !name && !id) return { key: '', reason: t().yearWithoutOwner };
    const key = code ? 'creditCode' : name ? 'enterpriseName' : 'id';
    return { key, reason: t().unknownOwner(code || name || id || ''), unknown: true };
  }

  add(draft: Draft): void {
    this.all.push(draft);
    const [id, code, name] = ['id', 'creditCode', 'enterpriseName'].map((key) => text(draft, key));
    if (id) this.byId.set(id, draft);
    if (code) this.byCode.set(code, [...(this.byCode.get(code) ?? []), draft]);
    if (name) this.byName.set(name, [...(this.byName.get(name) ?? []), draft]);
  }

  /** Copies of one enterprise have ids of their own. */
  private repeats(draft: Draft): ImportProblem | null {
    const [id, code, name] = ['id', 'creditCode', 'enterpriseName'].map((key) => text(draft, key));
    const sameId = id ? this.byId.get(id) : undefined;
    const apart = (other: Draft) => id !== '' && text(other, 'id') !== '';
    const sameCode = code ? this.byCode.get(code)?.find((other) => !apart(other)) : undefined;
    const sameName =
      name && !code
        ? this.byName.get(name)?.find((other) => text(other, 'creditCode') === '' && !apart(other))
        : undefined;
    const [key, other] = sameId
      ? ['id', sameId]
      : sameCode
        ? ['creditCode', sameCode]
        : ['enterpriseName', sameName];
    if (!other) return null;
    const at = cellOf(draft, key as string);
    const what = at.found?.header ?? profileKeyName(key as string);
    return cellProblem(at, t().sameIdentity(what, placeOf(other as Draft)));
  }
}

/** The enterprise of a row; one is made of the row itself where the workbook lists none. */
function ownerOf(owners: Owners, row: Draft, refuse: (key: string, reason: string) => void): Draft | null {
  const owner = owners.of(row);
  if (!('reason' in owner)) return owner;
  if (owners.listed || !owner.unknown) {
    refuse(owner.key, owner.reason);
    return null;
  }
  const made = ownerFrom(row);
  owners.add(made);
  return made;
}

/** Adds the rows of certificates and titles to the enterprises they belong to, in the order of the sheet. */
export function addEntries(owners: Owners, rows: readonly Draft[], problems: ImportProblem[]): void {
  const counts = new Map<Draft, Record<EntryList, number>>();
  for (const row of rows) {
    const refuse = (key: string, reason: string) => problems.push(cellProblem(cellOf(row, key), reason));
    const named = text(row, 'list');
    const list = (Object.keys(ENTRY_LISTS) as EntryList[]).find((one) => ENTRY_LISTS[one] === named);
    if (!list) {
      refuse('list', t().entryList(Object.values(ENTRY_LISTS).join('、'), named));
      continue;
    }
    const fields = ENTRY_KEYS[list];
    const held = [...row.values].filter(
      ([key]) => !['id', 'creditCode', 'enterpriseName', 'list'].includes(key),
    );
    const odd = held.find(([key]) => fields[key] === undefined);
    if (odd) {
      refuse(odd[0], t().entryField(named));
      continue;
    }
    if (held.length === 0) continue;
    const owner = ownerOf(owners, row, refuse);
    if (!owner) continue;
    const before = counts.get(owner) ?? { certificates: 0, tiers: 0 };
    const index = before[list];
    counts.set(owner, { ...before, [list]: index + 1 });
    for (const [key, value] of held) {
      owner.values.set(`${list}.${index}.${fields[key]}`, value);
      owner.cells.set(`${list}.${index}.${fields[key]}`, cellOf(row, key));
    }
  }
}

/** Adds the rows of figures to the enterprises they belong to. */
export function addFigures(owners: Owners, rows: readonly Draft[], problems: ImportProblem[]): void {
  const taken = new Map<Draft, Map<string, Draft>>();
  for (const row of rows) {
    const refuse = (key: string, reason: string) => problems.push(cellProblem(cellOf(row, key), reason));
    const held = [...row.values].filter(([key]) => Object.hasOwn(FIGURES, key));
    if (held.length === 0) continue;
    const year = text(row, 'year');
    if (year === '') {
      if (!row.cells.has('year')) refuse('year', t().noYear);
      continue;
    }
    const owner = ownerOf(owners, row, refuse);
    if (!owner) continue;
    const years = taken.get(owner) ?? new Map<string, Draft>();
    taken.set(owner, years);
    const before = years.get(year);
    if (before) {
      refuse('year', t().sameYear(year, placeOf(before)));
      continue;
    }
    years.set(year, row);
    for (const [key, value] of held) {
      owner.values.set(`figures.${year}.${key}`, value);
      owner.cells.set(`figures.${year}.${key}`, cellOf(row, key));
    }
  }
}

function ownerFrom(row: Draft): Draft {
  const identity = ['id', 'creditCode', 'enterpriseName'];
  return {
    sheet: row.sheet,
    row: row.row,
    values: new Map([...row.values].filter(([key]) => identity.includes(key))),
    cells: new Map([...row.cells].filter(([key]) => identity.includes(key))),
  };
}
