/** The letters and lists that the assistant can make, as things to be found. */
import { LETTERS, LISTS } from '../letters/index.ts';
import type { ChecklistId, LetterId, Source } from '../portals/define.ts';

export interface Paper extends Source {
  letter?: LetterId;
  checklist?: ChecklistId;
  portal: string;
  title: string;
  /** What else a clerk may call it. */
  names: string;
  lines: readonly string[];
}

const LETTER_NAMES: Readonly<Record<LetterId, string>> = {
  change: '代码错误 信用代码改错 变更说明模板 变更申请 更改代码',
  unbind: '解绑说明模板 解绑申请 解除绑定 解绑应用',
  close: '注销说明模板 注销申请 注销账号 销户',
};
const LIST_NAMES: Readonly<Record<ChecklistId, { names: string; portal: string }>> = {
  'manual-verification': { names: '人工核验要什么材料 实名认证失败 核验材料', portal: 'miit-account' },
  'password-reset': { names: '账号密码重置申请 重置申请表 找回账号材料 证明材料', portal: 'ecomp' },
};

/** @returns all letters and lists, what they are for first, then what belongs in them and where they go. */
export function papers(): Paper[] {
  const letters = Object.values(LETTERS).map(({ id, title, use, dispatch }): Paper => {
    const { attachments, ways, after, source, checkedOn } = dispatch;
    const lines = [use, ...attachments, ...ways, ...(after ? [after] : [])];
    return { letter: id, portal: 'zxkt', title, names: LETTER_NAMES[id], lines, source, checkedOn };
  });
  const lists = Object.values(LISTS).map(({ id, title, use, sections, dispatch }): Paper => {
    const { ways, after, source, checkedOn } = dispatch;
    const items = sections.flatMap((section) => section.items.map(({ text }) => text));
    const lines = [use, ...items, ...ways, ...(after ? [after] : [])];
    return { checklist: id, title, ...LIST_NAMES[id], lines, source, checkedOn };
  });
  return [...letters, ...lists];
}
