/** Names given to projects before, from the list that shows them. Pure. */
import type { PageModel } from '../../model/page.ts';
import { digest } from '../../text/digest.ts';
import { folding } from '../match-text.ts';

/** What ends a row: the buttons of the one before, or the head of the list. */
const ROW_END =
  /^(?:操作|修改|删除|编辑|查看|详情|查看详情|资金拨付|资金拨付申请|打印|提交|撤回|重新申报|上报)$/;
const NO_NAME =
  /^(?:\d[\d.年月日]*(?:万?元|%)?|(?:审核|项目|受理|申报|当前)?状态|项目名称|序号|审核结果|审核意见)$/;
/** A row of a list has hardly more cells. */
const CELLS = 12;

/**
 * Digests of the names that stand in rows saying one of `status`. The model knows no rows: what stands between the last
 * row's buttons and the status counts as the row, so that other cells may be among them; they are no project's names.
 */
export function namesIn(page: PageModel, status: readonly string[]): string[] {
  const wanted = status.map(folding);
  const found = new Set<string>();
  page.blocks.forEach(({ text, menu }, i) => {
    const said = folding(text);
    if (menu || !wanted.some((one) => said === one || (said.endsWith(one) && said.length <= one.length + 6)))
      return;
    for (let at = i - 1; at >= Math.max(0, i - CELLS); at--) {
      const cell = page.blocks[at]!;
      const words = folding(cell.text);
      if (cell.menu || ROW_END.test(words) || wanted.includes(words)) break;
      if (words.length >= 2 && !NO_NAME.test(words)) found.add(digest(cell.text));
    }
  });
  return [...found];
}
