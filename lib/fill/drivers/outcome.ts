/** What became of one field, and the way back. */
import type { FillStatus } from '../../model/advice.ts';

/** Answers false when the former value could not be brought back. */
export type Restore = () => unknown;

export interface Outcome {
  status: FillStatus;
  reason: string;
  /** Left out when nothing was changed; null when the page offers no way back. */
  restore?: Restore | null;
}

export const SAME: Outcome = { status: 'same', reason: '' };
export const KEPT: Outcome = { status: 'kept', reason: '保留了您填的内容' };
export const noSuchOption = (text: string): Outcome => ({
  status: 'not-found',
  reason: `没有“${text}”这个选项，请自己选择`,
});
export const NOT_TAKEN: Outcome = { status: 'refused', reason: '页面没有接受这个选项，请自己选择' };
export const NOT_OPENED: Outcome = { status: 'unsupported', reason: '点开这一栏没有反应，请自己选择' };

export const filled = (restore: Restore | null): Outcome => ({
  status: 'filled',
  reason: restore ? '' : '这一栏没有清空的按钮，撤销时要您自己改',
  restore,
});
