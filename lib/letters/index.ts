/** The letters and lists there are, by their ids. */
import { close, unbind } from './accounts.ts';
import { change } from './change.ts';
import type { ChecklistId, LetterId, LetterSpec, ListDocument, ListSpec } from './define.ts';

export type { ChecklistId, LetterId };

import { manualVerification } from './manual-verification.ts';
import { passwordReset } from './password-reset.ts';

export const LETTERS: Readonly<Record<LetterId, LetterSpec>> = { change, unbind, close };
export const LISTS: Readonly<Record<ChecklistId, ListSpec>> = {
  'manual-verification': manualVerification,
  'password-reset': passwordReset,
};

/** Which of them the page shows. */
export type Choice = { kind: 'letter'; id: LetterId } | { kind: 'list'; id: ChecklistId };

/** @returns what an address asks for; a letter nobody knows is the first one. */
export function choiceOf(search: string): Choice {
  const asked = new URLSearchParams(search);
  const list = asked.get('list') ?? '';
  if (Object.hasOwn(LISTS, list)) return { kind: 'list', id: list as ChecklistId };
  const letter = asked.get('letter') ?? '';
  return { kind: 'letter', id: Object.hasOwn(LETTERS, letter) ? (letter as LetterId) : 'change' };
}

/** The list as it is printed: what the profile answers stands beside the item, ticked items are ticked. */
export function listDocument(
  spec: ListSpec,
  ticks: Readonly<Record<string, boolean | undefined>>,
  known: Readonly<Record<string, string | undefined>>,
): ListDocument {
  const { title, sections, dispatch } = spec;
  return {
    kind: 'list',
    title,
    sections: sections.map(({ heading, items }) => ({
      heading,
      items: items.map(({ id, text, note, from }) => {
        const value = from ? known[from] : undefined;
        return {
          text: value ? `${text}：${value}` : text,
          ticked: ticks[id] === true,
          ...(note ? { note } : {}),
        };
      }),
    })),
    sending: {
      heading: '怎么提交',
      lines: [...dispatch.ways, ...(dispatch.after ? [dispatch.after] : [])],
    },
  };
}

/** @returns a name for the file: 变更说明-杭州示例精密机械有限公司.docx, without what file systems refuse. */
export function fileName(title: string, company: string): string {
  const safe = company.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '_').slice(0, 60);
  return `${safe === '' ? title : `${title}-${safe}`}.docx`;
}
