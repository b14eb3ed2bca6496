/** What holds for every profile: storing, exporting, importing, advising. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTRY_LISTS } from '../../lib/model/standing-keys.ts';
import { heldKeys, normalise, withField } from '../../lib/profile/access.ts';
import { adviceOn } from '../../lib/profile/advice.ts';
import { doubtsOf } from '../../lib/profile/checks.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import { fieldName } from '../../lib/profile/names.ts';
import { profileSchema } from '../../lib/profile/schema.ts';
import { exportProfiles, parseProfilesFile } from '../../lib/profile/transfer.ts';
import { profileValue, summarise } from '../../lib/profile/value.ts';
import { anyProfile } from './fixtures/profiles.ts';

const RUNS = { numRuns: 1500 };

describe('storing', () => {
  test('the schema takes what normalise returns', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(profileSchema.safeParse(profile).success).toBe(true);
        const parsed = profileSchema.safeParse(normalise(profile));
        expect(parsed.error?.issues).toBeUndefined();
      }),
      RUNS,
    );
  });
  test('once normal, always normal', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const once = normalise(profile);
        expect(normalise(once)).toEqual(once);
      }),
      RUNS,
    );
  });
  test('a code of odd signs settles, and never outgrows the limit', () => {
    for (const creditCode of [
      '´a',
      '\u0390\u0308',
      'ﬃ'.repeat(400),
      'ﷺ'.repeat(500),
      '¨\u3000¨'.repeat(100),
    ]) {
      const once = normalise({ id: 'a', title: 'a', creditCode, organisationCode: creditCode });
      expect(profileSchema.safeParse(once).success).toBe(true);
      expect(normalise(once)).toEqual(once);
    }
  });
  test('there is no -0, which no file could bring back', () => {
    const { registeredCapital, figures } = normalise({
      id: 'a',
      title: 'a',
      registeredCapital: -0,
      figures: { 2025: { netProfit: -0 } },
    });
    expect([registeredCapital, figures?.['2025']?.netProfit].map((n) => Object.is(n, 0))).toEqual([
      true,
      true,
    ]);
  });
  test('sensitive keys and empty rows are never in it', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const stored = normalise(profile);
        expect(stored.legalRepresentative?.idNumber).toBeUndefined();
        for (const rows of [stored.certificates ?? [], stored.tiers ?? []])
          for (const row of rows) expect(Object.keys(row)).not.toEqual([]);
        for (const name of Object.values(stored.loginNames ?? {})) expect(name).not.toMatch(/\s|密码/);
      }),
      RUNS,
    );
  });
});

describe('travelling', () => {
  test('what is exported comes back as it is stored', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyProfile, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
        (profiles) => {
          const read = parseProfilesFile(exportProfiles(profiles));
          if (!read.ok)
            throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
          expect(read.profiles).toEqual(profiles.map(normalise));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('reading', () => {
  test('every held key has a value to fill in and a name; nothing throws', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const stored = normalise(profile);
        for (const key of heldKeys(stored)) {
          expect(fieldName(key), key).toMatch(/\p{Script=Han}/u);
          const list = Object.hasOwn(ENTRY_LISTS, key);
          if (!list) expect(profileValue(stored, key)?.value, key).toEqual(expect.any(String));
        }
        summarise(stored);
        completeness(stored);
        for (const { field, message } of doubtsOf(profile)) expect(field && message).toBeTruthy();
      }),
      RUNS,
    );
  });
});

describe('advising', () => {
  test('never throws, names fields, and says each thing once', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const advice = adviceOn(profile);
        expect(new Set(advice.map(({ id }) => id)).size).toBe(advice.length);
        for (const { keys, message } of advice) {
          expect(message).toMatch(/。$/);
          expect(message).not.toMatch(/undefined|NaN|null/);
          for (const key of keys) expect(fieldName(key), key).toMatch(/\p{Script=Han}/u);
        }
      }),
      RUNS,
    );
  });
  test('a press settles what it is for', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        for (const { id, fix } of adviceOn(profile)) {
          if (!fix) continue;
          const after = withField(profile, fix.key, fix.value);
          expect(adviceOn(after).map((one) => one.id)).not.toContain(id);
        }
      }),
      RUNS,
    );
  });
});
