/** Names to sign in with. Kept so that a clerk finds them again; passwords never are. */

const SECRET =
  /密\s*码|密\s*钥|口\s*令|验证码|暗号|pass\s*(?:word|wd|code|phrase)|pwd|\b(?:pass|pw|mima|kouling|pin)\b\s*[:：=]/iu;
/** A name is one word: whatever stands beside it may be the secret. */
const SECOND = /[\s:：=,，;；、|｜/／\\()（）[\]【】<>]/u;

/** @returns true for one name by itself; false for a text that may hold a password as well. Empty is not a name. */
export function isLoginName(text: string): boolean {
  const folded = text.normalize('NFKC').trim();
  return folded !== '' && !SECRET.test(folded) && !SECOND.test(folded);
}
