import { afterAll, describe, expect, test, vi } from 'vitest';
import { folding } from '../../lib/advise/match-text.ts';
import { errors, misread, Recall, search } from './fixtures/search.ts';

// Hundreds of queries in one test, on machines that do other work as well.
vi.setConfig({ testTimeout: 60_000 });

const spoken = errors.filter(({ seen }) => (seen?.length ?? 0) > 0);
const MESSAGES = spoken.flatMap((error) => error.seen!.map((message) => ({ error, message })));
/** What the known error shares its words with counts as well. */
const owners = (message: string) =>
  spoken.filter(({ seen }) => seen!.some((one) => folding(one) === folding(message))).map(({ id }) => id);

function rank(query: string, message: string): number {
  const ids = owners(message);
  return search.find(query).findIndex((hit) => hit.kind === 'error' && ids.includes(hit.id)) + 1;
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));

const AS_PASTED: [string, (message: string) => string][] = [
  ['as it is', (message) => message],
  ['in quotes', (message) => `“${message}”`],
  ['with spaces inside', (message) => message.replace(/(.{3})/g, '$1 ')],
  ['over two lines', (message) => `${message.slice(0, 4)}\n${message.slice(4)}`],
  ['in full width', wide],
  ['without punctuation', (message) => message.replace(/\p{P}/gu, '')],
  ['as a question', (message) => `页面显示“${message}”，怎么办？`],
];

/** Beyond this the words are no longer those of the message. */
const mostWrong = (message: string) => {
  const { length } = folding(message);
  return length >= 10 ? 3 : length >= 8 ? 2 : length >= 5 ? 1 : 0;
};

describe('a pasted message finds its known error', () => {
  const recall = new Recall('messages as pasted');
  afterAll(() => recall.report());
  test('there are messages', () => expect(MESSAGES.length).toBeGreaterThan(40));
  test.each(AS_PASTED)('%s', (_, paste) => {
    const missed = MESSAGES.filter(({ message }) => recall.add(rank(paste(message), message)) !== 1);
    expect(missed.map(({ error, message }) => `${error.id}: ${message}`)).toEqual([]);
  });
  test('with a sentence before and another behind', () => {
    const long = MESSAGES.filter(({ message }) => folding(message).length >= 6);
    const missed = long.filter(({ message }) => {
      const query = `我们今天填完以后按了按钮，网页弹出来一句话：${message}。刷新了好几次还是这样，明天就截止了，很着急。`;
      return recall.add(rank(query, message)) !== 1;
    });
    expect(missed.map(({ error, message }) => `${error.id}: ${message}`)).toEqual([]);
  });
});

describe('characters read wrongly', () => {
  const recall = new Recall('messages with 1 to 3 wrong characters');
  afterAll(() => recall.report());
  test.each(spoken.map((error) => [error.id, error] as const))('%s', (_, error) => {
    const missed: string[] = [];
    for (const message of error.seen!) {
      for (let wrong = 1; wrong <= mostWrong(message); wrong++) {
        for (let seed = 1; seed <= 4; seed++) {
          const query = misread(message, wrong, seed);
          const at = recall.add(rank(query, message));
          if (at === 0 || at > 3) missed.push(`${query} ← ${message}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
  test('nearly all come first', () => expect(recall.at(1)).toBeGreaterThan(0.95));
});

test('half of a long message is enough', () => {
  const long = MESSAGES.filter(({ message }) => folding(message).length >= 14);
  const missed = long.filter(({ message }) => {
    const at = rank(folding(message).slice(0, 9), message);
    return at === 0 || at > 3;
  });
  expect(long.length).toBeGreaterThan(2);
  expect(missed.map(({ message }) => message)).toEqual([]);
});

test('the known error comes before the answer that quotes its message', () => {
  const [first] = search.find('注册过程中出现异常，请联系管理员');
  expect(first).toMatchObject({ kind: 'error', id: 'all-selected' });
  expect(first!.text).toContain('注册过程中出现异常');
  expect(first!.why).toBeTruthy();
  expect(first!.lines.length).toBeGreaterThan(1);
});

test('a whole page pasted in is searched in good time', () => {
  const page = '请您认真阅读以下内容，填写完成后再提交，如有疑问请联系当地主管部门。'.repeat(200);
  const before = performance.now();
  search.find(`用户信息不存在，请联系客服010-67870108进行处理${page}`);
  expect(performance.now() - before).toBeLessThan(1500);
  expect(search.find(`用户信息不存在，请联系客服${page}`)[0]?.id).toBe('user-not-found');
});
