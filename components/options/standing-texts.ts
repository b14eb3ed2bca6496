/** Texts of the parts on rights, certificates, titles and login names, and of numbers typed with units. */
import { pick } from '../../lib/i18n/index.ts';
import { checkField } from '../../lib/profile/checks.ts';
import { texts } from './texts.ts';

const zh = {
  certificates: {
    hint: '如 ISO 9001、ISO 14001、GB/T 29490',
    add: '增加一张证书',
    none: '还没有管理体系证书。',
  },
  tiers: {
    hint: '如高新技术企业、专精特新中小企业',
    add: '增加一个称号',
    none: '还没有资质称号。',
  },
  removeRow: (name: string) => `删除${name}`,
  removeSure: '再点一次删除',
  remove: '删除',
  loginHint: '只记登录名，方便查找；密码从来不存。',
  understood: (value: string, unit: string) => `等于 ${value}${unit ? ` ${unit}` : ''}`,
  wan: '万元',
  notSaved: (why: string) => `${why}。这一项还没有保存`,
};

const en: typeof zh = {
  certificates: {
    hint: 'Like ISO 9001, ISO 14001, GB/T 29490',
    add: 'Add a certificate',
    none: 'No management system certificate yet.',
  },
  tiers: {
    hint: 'Like 高新技术企业, 专精特新中小企业',
    add: 'Add a title',
    none: 'No title yet.',
  },
  removeRow: (name) => `Delete ${name}`,
  removeSure: 'Click again to delete',
  remove: 'Delete',
  loginHint: 'The name alone, to find it again. Passwords are never kept.',
  understood: (value, unit) => `Is ${value}${unit ? ` ${unit}` : ''}`,
  wan: '万元',
  notSaved: (why) => `${why}. Not saved yet`,
};

/** @returns the texts in the language in use. */
export const standingTexts = (): typeof zh => pick({ 'zh-CN': zh, en });

/** @returns what is doubtful about a text in a field; of one that cannot be kept, that too. */
export function doubtOf(key: string, text: string, unreadable: boolean): string | null {
  const doubt = checkField(key, text);
  return unreadable ? standingTexts().notSaved(doubt ?? texts().numberNotSaved) : doubt;
}
