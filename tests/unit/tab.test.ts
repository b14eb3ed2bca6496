import { describe, expect, test } from 'vitest';
import type { FrameInfo } from '../../lib/model/messages.ts';
import { elect } from '../../lib/session/tab.ts';

const info = (area: number, rest: Partial<FrameInfo> = {}): FrameInfo => ({
  top: false,
  frameset: false,
  area,
  url: 'http://zxkt.mofcom.gov.cn/',
  ...rest,
});
const top = (area: number, frameset = false) => info(area, { top: true, frameset });
const frames = (...entries: [number, FrameInfo][]) => new Map(entries);

describe('which frame shows the one panel', () => {
  test.each([
    ['the only one', frames([0, top(100)]), 0],
    ['the top one, however small', frames([0, top(10)], [5, info(900)]), 0],
    [
      'under a frameset the largest',
      frames([0, top(1000, true)], [4, info(200)], [5, info(700)], [6, info(100)]),
      5,
    ],
    ['of equal ones the first', frames([0, top(1000, true)], [9, info(300)], [4, info(300)]), 4],
    [
      'no frameset within a frameset',
      frames([0, top(1000, true)], [4, info(900, { frameset: true })], [5, info(50)]),
      5,
    ],
    ['no frame that cannot be seen', frames([0, top(1000, true)], [4, info(0)]), null],
    ['none of a frameset whose frames are not here yet', frames([0, top(1000, true)]), null],
    ['none in a foreign page', frames([4, info(900)], [5, info(100)]), null],
    ['none of no frames', frames(), null],
  ])('%s', (_, known, elected) => {
    expect(elect(known)).toBe(elected);
  });

  test('every frame comes to the same result, in whatever order it learnt of the others', () => {
    const entries: [number, FrameInfo][] = [
      [0, top(1000, true)],
      [3, info(300)],
      [8, info(500)],
      [2, info(500)],
    ];
    expect(elect(new Map(entries))).toBe(elect(new Map([...entries].reverse())));
  });
});
