import { describe, expect, test } from 'vitest';
import { guide } from '../../lib/advise/guide.ts';
import type { Guide } from '../../lib/model/advice.ts';
import type { Progress } from '../../lib/platform/storage.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';
import { advance, choose, reach } from '../../lib/session/way.ts';
import { shape, whole } from './fixtures/engine-pages.ts';

const REGISTER = 'zxkt.register';
const SIGN_IN = 'zxkt.sign-in';
const NEW: Progress = { active: null, flows: {} };
const AT = '2026-01-01T00:00:00.000Z';
const on = (flow: string, step: number): Progress => ({ active: flow, flows: { [flow]: { step, at: AT } } });

const told = (id: string, progress: Progress): Guide | null =>
  guide(zxkt.flows, id, [whole(shape(id))], progress);
const visit = (progress: Progress, id: string) => advance(progress, told(id, progress));
const stepOf = (progress: Progress, flow: string) => progress.flows[flow]?.step;

describe('a page visited', () => {
  test('moves the chosen flow forward', () => {
    const after = visit(on(REGISTER, 1), 'zxkt.registration-statement');
    expect(after.active).toBe(REGISTER);
    expect(stepOf(after, REGISTER)).toBe(4);
    expect(Date.parse(after.flows[REGISTER]?.at ?? '')).toBeGreaterThan(Date.parse(AT));
  });
  test('never moves it back, and is then no change at all', () => {
    const before = on(REGISTER, 5);
    for (const id of ['zxkt.home', 'ecomp.register', 'zxkt.registration-statement']) {
      expect(visit(before, id)).toBe(before);
    }
  });
  test('twice is no change the second time', () => {
    const once = visit(on(SIGN_IN, 0), 'zxkt.login-notice');
    expect(visit(once, 'zxkt.login-notice')).toBe(once);
  });
  test('that only one flow goes through settles which it is', () => {
    expect(visit(NEW, 'ecomp.register').active).toBe(REGISTER);
    expect(visit(NEW, 'zxkt.login-notice').active).toBe(SIGN_IN);
  });
  test('that several share settles nothing', () => {
    for (const id of ['zxkt.home', 'ecomp.hall', 'zxkt.workspace']) expect(visit(NEW, id).active).toBeNull();
  });
  test('of another flow changes over to that one and keeps what was reached', () => {
    const after = visit(on(REGISTER, 3), 'ecomp.login');
    expect(after.active).toBe(SIGN_IN);
    expect(stepOf(after, REGISTER)).toBe(3);
  });
  test('shared by both keeps the chosen one', () => {
    expect(visit(on(REGISTER, 0), 'ecomp.hall').active).toBe(REGISTER);
    expect(visit(on(SIGN_IN, 0), 'ecomp.hall').active).toBe(SIGN_IN);
  });
  test('that is unknown or belongs to no flow changes nothing', () => {
    const before = on(REGISTER, 2);
    expect(advance(before, null)).toBe(before);
    expect(advance(before, told('zxkt.contacts', before))).toBe(before);
  });
  test('leaves the former state as it was', () => {
    const before = Object.freeze(on(REGISTER, 1));
    Object.freeze(before.flows);
    visit(before, 'zxkt.qualification-form');
    expect(stepOf(before, REGISTER)).toBe(1);
  });
});

test('what is chosen on a page stays chosen there', () => {
  const chosen = choose(on(REGISTER, 4), 'zxkt.recover');
  const here = told('zxkt.registration-statement', chosen);
  expect(here).toMatchObject({ flow: REGISTER, settled: true });
  expect(advance(chosen, here, false).active).toBe('zxkt.recover');
  expect(advance(chosen, here, true).active).toBe(REGISTER);
});

test('a whole registration goes from the first to the last step', () => {
  let progress = choose(NEW, REGISTER);
  const steps: (number | undefined)[] = [];
  for (const id of [
    'zxkt.home',
    'ecomp.register',
    'ecomp.app-picker',
    'zxkt.registration-statement',
    'zxkt.qualification-form',
  ]) {
    progress = visit(progress, id);
    steps.push(stepOf(progress, REGISTER));
  }
  expect(steps).toEqual([0, 1, 2, 4, 5]);
  progress = reach(progress, REGISTER, 6);
  expect(told('ecomp.hall', progress)?.step).toBe(8);
  expect(stepOf(visit(progress, 'zxkt.workspace'), REGISTER)).toBe(7);
});

describe('reaching a step', () => {
  test('forward is kept, back and again are no change', () => {
    const before = on(REGISTER, 4);
    expect(stepOf(reach(before, REGISTER, 6), REGISTER)).toBe(6);
    expect(reach(before, REGISTER, 2)).toBe(before);
    expect(reach(before, REGISTER, 4)).toBe(before);
    expect(reach(before, null, 7)).toBe(before);
  });
  test('begins a flow that was not known', () => {
    expect(stepOf(reach(NEW, SIGN_IN, 0), SIGN_IN)).toBe(0);
  });
});

test('choosing says which flow, and forgets nothing', () => {
  const after = choose(on(REGISTER, 4), SIGN_IN);
  expect(after.active).toBe(SIGN_IN);
  expect(stepOf(after, REGISTER)).toBe(4);
});
