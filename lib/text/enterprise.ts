/** What names and codes of registered enterprises look like. Pure. */
import { foldCode, isCreditCode } from './codes.ts';
import { squash } from './normalise.ts';

/** How registered names end; what ends otherwise (中心, 商行) is too often a word of the menu. */
const NAME =
  /^(?=.{5,60}$)[\p{Script=Han}\p{L}\p{N}·&（）()\-. ]+(?:公司|集团|厂|合作社|事务所|合伙企业|[（(](?:有限|普通|特殊普通)合伙[)）])$/u;
const NO_NAME = /^(?:请|如|例|本|贵|该|我|母|子|总|选择|输入|返回|切换)|[*×…]|\.\.\./;

/** @returns the name as written when it is a registered name's shape, else null. */
export function registeredName(text: string): string | null {
  const name = squash(text);
  return NAME.test(name) && !NO_NAME.test(name) ? name : null;
}

/** @returns the credit code when it is one, with its check character, else null. */
export function creditCodeIn(text: string): string | null {
  const code = foldCode(text);
  return isCreditCode(code) ? code : null;
}
