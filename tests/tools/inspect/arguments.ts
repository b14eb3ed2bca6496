/** What was asked of `npm run inspect`. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../ensure.mjs';

export interface InspectArguments {
  page: string;
  url: string;
  root: string;
  profile: string | null;
  fill: boolean;
  script: string | null;
  screenshot: string | null;
}

const USAGE =
  '用法：npm run inspect -- --url URL [--root DIR] [--profile FILE] [--fill] [--script FILE] [--screenshot PNG] PAGE.html';

function wrong(what: string): never {
  throw new SetupError(`${what}。${USAGE}`);
}

/** npm runs scripts in the project's folder; people name files from where they stand. */
function path(name: string): string {
  const here = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  return existsSync(here) ? here : resolve(name);
}

function file(name: string, what: string): string {
  const found = path(name);
  if (!statSync(found, { throwIfNoEntry: false })?.isFile()) wrong(`找不到${what}：${name}`);
  return found;
}

/** @throws SetupError with one sentence and the usage when something is missing or unknown. */
export function readArguments(words: string[]): InspectArguments {
  const text = { type: 'string' } as const;
  let parsed: ReturnType<typeof parse>;
  function parse() {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        url: text,
        root: text,
        profile: text,
        fill: { type: 'boolean' },
        script: text,
        screenshot: text,
      },
    });
  }
  try {
    parsed = parse();
  } catch (error) {
    wrong(`参数不对：${(error as Error).message.split('\n')[0]?.replace(/\.$/, '')}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length !== 1) wrong(`要检查的网页文件应正好一个，现在是 ${positionals.length} 个`);
  if (!values.url) wrong('缺少 --url（这个网页原来的网址）');
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol)) {
    wrong(`--url 应是 http 或 https 网址：${values.url}`);
  }
  if (values.fill && !values.profile) wrong('--fill 需要 --profile 指出企业资料文件');
  const page = file(positionals[0]!, '网页文件');
  const root = values.root === undefined ? dirname(page) : path(values.root);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) wrong(`--root 应是文件夹：${values.root}`);
  const screenshot = values.screenshot && resolve(process.env.INIT_CWD ?? '', values.screenshot);
  if (screenshot && !existsSync(dirname(screenshot)))
    wrong(`--screenshot 的文件夹不存在：${dirname(screenshot)}`);
  return {
    page,
    url: values.url,
    root,
    profile: values.profile === undefined ? null : file(values.profile, '企业资料文件'),
    fill: values.fill ?? false,
    script: values.script === undefined ? null : file(values.script, '脚本文件'),
    screenshot: screenshot || null,
  };
}
