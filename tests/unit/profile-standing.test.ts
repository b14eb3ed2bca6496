/** Rights, certificates, titles and login names: in the schema, in files, in values and names. */
import { afterEach, describe, expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n/index.ts';
import { ENTRY_FIELDS, STANDING_KEYS } from '../../lib/model/standing-keys.ts';
import { heldKeys, isProfileKey, normalise, readField, withField } from '../../lib/profile/access.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import { learn } from '../../lib/profile/learn.ts';
import { fieldName } from '../../lib/profile/names.ts';
import file from '../../lib/profile/sample.json' with { type: 'json' };
import { type Profile, profileSchema } from '../../lib/profile/schema.ts';
import { createProfileService } from '../../lib/profile/service.ts';
import { exportProfiles, parseProfilesFile } from '../../lib/profile/transfer.ts';
import { profileValue, summarise } from '../../lib/profile/value.ts';

const sample = file.profiles[0] as unknown as Profile;
const full: Profile = {
  ...sample,
  intellectualProperty: { inventionPatents: 6, trademarks: 0 },
  certificates: [
    { standard: 'ISO 9001', number: '00126Q3', issuer: '示例认证', validUntil: '2027-06-30' },
    { standard: 'ISO 14001' },
  ],
  tiers: [
    { tier: '高新技术企业', number: 'GR202633000001', validFrom: '2026-01-01', validUntil: '2028-12-31' },
  ],
  loginNames: { ecomp: 'example_clerk', miit: '13800000001' },
};
afterEach(() => setLanguage('zh-CN'));

test('the schema has every key and every field of a row', () => {
  const empty: Profile = { id: 'a', title: 'a' };
  for (const key of Object.keys(STANDING_KEYS)) {
    const filled = [withField(empty, key, 'x'), withField(empty, key, 1)];
    expect(
      filled.filter((profile) => profileSchema.safeParse(profile).success),
      key,
    ).toHaveLength(1);
  }
  for (const [list, fields] of Object.entries(ENTRY_FIELDS))
    for (const field of Object.keys(fields))
      expect(profileSchema.safeParse(withField(empty, `${list}.0.${field}`, 'x')).success, field).toBe(true);
});

test('they travel in the file of version 1', () => {
  const text = exportProfiles([full]);
  expect(JSON.parse(text).version).toBe(1);
  const read = parseProfilesFile(text);
  expect(read).toMatchObject({ ok: true, notes: [], profiles: [normalise(full)] });
});

test('they are held, named in both languages, and have a value', () => {
  const keys = ['intellectualProperty.inventionPatents', 'loginNames.ecomp', 'certificates', 'tiers'];
  for (const key of keys) {
    expect(heldKeys(full)).toContain(key);
    expect(summarise(full).keys).toContain(key);
    expect(isProfileKey(key)).toBe(true);
  }
  expect(profileValue(full, 'intellectualProperty.inventionPatents')?.value).toBe('6');
  expect(profileValue(full, 'intellectualProperty.trademarks')?.value).toBe('0');
  expect(profileValue(full, 'certificates')).toMatchObject({
    value: 'ISO 9001（编号 00126Q3，有效期至 2027-06-30）；ISO 14001',
    aliases: ['ISO 9001、ISO 14001', 'ISO 9001，ISO 14001'],
  });
  expect(profileValue(sample, 'tiers')).toBeNull();
  expect(fieldName('tiers.1.validUntil')).toBe('资质称号第2项的有效期至');
  expect(fieldName('certificates')).toBe('管理体系证书');
  setLanguage('en');
  for (const key of [...Object.keys(STANDING_KEYS), 'tiers', 'tiers.1.validUntil', 'loginNames'])
    expect(fieldName(key), key).toMatch(/^[A-Z][\w\s,()-]+$/);
});

test('completeness asks for none of them: many enterprises have none', () => {
  expect(completeness(full)).toEqual(completeness(sample));
});

describe('login names', () => {
  const risky = withField(full, 'loginNames.ecomp', 'example_clerk 密码 Exam-2026');
  test('what may hold a password is neither stored, exported nor offered, and an import says so', () => {
    expect(normalise(risky).loginNames).toEqual({ miit: '13800000001' });
    expect(exportProfiles([risky])).not.toContain('Exam-2026');
    expect(profileValue(risky, 'loginNames.ecomp')).toBeNull();
    const read = parseProfilesFile(JSON.stringify({ ...file, profiles: [risky] }));
    if (!read.ok) throw new Error();
    expect(read.notes.join()).toMatch(/商务部统一平台登录名.*没有保存/);
    expect(JSON.stringify(read)).not.toContain('Exam-2026');
  });
});

describe('rows', () => {
  test('are made, changed and taken away without touching the others or the original', () => {
    const added = withField(full, 'certificates.2.standard', 'GB/T 29490');
    expect(added.certificates).toHaveLength(3);
    expect(full.certificates).toHaveLength(2);
    expect(withField(added, 'certificates.9.standard', 'ISO 50001').certificates?.[3]?.standard).toBe(
      'ISO 50001',
    );
    expect(withField(added, 'certificates.0', undefined).certificates?.[0]?.standard).toBe('ISO 14001');
    expect(withField(full, 'tiers.0', undefined)).not.toHaveProperty('tiers');
    expect(withField(full, 'tiers.0.number', undefined).tiers?.[0]).not.toHaveProperty('number');
    expect(readField(full, 'tiers')).toBeUndefined();
  });
  test('empty ones are not stored', () => {
    const profile = withField(withField(sample, 'tiers.0.tier', ' '), 'tiers.1.tier', '创新型中小企业');
    expect(normalise(profile).tiers).toEqual([{ tier: '创新型中小企业' }]);
    expect(heldKeys(withField(sample, 'tiers.0.tier', ''))).not.toContain('tiers');
  });
  test('a form cannot teach them, but counts', () => {
    const read = learn(sample, [
      { key: 'certificates', text: 'ISO 9001', unit: '' },
      { key: 'intellectualProperty.designs', text: '3件', unit: '' },
    ]);
    expect(read.items.map(({ status }) => status)).toEqual(['refused', 'new']);
    expect(read.profile.intellectualProperty).toEqual({ designs: 3 });
    expect(read.profile).not.toHaveProperty('certificates');
  });
});

describe('files that are wrong', () => {
  const problem = (change: object) => {
    const read = parseProfilesFile(
      JSON.stringify({ ...file, profiles: [{ ...sample, ...change }] }, null, 2),
    );
    if (read.ok) throw new Error('was accepted');
    return read.problems[0]!;
  };
  test.each([
    [{ tiers: '高新技术企业' }, 'profiles[0].tiers', '资质称号', /几组字段的列表/],
    [{ tiers: [{ tier: 1 }] }, 'profiles[0].tiers[0].tier', '资质称号的称号', /应为文字.*数字 1/],
    [{ tiers: [{ numbr: 'x' }] }, 'profiles[0].tiers[0].numbr', 'numbr', /是不是 "number"/],
    [
      { intellectualProperty: { designs: '三' } },
      'profiles[0].intellectualProperty.designs',
      '有效外观设计专利（件）',
      /应为数字/,
    ],
    [
      { intellectualProperty: { trademark: 1 } },
      'profiles[0].intellectualProperty.trademark',
      'trademark',
      /"trademarks"（注册商标/,
    ],
    [
      { certificates: Array.from({ length: 101 }, () => ({})) },
      'profiles[0].certificates',
      '管理体系证书',
      /最多 100 项/,
    ],
  ])('%j', (change, path, field, message) => {
    expect(problem(change)).toMatchObject({ path, field, message: expect.stringMatching(message) });
    expect(problem(change).line).toBeGreaterThan(1);
  });
});

test('a user may teach a field any of them', () => {
  const keys = createProfileService()
    .keys()
    .map(([key]) => key);
  for (const key of [...Object.keys(STANDING_KEYS), 'certificates', 'tiers']) expect(keys).toContain(key);
});
