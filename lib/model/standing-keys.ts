/**
 * What an enterprise holds beside its business: rights, certificates, titles, login names. No form's label is matched
 * to these by itself (申请, 有效 and 近三年 are counted differently from form to form); a user may teach a field.
 */
export const STANDING_KEYS = {
  'intellectualProperty.inventionPatents': '有效发明专利（件）',
  'intellectualProperty.utilityModels': '有效实用新型专利（件）',
  'intellectualProperty.designs': '有效外观设计专利（件）',
  'intellectualProperty.softwareCopyrights': '软件著作权（件）',
  'intellectualProperty.integratedCircuitLayouts': '集成电路布图设计（件）',
  'intellectualProperty.plantVarieties': '植物新品种（件）',
  'intellectualProperty.trademarks': '注册商标（件）',
  'loginNames.ecomp': '商务部统一平台登录名',
  'loginNames.zxkt': '专项资金原登录名',
  'loginNames.miit': '工信部统一登录用户名',
} as const;

/** Lists of entries, each a group of texts: `certificates.0.validUntil`. */
export const ENTRY_LISTS = {
  certificates: '管理体系证书',
  tiers: '资质称号',
} as const;

export const ENTRY_FIELDS = {
  certificates: {
    standard: '体系标准',
    number: '证书编号',
    issuer: '发证机构',
    validUntil: '有效期至',
  },
  tiers: {
    tier: '称号',
    number: '证书编号',
    validFrom: '有效期起',
    validUntil: '有效期至',
  },
} as const;

export type StandingKey = keyof typeof STANDING_KEYS;
export type EntryList = keyof typeof ENTRY_LISTS;

/** @returns the list a key belongs to, with row and field where the key names them; null for other keys. */
export function entryKey(key: string): { list: EntryList; row: number | null; field: string | null } | null {
  const [list = '', ...rest] = key.split('.');
  if (!Object.hasOwn(ENTRY_LISTS, list)) return null;
  const row = /^\d+$/.test(rest[0] ?? '') ? Number(rest.shift()) : null;
  return { list: list as EntryList, row, field: rest[0] ?? null };
}
