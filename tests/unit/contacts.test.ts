import { describe, expect, test } from 'vitest';
import { groupLines, contactsFor as linesFor } from '../../lib/contacts/find.ts';
import type { Place } from '../../lib/contacts/regions.ts';
import { samePlace } from '../../lib/contacts/regions.ts';
import { find } from '../../lib/knowledge/index.ts';
import { contacts } from '../../lib/portals/contacts/index.ts';
import { provinces } from '../../lib/reference/regions.ts';
import type { OwnRegion } from '../../lib/search/types.ts';

const contactsFor = (place: Place, portal?: string) => linesFor(contacts, place, portal);
/** Contacts among what the search finds, as region and kind. */
const searchContacts = (query: string, region: OwnRegion = {}) =>
  find(query, null, region)
    .filter(({ kind }) => kind === 'contact')
    .map(({ id }) => {
      const [, place = '', kind = ''] = id.split('|');
      return { region: place ? place.split('/') : [], kind };
    });

const table = contacts.filter(({ kind }) => kind === '政策咨询');
const named = (found: readonly { region: readonly string[]; kind: string }[]) =>
  found.map(({ region, kind }) => region.join(' ') || kind);

describe('the table of the manual', () => {
  // Counted in manual 004, chapter 6. 湖南省's first row has two numbers for two purposes and is two contacts.
  test.each([
    ['北京市', 18],
    ['湖南省', 16],
    ['重庆市', 41],
    ['安徽省', 17],
    ['山东省', 16],
    ['福建省', 10],
  ])('%s has its %i lines', (province, count) => {
    const rows = table.filter(({ region }) => region[0] === province);
    expect(rows).toHaveLength(count);
    expect(rows.every(({ region }) => region.length === 2)).toBe(true);
  });
  test('provinces and cities of one row: 30, with 天津市 printed twice', () => {
    const rows = table.filter(({ region }) => region.length === 1);
    expect(rows).toHaveLength(30);
    expect(rows.filter(({ region }) => region[0] === '天津市').map(({ phones }) => phones)).toEqual([
      ['022-83602788', '022-83602791'],
      ['022-83002768', '022-83002791'],
    ]);
    expect(table).toHaveLength(148);
  });
  test('江苏省 and 浙江省 are not in it', () => {
    const there = new Set(table.map(({ region }) => region[0]));
    const missing = provinces().filter(({ name }) => !there.has(name));
    expect(missing.map(({ name }) => name)).toEqual([
      '江苏省',
      '浙江省',
      '台湾省',
      '香港特别行政区',
      '澳门特别行政区',
    ]);
  });
  test('every number is one a person can dial', () => {
    for (const { phones } of contacts)
      for (const phone of phones) {
        expect(phone).toMatch(/^(?:0\d{2,3}-\d{7,8}|1\d{10}|400 \d{3} \d{4}|(?:010-)?12381)$/);
      }
  });
  test('rows without a number and doubtful ones say so', () => {
    const bare = contacts.filter(({ phones, emails = [] }) => phones.length + emails.length === 0);
    expect(named(bare)).toEqual(['商务主管机关', '安徽省 省级', '福建省 省级']);
    for (const { note } of bare) expect(note).toBeTruthy();
    const doubtful = contacts.filter(({ phones }) => phones.some((phone) => phone.startsWith('0521')));
    expect(doubtful.map(({ note }) => note)).toEqual([expect.stringContaining('0531')]);
  });
  test('area codes are one for each place', () => {
    for (const { region, phones } of table) {
      const codes = new Set(
        phones.filter((phone) => phone.includes('-')).map((phone) => phone.split('-')[0]),
      );
      expect(codes.size, region.join()).toBeLessThanOrEqual(1);
    }
  });
  test('every contact has its source and date', () => {
    for (const { source, checkedOn, purpose, kind } of contacts) {
      expect(source).toMatch(/^00[0-4] \S/);
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(purpose && kind).toBeTruthy();
    }
  });
});

describe('lines for a place', () => {
  const sme = (place: Parameters<typeof contactsFor>[0]) => named(contactsFor(place, 'zjtx')).slice(0, 3);

  test('district, then municipality, then national', () => {
    expect(sme({ province: '北京市', city: '市辖区', county: '朝阳区' })).toEqual([
      '北京市 朝阳区',
      '北京市 市级',
      '系统支持',
    ]);
  });
  test('city, then province', () => {
    expect(sme({ province: '湖南省', city: '长沙市', county: '岳麓区' })).toEqual([
      '湖南省 长沙市',
      '湖南省 省级',
      '湖南省 省级',
    ]);
  });
  test('a city beside the provinces is nearer than its province', () => {
    expect(sme({ province: '山东省', city: '青岛市' }).slice(0, 2)).toEqual(['青岛市', '山东省 省级']);
  });
  test('a district of the same name elsewhere is another one', () => {
    expect(sme({ province: '吉林省', city: '长春市', county: '朝阳区' })).toEqual([
      '吉林省',
      '系统支持',
      '系统支持',
    ]);
  });
  test('a province that is not in the table has the national lines', () => {
    expect(
      contactsFor({ province: '浙江省', city: '杭州市' }, 'zjtx').every(({ region }) => region.length === 0),
    ).toBe(true);
  });
  test('official names of autonomous places find the short ones of the table', () => {
    expect(sme({ province: '重庆市', city: '县', county: '石柱土家族自治县' })[0]).toBe('重庆市 石柱县');
    expect(sme({ province: '湖南省', city: '湘西土家族苗族自治州' })[0]).toBe('湖南省 湘西州');
    expect(sme({ province: '新疆' })[0]).toBe('新疆维吾尔自治区');
    expect(samePlace('吉林省', '吉林市')).toBe(false);
    expect(samePlace('新疆生产建设兵团', '新疆维吾尔自治区')).toBe(false);
  });
  test('a portal brings its sign-on, its own lines first, and nobody else’s', () => {
    expect(new Set(contactsFor({}, 'zxkt').map(({ portal }) => portal))).toEqual(new Set(['zxkt', 'ecomp']));
    expect(contactsFor({}, 'ecomp')[0]?.portal).toBe('ecomp');
    expect(contactsFor({}, 'miit-account')[0]?.phones).toEqual(['010-12381']);
    expect(contactsFor({})).toHaveLength(contacts.length - table.length);
  });
});

describe('search', () => {
  test.each([
    ['朝阳区', '北京市 朝阳区'],
    ['朝阳', '北京市 朝阳区'],
    ['北京 朝阳', '北京市 朝阳区'],
    ['北京朝阳', '北京市 朝阳区'],
    ['北京市朝阳区', '北京市 朝阳区'],
    ['beijingchaoyang', '北京市 朝阳区'],
    ['chaoyang', '北京市 朝阳区'],
    ['CYQ', '北京市 朝阳区'],
    ['shizhu', '重庆市 石柱县'],
    ['gxzzzzq', '广西壮族自治区'],
    ['0743-8223316', '湖南省 湘西州'],
    ['0743 8223316', '湖南省 湘西州'],
    ['８２２３３１６', '湖南省 湘西州'],
    ['平台系统支持', '系统支持'],
    ['zxzj@ec', '变更、解绑、注销邮箱'],
    ['解绑', '变更、解绑、注销邮箱'],
  ])('%s finds %s', (query, first) => {
    expect(named(searchContacts(query))[0]).toBe(first);
  });
  test('a polyphone is found by the way the place is said', () => {
    expect(named(searchContacts('chongqing')).filter((one) => !one.startsWith('重庆市'))).toEqual([]);
    expect(named(searchContacts('xiamen'))).toEqual(['厦门市']);
  });
  test('one’s own region comes first', () => {
    const found = named(searchContacts('区', { province: '重庆市', county: '高新区' }));
    expect(found[0]).toBe('重庆市 高新区');
    expect(named(searchContacts('县', { province: '重庆市', county: '忠县' }))[0]).toBe('重庆市 忠县');
  });
  test.each(['', '  ', '没有这样的地方', '999999'])('%j finds nothing', (query) => {
    expect(searchContacts(query)).toEqual([]);
  });
});

describe('where manuals differ', () => {
  const group = (kind: string, portal: string) => {
    const found = groupLines(contacts).find((one) => one.kind === kind && one.portal === portal);
    return found && { manuals: found.manuals, differing: found.differing.map(({ to }) => to) };
  };
  test('both numbers are kept, each with its manual', () => {
    expect(group('系统支持', 'zjtx')).toEqual({
      manuals: ['004', '003'],
      differing: ['010-87901067', '010-87901073'],
    });
    expect(group('账号问题', 'miit-account')?.manuals).toEqual(['004', '002', '003']);
    expect(group('统一平台用户注册/登录客服', 'ecomp')?.differing).toEqual(['010-67801943', '010-67800259']);
    expect(group('技术咨询客服', 'zxkt')?.differing).toEqual(['010-67801941']);
  });
  test('a number said for several purposes is one line', () => {
    const line = groupLines(contacts)
      .flatMap(({ lines }) => lines)
      .find(({ to }) => to === '010-67870108');
    expect(line?.said.map(({ source }) => source.slice(0, 3))).toEqual(['000', '001']);
  });
});

test('what is said to people is punctuated as Chinese is', () => {
  for (const { purpose, note = '', kind } of contacts)
    for (const text of [purpose, note, kind]) {
      expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]|"|'|，，|。。/);
    }
});
