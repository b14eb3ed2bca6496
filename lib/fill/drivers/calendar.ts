/** Days picked from a calendar that opens: by its months and cells, as they read. */

import { writeSelect } from '../write.ts';
import type { Popup } from './popup.ts';
import { pause, press, until } from './press.ts';

const CONFIRM = /^(?:确定|确认|ok)$/i;

interface Day {
  year: number;
  month: number;
  day: number;
}

const MONTHS = '一二三四五六七八九十';
const monthOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length === 2) return 10 + MONTHS.indexOf(text[1]!) + 1;
  return MONTHS.indexOf(text) + 1;
};

/** The year and month that a calendar's head reads; null when it reads none. */
export function headOf(texts: readonly string[]): { year: number; month: number } | null {
  const head = texts.join(' ').slice(0, 200);
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(head)?.[1];
  const month = /(?<![\d一二三四五六七八九十])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\s*月/.exec(
    head,
  )?.[1];
  const numbers = /(?<!\d)(?:19|20)\d\d\s*[-/.]\s*(1[0-2]|0?[1-9])(?!\d)/.exec(head)?.[1];
  const found = month ?? numbers;
  return year && found ? { year: Number(year), month: monthOf(found) } : null;
}

const OTHER_MONTH =
  /(?:^|[-_ ])(?:prev|next|last|other|old|new|out|outside|off|disabled|laydate-day-(?:prev|next))/i;

/** What a cell says of itself besides its number: 2016-3-18, 2016,3,18, 2016年3月18日. */
function dateOf(cell: Element): string {
  for (const name of ['title', 'abbr', 'lay-ymd', 'data-date', 'data-value', 'aria-label']) {
    const parts = cell.getAttribute(name)?.match(/^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/);
    if (parts) return parts.slice(1).map(Number).join('-');
  }
  return '';
}

class Calendar {
  readonly #popup: Popup;

  constructor(popup: Popup) {
    this.#popup = popup;
  }

  #drawn<T extends HTMLElement>(selector: string): T[] {
    const all = this.#popup.scopes().flatMap((scope) => Array.from(scope.querySelectorAll<T>(selector)));
    return all.filter(
      (element) =>
        element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }),
    );
  }

  head(): { year: number; month: number } | null {
    const texts = this.#drawn('*').flatMap((element) => {
      if (element.localName === 'input') return [(element as HTMLElement as HTMLInputElement).value];
      return Array.from(element.childNodes, (node) =>
        node.nodeType === 3 ? (node as Text).data.trim() : '',
      );
    });
    return headOf(texts.filter((text) => text !== ''));
  }

  #button(way: 'prev' | 'next', unit: 'year' | 'month'): HTMLElement | null {
    const arrow = way === 'prev' ? 'left' : 'right';
    const short = unit[0];
    const words =
      unit === 'year'
        ? new RegExp(
            `${way}-?year|year-?${way}|${way}-y\\b|d-arrow-${arrow}|super-${way}|${way}-btn-arrow-double`,
            'i',
          )
        : new RegExp(
            `${way}-?month|month-?${way}|${way}-${short}\\b|(?<!d-)\\barrow-${arrow}|(?<!super-)\\b${way}-btn(?!-arrow-double)`,
            'i',
          );
    const signs = {
      prev: { year: /^(?:«|≪|<<)$/, month: /^[‹<]$/ },
      next: { year: /^(?:»|≫|>>)$/, month: /^[›>]$/ },
    };
    const titles = `${way === 'prev' ? '上|前' : '下|后'}一?(?:个)?${unit === 'year' ? '年' : '月'}`;
    const candidates = this.#drawn('a,button,i,span,div,td,th,img,input').filter(
      (element) => element.childElementCount <= 1,
    );
    return (
      candidates.find((element) => signs[way][unit].test((element.textContent ?? '').trim())) ??
      candidates.find((element) =>
        new RegExp(titles).test(
          `${element.title} ${element.getAttribute('aria-label')} ${element.textContent}`,
        ),
      ) ??
      candidates.find((element) => words.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) ??
      null
    );
  }

  /** Chooses year and month where the calendar has a list for each, as plain ones do. @returns false when it has not. */
  async choose({ year, month }: Day): Promise<boolean> {
    const place = (select: HTMLSelectElement, wanted: (text: string) => boolean) =>
      Array.from(select.options).findIndex((option) => wanted(option.text.trim()));
    const selects = this.#drawn<HTMLSelectElement>('select');
    const isYear = (text: string) => text.replace(/年$/, '') === String(year);
    const isMonth = (text: string) => /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月?$/.test(text);
    const years = selects.find((select) => place(select, isYear) >= 0);
    const months = selects.find(
      (select) => select !== years && select.options.length >= 12 && place(select, isMonth) >= 0,
    );
    if (!years || !months) return false;
    const wanted = (text: string) => isMonth(text) && monthOf(text.replace(/月$/, '')) === month;
    for (const [select, index] of [
      [years, place(years, isYear)],
      [months, place(months, wanted)],
    ] as const) {
      if (select.selectedIndex === index) continue;
      writeSelect(select, index);
      await pause(60);
    }
    return true;
  }

  /** Turns the pages until the month is there. */
  async turnTo({ year, month }: Day): Promise<boolean> {
    for (let turns = 0; turns < 600; turns++) {
      const head = this.head();
      if (!head) return false;
      const months = (year - head.year) * 12 + month - head.month;
      if (months === 0) return true;
      const way = months < 0 ? 'prev' : 'next';
      const byYear = Math.abs(months) >= 12 ? this.#button(way, 'year') : null;
      const button = byYear ?? this.#button(way, 'month');
      if (!button) return false;
      press(button);
      const turned = () => {
        const now = this.head();
        return now !== null && (now.year !== head.year || now.month !== head.month);
      };
      if (!(await until(turned, 800))) return false;
    }
    return false;
  }

  cell({ year, month, day }: Day): HTMLElement | null {
    const cells = this.#drawn('td,[role=gridcell],[class*="cell"],[class*="day"]');
    const told = cells.find((cell) => dateOf(cell) === `${year}-${month}-${day}`);
    if (told) return told;
    return (
      cells.find((cell) => {
        const text = (cell.textContent ?? '').trim();
        const words = `${cell.getAttribute('class') ?? ''} ${cell.parentElement?.localName === 'td' ? cell.parentElement.className : ''}`;
        return Number(text) === day && /^\d{1,2}$/.test(text) && !OTHER_MONTH.test(words);
      }) ??
      // Days that are nothing but links in a row.
      this.#drawn('a,button,li,span').find((one) => (one.textContent ?? '').trim() === String(day)) ??
      null
    );
  }
}

/** Picks a day in an open calendar. @param taken does the widget show the day now? */
export async function pickDay(popup: Popup, iso: string, taken: () => boolean): Promise<boolean> {
  const [year = 0, month = 0, day = 1] = iso.split('-').map(Number);
  const calendar = new Calendar(popup);
  if (!(await calendar.choose({ year, month, day }))) {
    if (!(await until(() => calendar.head(), 1500))) return false;
    if (!(await calendar.turnTo({ year, month, day }))) return false;
  }
  await pause(30);
  const cell = calendar.cell({ year, month, day });
  if (!cell) return false;
  press(innermost(cell));
  if (!(await until(taken, 300))) {
    const confirm = popup.button(CONFIRM);
    if (confirm) press(confirm);
  }
  return (await until(taken, 800)) !== null;
}

function innermost(cell: HTMLElement): HTMLElement {
  let at = cell;
  while (at.childElementCount === 1 && at.firstElementChild instanceof HTMLElement) at = at.firstElementChild;
  return at;
}
