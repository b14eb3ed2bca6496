/** What is said of policy values that cannot be used, and of what an organisation has switched off. */
import { pick } from '../i18n/index.ts';

const zh = {
  object: '应为对象 { … }',
  list: '应为列表 [ … ]',
  expected: (what: string) => `应为：${what}`,
  unknown: (known: readonly string[]) => `没有这一项；可以设置的是 ${known.join('、')}`,
  shortText: (most: number) => `文字，最多 ${most} 个字`,
  minutes: (choices: readonly number[]) => `${choices.join('、')}（分钟）`,
  sensitive: '敏感信息不能由单位下发，这一项没有采用',
  tooMany: (most: number) => `最多 ${most} 份档案，后面的没有采用`,
  repeated: '和前面的档案重复，没有采用',
  fillOff: '您的单位关闭了填写功能。可以照着页面上的指引自己填写。',
  readOnly: '单位提供的档案不能修改。请先在档案页复制为自己的。',
  learnOff: '您的单位关闭了“存入档案”。',
  importOff: '您的单位关闭了导入。',
  file: '文件',
  provided: (title: string) => `${title}（单位提供）`,
};

const en: typeof zh = {
  object: 'must be an object { … }',
  list: 'must be a list [ … ]',
  expected: (what) => `must be: ${what}`,
  unknown: (known) => `there is no such setting; those that exist are ${known.join(', ')}`,
  shortText: (most) => `text of at most ${most} characters`,
  minutes: (choices) => `${choices.join(', ')} (minutes)`,
  sensitive: 'sensitive data cannot be set by policy; this value is not used',
  tooMany: (most) => `at most ${most} profiles; the others are not used`,
  repeated: 'repeats a profile before it and is not used',
  fillOff:
    'Your organisation has switched filling off. The guide on the page still helps you fill it yourself.',
  readOnly: 'A profile provided by your organisation cannot be changed. Copy it on the profiles page first.',
  learnOff: 'Your organisation has switched off taking data into profiles.',
  importOff: 'Your organisation has switched import off.',
  file: 'File',
  provided: (title) => `${title} (provided)`,
};

/** @returns the texts in the language in use. */
export const managedTexts = (): typeof zh => pick({ 'zh-CN': zh, en });
