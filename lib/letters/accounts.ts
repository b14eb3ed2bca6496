/** 解绑说明 and 注销说明: one wording, another verb. Both are for an enterprise with several accounts. */
import { names, phrase, reason } from './clean.ts';
import type { LetterField, LetterId, LetterSpec, Remark, Run, Values } from './define.ts';
import { BY_MAIL, COMPANY, DATE, letter, slot, words } from './parts.ts';

/** The template shows two places for accounts, and more than this nobody waits for. */
const FEWEST = 2;
const MOST = 20;

/** How many accounts there are by what was written; 0 when nothing can be said. */
function countOf(values: Values): number {
  const written = Number(/\d+/.exec(phrase(values.count).normalize('NFKC'))?.[0] ?? 0);
  if (written > 0) return Math.min(written, MOST);
  const listed = names(values.accounts).length;
  // One account alone is a list that is still being typed.
  return listed >= FEWEST ? listed : 0;
}

/** The accounts, with a blank for each that is still missing, divided by 、. */
function accountRuns(values: Values): Run[] {
  const listed = names(values.accounts);
  const places = Math.max(listed.length, countOf(values) || FEWEST);
  return Array.from({ length: places }, (_, index): Run[] => [
    ...(index > 0 ? [{ text: '、' }] : []),
    slot('accounts', listed[index] ?? '', '账号信息'),
  ]).flat();
}

function remarksOn(values: Values): Remark[] {
  const listed = names(values.accounts);
  const targets = names(values.targets);
  const written = phrase(values.count) !== '';
  const remarks: Remark[] = [];
  if (listed.length === 1 && countOf(values) !== 1)
    remarks.push({ field: 'accounts', message: 'one-account' });
  if (written && listed.length > 0 && countOf(values) !== listed.length) {
    remarks.push({ field: 'count', message: 'count-differs' });
  }
  if (listed.length > 0 && targets.some((name) => !listed.includes(name))) {
    remarks.push({ field: 'targets', message: 'target-unknown' });
  } else if (listed.length > 1 && listed.every((name) => targets.includes(name))) {
    remarks.push({ field: 'targets', message: 'all-targeted' });
  }
  return remarks;
}

const fields = (verb: string): LetterField[] => [
  COMPANY,
  {
    key: 'accounts',
    label: '全部统一平台账号',
    blank: '账号信息',
    hint: '一行写一个账号，要保留的也写上。',
    example: 'example01',
    kind: 'lines',
    from: ['loginNames.ecomp', 'loginNames.zxkt'],
  },
  {
    key: 'count',
    label: '账号个数',
    blank: '几个',
    hint: '可以不填，按上面的账号计数。',
    optional: true,
  },
  {
    key: 'reason',
    label: '事由',
    blank: '事由',
    hint: '不用写“由于”和“原因”，说明里已经有了。',
    example: '资质审核异常、项目无法申报',
    kind: 'lines',
  },
  {
    key: 'targets',
    label: `要${verb}的账号`,
    blank: '账号信息',
    hint: '一行写一个账号，只写要处理的。',
    example: 'example02',
    kind: 'lines',
  },
  DATE,
];

interface Kind {
  id: LetterId;
  verb: string;
  use: string;
  source: string;
}

/** Makes the letter for one of the two verbs. */
export function accountLetter({ id, verb, use, source }: Kind): LetterSpec {
  const title = `${verb}说明`;
  return {
    id,
    title,
    use,
    fields: fields(verb),
    compose(values) {
      const count = countOf(values);
      return letter(title, values, [
        slot('company', phrase(values.company), '公司名称'),
        { text: '在商务部业务系统统一平台存在' },
        slot('count', count > 0 ? String(count) : '', '几个'),
        { text: count > 0 ? '个账号，账号信息分别是' : '账号，账号信息分别是' },
        ...accountRuns(values),
        { text: '，由于' },
        ...words('reason', reason(values.reason), '事由'),
        { text: `原因，现申请${verb}` },
        slot('targets', names(values.targets).join('、'), '账号信息'),
        { text: `，账号${verb}后对企业之前申报项目无影响。` },
      ]);
    },
    remarks: remarksOn,
    dispatch: {
      ...BY_MAIL,
      attachments: [`加盖公章的《${title}》`, '营业执照加盖公章扫描件'],
      source,
    },
  };
}

export const unbind = accountLetter({
  id: 'unbind',
  verb: '解绑',
  use: '有多个统一平台账号、要把应用从其中一些账号上解绑时使用。',
  source: '001 如何解绑应用',
});

export const close = accountLetter({
  id: 'close',
  verb: '注销',
  use: '有多个统一平台账号、要注销其中一些时使用。',
  source: '001 如何注销账号',
});
