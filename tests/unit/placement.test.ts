import { describe, expect, test } from 'vitest';
import { type Box, covers, type Place, placePanel, type Side, zone } from '../../lib/session/placement.ts';

const WIDTH = 1280;
const HEIGHT = 800;
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

interface Around {
  buttons?: Box[];
  vital?: Box[];
  used?: Record<Side, number>;
  height?: number;
  pinned?: boolean;
}
const placed = (
  wish: Side,
  { buttons = [], vital = [], used = { left: 0.3, right: 0.3 }, height = HEIGHT, pinned = false }: Around,
) => placePanel({ side: wish, pinned }, { buttons, vital, used, width: WIDTH, height });
const covered = (place: Place, boxes: Box[]) => boxes.filter((one) => covers(place, one, WIDTH, HEIGHT));

describe('the part of the window a panel takes', () => {
  test('stands at its edge', () => {
    const right = zone({ side: 'right', top: 12, bottom: 64 }, WIDTH, HEIGHT);
    expect(right).toMatchObject({ right: WIDTH, top: 12, bottom: HEIGHT - 64 });
    const left = zone({ side: 'left', top: 12, bottom: 64 }, WIDTH, HEIGHT);
    expect(left.left).toBe(0);
    expect(right.right - right.left).toBe(left.right - left.left);
  });
  test('covers what it touches, not what it borders', () => {
    const place: Place = { side: 'right', top: 12, bottom: 12 };
    const { left } = zone(place, WIDTH, HEIGHT);
    expect(covers(place, box(left + 1, 100, left + 20, 120), WIDTH, HEIGHT)).toBe(true);
    expect(covers(place, box(left - 50, 100, left, 120), WIDTH, HEIGHT)).toBe(false);
    expect(covers(place, box(WIDTH - 50, 0, WIDTH, 12), WIDTH, HEIGHT)).toBe(false);
  });
});

describe('where the panel stands', () => {
  test.each(['left', 'right'] as const)(
    'on the user’s side (%s), at full height, when nothing is in the way',
    (side) => {
      expect(placed(side, {})).toEqual({ place: { side, top: 12, bottom: 12 }, coversVital: false });
    },
  );

  test('never over what the step needs, if there is any other place', () => {
    const vital = [box(1000, 300, 1100, 330)];
    const { place, coversVital } = placed('right', { vital });
    expect(place.side).toBe('left');
    expect(coversVital).toBe(false);
  });

  test.each([
    ['a bar of buttons above', box(1150, 20, 1240, 50)],
    ['保存 and 提交 below', box(1150, 760, 1240, 790)],
  ])('beside %s, on the same side', (_, button) => {
    const { place } = placed('right', { buttons: [button] });
    expect(place.side).toBe('right');
    expect(covered(place, [button])).toEqual([]);
  });

  test('on the other side when it is all but empty and the wished one is not', () => {
    expect(placed('right', { used: { left: 0, right: 0.4 } }).place.side).toBe('left');
    expect(placed('right', { used: { left: 0.2, right: 0.4 } }).place.side).toBe('right');
    expect(placed('right', { used: { left: 0, right: 0 } }).place.side).toBe('right');
  });

  test('rather over a button than over what the step needs', () => {
    const vital = [box(20, 300, 200, 330)];
    const buttons = [box(1100, 300, 1200, 330), box(1100, 400, 1200, 430)];
    const { place, coversVital } = placed('left', { vital, buttons });
    expect(place.side).toBe('right');
    expect(coversVital).toBe(false);
  });

  test('on the side the user has pinned, whatever it covers there', () => {
    const vital = [box(1000, 0, 1100, HEIGHT)];
    const emptier = { left: 0, right: 0.4 };
    expect(placed('right', { pinned: true, vital, used: emptier })).toMatchObject({
      place: { side: 'right' },
      coversVital: true,
    });
  });

  test('says when every place covers something vital', () => {
    const wide = [box(0, 300, WIDTH, 330)];
    expect(placed('right', { vital: wide })).toMatchObject({ place: { side: 'right' }, coversVital: true });
  });

  test('at full height in a low window, where nothing can be left free', () => {
    const { place } = placed('right', { height: 300, buttons: [box(1150, 20, 1240, 50)] });
    expect([place.top, place.bottom]).toEqual([12, 12]);
  });

  test('always keeps room for its own content', () => {
    const buttons = Array.from({ length: 20 }, (_, i) => box(1100, i * 40, 1200, i * 40 + 30));
    const { place } = placed('right', { buttons });
    const { top, bottom } = zone(place, WIDTH, HEIGHT);
    expect(bottom - top).toBeGreaterThanOrEqual(380);
  });
});
