/**
 * Whose page this is, as far as the page says so itself: the account that is signed in, and the enterprise it calls its
 * own. Names of shareholders, banks and other firms in lists are nobody's word on that and are left alone. Pure.
 */
import type { EnterpriseSeen, PageOwner } from '../model/messages.ts';
import type { FrameModel, PageModel, TextBlock } from '../model/page.ts';
import { creditCodeIn, registeredName } from '../text/enterprise.ts';
import { cleanLabel, squash } from '../text/normalise.ts';
import { matchFields, SURE } from './meaning.ts';

const LOGIN = /^[A-Za-z0-9][\w.@-]{2,39}$/;
const PERSON = /^\p{Script=Han}{2,4}$/u;
const NOBODY = /^(?:.?用户|游客|访客|管理员|企业用户|会员|登录|注册|使用|光临|首页|来.*|您.*|贵.*|尊敬.*)$/;

/** 当前用户：X, 登录企业: X. */
const CALLED =
  /(?:当前|登录|所属)(?:登录)?(?:用户|企业|单位|账号|帐号)名?称?\s*[：:]\s*([^\s，,。；;！!|｜、：:]{2,60})/u;
/** 欢迎您，X; 您好：X. */
const GREETED = /(?:欢迎您?|[您你]好)\s*[，,：:！! ]\s*([^\s，,。；;！!|｜、：:]{2,60})/u;
/** X，您好. */
const GREETING = /([^\s，,。；;！!|｜、：:]{2,60})\s*[，,！!\s]\s*(?:欢迎您|[您你]好)/u;
/** Whoever runs the site greets as well, in its own name. */
const KEEPER = /技术支持|版权|主办|承办|运维|运营|客服|来电|咨询/;
/** A corner whose entries stand in one text: 您好，hzsl2026账号设置退出. */
const GLUED =
  /^(?:欢迎您?|[您你]好)?[，,：:！! ]*(?:([A-Za-z0-9_.@-]{3,40})|(\p{Script=Han}\S{2,48}?(?:公司|集团|厂|合作社|事务所)))[^\s。，]{0,24}(?:退出|注销)(?:登录|系统)?$/u;
const LEAVE = /^(?:安全|立即)?(?:退出|注销|登出)(?:登录|系统|账号)?$/;
/** 企业名称：X, in a text of its own. */
const NAMED = /^(?:当前|所属|申报|填报)?(?:企业|单位|公司)(?:中文)?(?:名称|全称)?$/;
const CODED = /^(?:企业|单位)?统一社会信用代码$/;
/** A greeting is short; long texts speak of others. */
const LONG = 160;
/** Entries between the account and 退出 in a corner. */
const CORNER = 4;
/** More than any page says of itself. */
const MOST = 20;

const isAccount = (text: string, person: boolean) =>
  !NOBODY.test(text) && (registeredName(text) !== null || LOGIN.test(text) || (person && PERSON.test(text)));

/** What one text says of who is signed in. */
function greeted({ text, kind }: TextBlock): string | null {
  if (text.length > LONG || kind === 'button' || kind === 'label' || KEEPER.test(text)) return null;
  const called = CALLED.exec(text)?.[1];
  if (called && isAccount(called, true)) return called;
  return (
    [GREETED, GREETING].map((look) => look.exec(text)?.[1] ?? '').find((one) => isAccount(one, false)) ?? null
  );
}

/** The entry of a corner that names the account: 杭州示例精密机械有限公司 | 返回首页 | 退出. */
function cornered(blocks: readonly TextBlock[]): string | null {
  for (const { text } of blocks) {
    const [, login, name = login] = GLUED.exec(squash(text)) ?? [];
    if (name && isAccount(name, false)) return name;
  }
  const leave = blocks.findIndex(({ text }) => LEAVE.test(squash(text)));
  const before =
    leave < 0 ? [] : blocks.slice(Math.max(0, leave - CORNER), leave).map(({ text }) => squash(text));
  return (
    before.findLast((text) => registeredName(text)) ?? before.findLast((text) => LOGIN.test(text)) ?? null
  );
}

/** Labels with what stands behind them, in one text or in the next. */
function pairs(blocks: readonly TextBlock[]): [label: string, value: string][] {
  return blocks.flatMap(({ text }, i): [string, string][] => {
    const [, label = '', value = ''] = /^([^：:]{2,14})[：:]\s*(\S.*)$/.exec(text) ?? [];
    if (value) return [[cleanLabel(label), value]];
    const next = blocks[i + 1];
    return next && next.kind !== 'label' ? [[cleanLabel(text), next.text]] : [];
  });
}

const none = (): EnterpriseSeen => ({ names: [], codes: [] });

function add(seen: EnterpriseSeen, name: string | null, code: string | null): void {
  if (name && !seen.names.includes(name)) seen.names.push(name);
  if (code && !seen.codes.includes(code)) seen.codes.push(code);
}

/** Read-only fields that ask for the enterprise itself. */
function inFields(frameId: number, { controls }: PageModel, seen: EnterpriseSeen): void {
  if (!controls.some(({ shown }) => registeredName(shown) || creditCodeIn(shown))) return;
  for (const { control, profileKey, confidence } of matchFields(frameId, controls)) {
    if (confidence < SURE || control.standing) continue;
    if (profileKey === 'enterpriseName') add(seen, registeredName(control.shown), null);
    if (profileKey === 'creditCode') add(seen, null, creditCodeIn(control.shown));
  }
}

/** What the frames of a tab say of who is signed in and whose data they show. */
export function pageOwner(frames: readonly FrameModel[]): PageOwner {
  const owner: PageOwner = { account: '', fields: none(), head: none(), texts: none() };
  for (const { frameId, page } of frames) {
    const greetings = page.blocks.map(greeted).filter((one) => one !== null);
    const corner = cornered(page.blocks);
    for (const one of [...greetings, corner ?? '']) {
      owner.account ||= one;
      add(owner.head, registeredName(one), null);
    }
    inFields(frameId, page, owner.fields);
    for (const [label, value] of pairs(page.blocks)) {
      if (NAMED.test(label)) add(owner.texts, registeredName(value), null);
      if (CODED.test(label)) add(owner.texts, null, creditCodeIn(value));
    }
  }
  for (const seen of [owner.fields, owner.head, owner.texts]) {
    seen.names.splice(MOST);
    seen.codes.splice(MOST);
  }
  return owner;
}
