/** What was asked of `npm run new:page` and `npm run new:error`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTS } from '../../../lib/portals/hosts.ts';
import { SetupError } from '../ensure.mjs';

export type Kind = 'page' | 'error';

export interface Asked {
  kind: Kind;
  portal: string;
  /** The file's name: `some-page`. */
  name: string;
  /** As others refer to it: `zjtx.some-page`, `some-error`. */
  id: string;
  title: string;
}

const USAGE: Record<Kind, string> = {
  page: '用法：npm run new:page -- zjtx.some-page 页面名称',
  error: '用法：npm run new:error -- zjtx some-error 标题',
};
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Files that must not be there yet. */
export const filesOf = ({ kind, portal, name }: Pick<Asked, 'kind' | 'portal' | 'name'>): string[] =>
  kind === 'page'
    ? [`lib/portals/${portal}/pages/${name}.ts`, `lib/practice/pages/${portal}/${name}.ts`]
    : [`lib/portals/${portal}/errors/${name}.ts`, `lib/practice/scenarios/${name}.ts`];

/** An error's id is told apart from those of all portals, not only from its own portal's. */
function taken(root: string, asked: Pick<Asked, 'kind' | 'portal' | 'name'>): string | undefined {
  const portals = readdirSync(join(root, 'lib/portals'));
  const others = portals.map((portal) => `lib/portals/${portal}/errors/${asked.name}.ts`);
  return [...filesOf(asked), ...(asked.kind === 'error' ? others : [])].find((file) =>
    existsSync(join(root, file)),
  );
}

/** @throws SetupError with one sentence that says what to do. */
export function readAsked(kind: Kind, words: readonly string[], root: string): Asked {
  const refuse = (sentence: string): never => {
    throw new SetupError(`${sentence}${USAGE[kind]}`);
  };
  const [portal = '', name = ''] =
    kind === 'page' ? (words[0] ?? '').split(/\.(.*)/s) : [words[0] ?? '', words[1] ?? ''];
  const title = words
    .slice(kind === 'page' ? 1 : 2)
    .join(' ')
    .trim();
  const portals = Object.keys(HOSTS);
  if (portal === 'any') {
    refuse('所有平台通用的问题没有自己的页面，请照 lib/portals/any/errors 里的文件手工添加。');
  }
  if (portal === '') refuse(`没有写平台，请写其中一个：${portals.join('、')}。`);
  if (!portals.includes(portal)) refuse(`没有平台“${portal}”，请改成其中一个：${portals.join('、')}。`);
  if (!NAME.test(name)) {
    refuse(`名称“${name}”不对，请用小写英文单词，中间用连字符，例如 some-${kind}。`);
  }
  if (title === '') refuse(`没有写${kind === 'page' ? '页面名称' : '标题'}，请写在最后。`);
  const found = taken(root, { kind, portal, name });
  if (found) refuse(`“${name}”已经有了（${found}），请直接修改那个文件，或者换一个名称。`);
  return { kind, portal, name, title, id: kind === 'page' ? `${portal}.${name}` : name };
}
