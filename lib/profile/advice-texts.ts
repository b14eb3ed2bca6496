/** What the advice says: which fields, what differs, what to do. */
import { pick } from '../i18n/index.ts';

const zh = {
  codeRegion: (code: string, place: string) =>
    `信用代码第 3 到 8 位是登记机关所在地（${code}），注册地填的是${place}，不是同一个地方。请对照营业执照；企业迁过址的，代码不会变，可以不改。`,
  organisationCode: (held: string, derived: string) =>
    `组织机构代码填的是 ${held}，信用代码里的是 ${derived}。两者应当相同，请对照证照。`,
  useCode: (code: string) => `改成 ${code}`,
  postalCode: (code: string, place: string, begins: string) =>
    `邮政编码 ${code} 不是${place}的：那里的邮政编码以 ${begins} 开头。请核对邮政编码和注册地；通讯地址在外省的，可以不改。`,
  scale: (held: string, right: string, industry: string, facts: string) =>
    `企业规模填的是${held}；按${industry}的划型标准，${facts}，应为${right}（工信部联企业〔2011〕300号）。请核对规模和这些数字。`,
  scaleEmpty: (right: string, industry: string, facts: string) =>
    `企业规模还没有填；按${industry}的划型标准，${facts}，应为${right}（工信部联企业〔2011〕300号）。`,
  setScale: (scale: string) => `填成${scale}`,
  fact: {
    employees: (n: string) => `从业人员 ${n} 人`,
    revenue: (n: string) => `营业收入 ${n} 万元`,
    totalAssets: (n: string) => `资产总额 ${n} 万元`,
  },
  and: '、',
  ofYear: (year: string, facts: string) => `${year}年${facts}`,
  employees: (now: string, year: string, then: string) =>
    `身份里的从业人数是 ${now}，${year}年年度数据里是 ${then}。平台上两处都会问，请确认哪一个需要更新。`,
  rdStaff: (year: string, staff: string, all: string) =>
    `${year}年研发人员 ${staff} 人，比从业人数 ${all} 人还多。请核对这两个数。`,
  above: (year: string, part: string, a: string, whole: string, b: string) =>
    `${year}年${part} ${a} 万元，比${whole} ${b} 万元还多。请核对这两个数和单位。`,
  liabilities: (year: string, debts: string, assets: string) =>
    `${year}年负债总额 ${debts} 万元，超过资产总额 ${assets} 万元，也就是资不抵债。请核对这两个数；确实如此的，不用改。`,
  jump: (name: string, year: string, a: string, other: string, b: string) =>
    `${name}：${year}年 ${a} 万元，${other}年 ${b} 万元，相差一千倍以上，可能有一年按元填了。请核对单位。`,
  names: {
    revenue: '营业收入',
    mainBusinessRevenue: '主营业务收入',
    rdExpense: '研发费用',
    totalAssets: '资产总额',
    exportValue: '出口额',
  },
  established: (on: string, year: string) =>
    `成立日期是 ${on}，却有${year}年的年度数据。请核对成立日期，或者删掉那一年。`,
  expired: (name: string, on: string) =>
    `${name}的有效期到 ${on}，已经过期。申报时要用有效的证书，续期以后请更新。`,
  backwards: (name: string) => `${name}的有效期止早于有效期起。请对照证书。`,
};

const en: typeof zh = {
  codeRegion: (code, place) =>
    `Characters 3 to 8 of the credit code name the place of registration (${code}); the profile says ${place}. Compare with the licence. Codes stay when an enterprise moves; then nothing is wrong.`,
  organisationCode: (held, derived) =>
    `The organisation code is ${held}, the one inside the credit code ${derived}. They should be the same.`,
  useCode: (code) => `Change to ${code}`,
  postalCode: (code, place, begins) =>
    `Postal codes in ${place} begin with ${begins}; this is ${code}. Check both. An address in another province is fine.`,
  scale: (held, right, industry, facts) =>
    `The size is ${held}; by the rule for ${industry} it should be ${right}: ${facts} (工信部联企业〔2011〕300号). Check the size and these figures.`,
  scaleEmpty: (right, industry, facts) =>
    `No size yet; by the rule for ${industry} it should be ${right}: ${facts} (工信部联企业〔2011〕300号).`,
  setScale: (scale) => `Set to ${scale}`,
  fact: {
    employees: (n) => `${n} employees`,
    revenue: (n) => `revenue ${n} 万元`,
    totalAssets: (n) => `assets ${n} 万元`,
  },
  and: ', ',
  ofYear: (year, facts) => `${year}: ${facts}`,
  employees: (now, year, then) =>
    `Employees are ${now}, in the figures of ${year} ${then}. Portals ask for both: which one is out of date?`,
  rdStaff: (year, staff, all) => `${year}: ${staff} R&D staff, more than the ${all} employees. Check both.`,
  above: (year, part, a, whole, b) =>
    `${year}: ${part} ${a} 万元 is more than ${whole} ${b} 万元. Check both, and their units.`,
  liabilities: (year, debts, assets) =>
    `${year}: liabilities ${debts} 万元 exceed assets ${assets} 万元. Check both; if it is so, nothing is wrong.`,
  jump: (name, year, a, other, b) =>
    `${name}: ${a} 万元 in ${year}, ${b} 万元 in ${other}, more than a thousand times apart. Was one year typed in 元?`,
  names: {
    revenue: 'revenue',
    mainBusinessRevenue: 'main business revenue',
    rdExpense: 'R&D expense',
    totalAssets: 'assets',
    exportValue: 'exports',
  },
  established: (on, year) =>
    `Established on ${on}, yet there are figures of ${year}. Check the date, or delete that year.`,
  expired: (name, on) =>
    `${name} was valid until ${on}. Declarations need a valid one; update it when renewed.`,
  backwards: (name) => `${name} ends before it begins. Compare with the certificate.`,
};

/** @returns the texts in the language in use. */
export const adviceTexts = (): typeof zh => pick({ 'zh-CN': zh, en });
