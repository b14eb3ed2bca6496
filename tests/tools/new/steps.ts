/** What is left to do after the files are there. Each step is one that a test asks for, or a person. */
import { type Asked, filesOf } from './asked.ts';

const SME = ['zjtx', 'miit-account', 'miit-service'];

/** Where the unit shapes of a portal's pages stand. */
const SHAPES: Readonly<Record<string, string>> = {
  zxkt: 'engine-pages-zxkt.ts',
  ecomp: 'engine-pages-ecomp.ts',
  zjtx: 'engine-pages-zjtx.ts',
  'miit-account': 'engine-pages-miit.ts',
  'miit-service': 'engine-pages-miit.ts',
};

/** The commands to run when everything is filled in. */
function commands({ kind, portal }: Asked): string[] {
  const own =
    kind === 'page' ? ['recognise-pages'] : ['findings', ...(SME.includes(portal) ? [] : ['coverage'])];
  const unit = ['portals', 'catalogue', 'practice', ...own, 'new-files'];
  // In both browsers: every practice page is itself in every look; every scenario is seen in every look.
  const crossed = kind === 'page' ? 'crossed' : 'scenarios';
  return [
    `npm run test:unit -- ${unit.map((name) => `tests/unit/${name}.test.ts`).join(' ')}`,
    `npm run test:e2e -- tests/e2e/${crossed}.test.ts`,
    'npm run check',
  ];
}

/** @returns the lines to print. */
export function nextSteps(asked: Asked, changed: readonly string[]): string[] {
  const { kind, portal, name, id } = asked;
  const [knowledge, practice] = filesOf(asked) as [string, string];
  const group = SME.includes(portal) ? 'SME_ERRORS' : 'FUND_ERRORS';
  const steps =
    kind === 'page'
      ? [
          `填写 ${knowledge}：出处、特征文字（signals）、分数线（sure）。写法见 CONTRIBUTING.md 的 Adding a page。`,
          `填写 ${practice}：练习页面上的文字和栏目。`,
          `把 ${name} 写进 tests/unit/catalogue.test.ts 的 PAGES 和 tests/unit/practice.test.ts 的 CATALOGUE：这两处守着全部页面的 id。`,
          `在 tests/unit/fixtures/${SHAPES[portal]} 里照手册写一份 ${id} 的样子（marks、rest）。`,
          '有流程经过这一页时，把 id 写进那一步的 pages。',
          '手册里说到这一页时，在 docs/coverage 里写上它。',
        ]
      : [
          `填写 ${knowledge}：原因、办法、平台的原话（seen）或者提前看出的办法（foreseen）、出处。写法见 CONTRIBUTING.md 的 Adding a known error。`,
          `填写 ${practice}：在哪一页发生，平台怎么说。平台不会显示的问题，删掉这个文件和 lib/practice/scenarios/index.ts 里的两处。`,
          `把 ${name} 写进 tests/unit/catalogue.test.ts 的 ${group}；留着练习场景时，也写进 tests/unit/practice.test.ts 的 SEEN：这两处守着全部问题的 id。`,
          '在 tests/unit/findings.test.ts 旁边加测试：该认出的、容易认错的各一份。',
          SME.includes(portal)
            ? '手册里说到这个问题时，在 docs/coverage 里写上它。'
            : `在 docs/coverage 里写上 error:${id}：外贸资金平台的每个问题都要有手册里的位置。`,
        ];
  return [
    '已写好：',
    ...changed.map((file) => `  ${file}`),
    '接下来：',
    ...steps.map((step, at) => `  ${at + 1}. ${step}`),
    `  ${steps.length + 1}. 删掉文件里的 “To fill in” 注释，然后运行（没填完时，测试会指出还差什么）：`,
    ...commands(asked).map((line) => `       ${line}`),
  ];
}
