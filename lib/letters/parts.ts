/** Parts that the letters share: words and blanks, the signature, the fields at the top. */
import { phrase } from './clean.ts';
import type { Dispatch, LetterDocument, LetterField, Run, Values } from './define.ts';

export const ADDRESSEE = '外贸发展专项资金（中小）网络管理应用项目组：';
export const CLOSING = '特此说明！';

export const COMPANY: LetterField = {
  key: 'company',
  label: '公司名称',
  blank: '公司名称',
  hint: '与营业执照上的名称一致。',
  from: ['enterpriseName'],
};

export const DATE: LetterField = {
  key: 'date',
  label: '落款日期',
  blank: '日期',
  kind: 'date',
};

/** @returns the written words, or the blank that waits for them. */
export function slot(field: string, text: string, blank: string): Run {
  return text === '' ? { blank, field } : { text, field };
}

/** Longer words, in which a row of underscores is a place still to be filled. */
export function words(field: string, text: string, blank: string): Run[] {
  if (text === '') return [{ blank, field }];
  const pieces = text.split(/_{2,}/);
  return pieces.flatMap((piece, index): Run[] => [
    ...(index > 0 ? [{ blank: '请补充', field }] : []),
    ...(piece === '' ? [] : [{ text: piece, field }]),
  ]);
}

/** @returns the day as 2026年11月21日; each part that is missing stays blank. */
function dated(date: string | undefined): Run[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  if (year && month && day) return [{ text: `${year}年${Number(month)}月${Number(day)}日`, field: 'date' }];
  const blank = (name: string): Run => ({ blank: name, field: 'date' });
  return [blank('年'), { text: '年' }, blank('月'), { text: '月' }, blank('日'), { text: '日' }];
}

/** Puts the frame of every letter around its paragraph. */
export function letter(title: string, values: Values, paragraph: readonly Run[]): LetterDocument {
  return {
    kind: 'letter',
    title,
    addressee: ADDRESSEE,
    paragraphs: [joined(paragraph)],
    closing: CLOSING,
    signature: {
      company: [slot('company', phrase(values.company), '公司名称'), { text: '（加盖公章）' }],
      date: dated(values.date),
    },
  };
}

/** Words that follow each other and belong to no field become one run. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && 'text' in last && 'text' in run && !last.field && !run.field) {
      out[out.length - 1] = { text: last.text + run.text };
    } else out.push(run);
  }
  return out;
}

/** What the three letters have in common when they are sent. */
export const BY_MAIL: Pick<Dispatch, 'ways' | 'email' | 'checkedOn'> = {
  ways: ['打印后加盖公章，扫描成电子版，用邮件发送到 zxzj@ec.com.cn。'],
  email: 'zxzj@ec.com.cn',
  checkedOn: '2026-11-21',
};
