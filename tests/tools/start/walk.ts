/** The guided main job (a small enterprise registers) as a person does it, told step by step. */
import type { Browser, Frame, Page } from 'puppeteer';
import { fillByPanel, openPanel, pressPanel, type SessionDescription, waitUntilQuiet } from '../browsers.ts';
import { SetupError } from '../ensure.mjs';

export interface Walk {
  browser: Browser;
  page: Page;
  tell(text: string): void;
  /** Saves a picture of the page. @returns where. */
  picture(name: string): Promise<string>;
}

export const FRONT_PAGE = 'http://zxkt.mofcom.gov.cn/';

/** What the person types that no assistant may: made up, and good for the practice portal only. */
const ACCOUNT = {
  userName: 'demo_user',
  password: 'Practice-2026',
  password2: 'Practice-2026',
  identifyingCode: '7K3M',
};

async function look({ browser, page, tell, picture }: Walk, name: string): Promise<SessionDescription> {
  const session = await waitUntilQuiet(browser, page);
  if (!session)
    throw new SetupError(`助手在 ${page.url()} 上没有回应 (the assistant never answered there)。`);
  const { guide, findings } = session;
  tell(`\n● ${page.url()}`);
  tell(guide ? `  助手：第 ${guide.step}/${guide.of} 步　${guide.title}` : '  助手：不确定这是哪一步');
  for (const finding of findings) {
    tell(`  ${finding.seen ? '页面已提示' : '提前发现'}：${finding.message}`);
  }
  tell(`  截图：${await picture(name)}`);
  return session;
}

/** Clicks something on the page and waits until another page is there. */
async function go({ page, tell }: Walk, what: string, selector: string, frame: Frame = page.mainFrame()) {
  tell(`  操作：点【${what}】`);
  // The page's own answer, such as “请填写…”, says why it did not go on.
  let said = '';
  const listen = (dialog: { message(): string }) => {
    said = dialog.message();
  };
  page.on('dialog', listen);
  const before = page.url();
  await frame.locator(selector).click();
  const end = Date.now() + 10_000;
  while (page.url() === before && !said && Date.now() < end)
    await new Promise((done) => setTimeout(done, 50));
  page.off('dialog', listen);
  if (page.url() === before)
    throw new SetupError(`点【${what}】后页面没有前进${said && `，页面提示：${said}`}。`);
}

async function fill(walk: Walk): Promise<void> {
  await openPanel(walk.browser, walk.page);
  if (!(await fillByPanel(walk.browser, walk.page)))
    throw new SetupError('面板没有【预览并填写】(no filling offered)。');
  const { fields } = (await waitUntilQuiet(walk.browser, walk.page))!;
  const done = fields.filter(({ status }) => status === 'filled' || status === 'same');
  walk.tell(
    `  操作：在面板点【预览并填写】，填好 ${done.length} 项：${done.map(({ label }) => label).join('、')}`,
  );
}

/** Types what the assistant was not sure enough to fill: the person's part. */
async function complete({ tell }: Walk, form: Frame, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = await form.$(`[name=${name}]`);
    if (!field || (await field.evaluate((input) => (input as HTMLInputElement).value !== ''))) continue;
    await field.type(value);
    tell(`  操作：自己补填 ${value}`);
  }
}

/** Chooses “全部” as so many do, lets the panel take it out again, then chooses what is right. */
async function chooseTrades(walk: Walk, form: Frame): Promise<void> {
  const boxes = ['c22', 'c23', 'c24'];
  for (const name of boxes) await form.select(`[name=${name}]`, '0');
  walk.tell('  操作：在行业划分、主营业务、商品选择里都选了“全部”（常见错误）');
  // The panel makes room for the field in use, and may have collapsed.
  await openPanel(walk.browser, walk.page);
  const session = await look(walk, 'all-selected');
  if (!session.findings.some(({ id }) => id === 'all-selected')) {
    throw new SetupError('助手没有发现“全部”这个错误 (all-selected was not found)。');
  }
  const repair = session.panel.buttons.find(({ text }) => text.includes('全部'));
  if (!repair) throw new SetupError('面板没有去掉“全部”的按钮 (no button repairs all-selected)。');
  await pressPanel(walk.browser, walk.page, repair.text);
  walk.tell(`  操作：在面板点【${repair.text}】`);
  const after = await look(walk, 'repaired');
  if (after.findings.some(({ id, seen }) => id === 'all-selected' && !seen)) {
    throw new SetupError('“全部”没有去掉 (all-selected is still there)。');
  }
  // Taking a choice back must not take the choice away.
  for (const name of boxes) {
    if (!(await form.$(`[name=${name}] option[value="0"]`)))
      throw new SetupError('面板把选项“全部”从页面里删掉了。');
  }
  for (const [name, value] of [
    ['c22', '3'],
    ['c23', '1'],
    ['c24', '84'],
  ] as const) {
    await form.select(`[name=${name}]`, value);
  }
  walk.tell('  操作：改选具体的行业、业务和商品');
}

/** Walks from the front page to the first day of waiting for the audit. @throws SetupError where it gets stuck. */
export async function walkRegistration(walk: Walk): Promise<void> {
  const { page } = walk;
  await page.goto(FRONT_PAGE);
  await look(walk, 'home');
  await go(walk, '在线注册', 'a:has(img[alt="在线注册"])');
  await look(walk, 'register');
  for (const [name, value] of Object.entries(ACCOUNT)) await page.type(`[name=${name}]`, value);
  walk.tell('  操作：自己填用户名、密码和验证码（助手从不填写这些）');
  await fill(walk);
  await complete(walk, page.mainFrame(), { realName: '李示例', mobile: '13800000002' });
  await look(walk, 'register-filled');
  await go(walk, '提交', '#submitReg');
  await look(walk, 'app-picker');
  await go(walk, '业务申请', '#apply');
  await look(walk, 'hall');
  await go(walk, '进入应用', '#enter');
  await look(walk, 'statement');
  await go(walk, '同意', '#yes');
  await look(walk, 'form');
  await fill(walk);
  await look(walk, 'form-filled');
  const form = page.frames().find((frame) => frame.url().includes('form.gbk'));
  if (!form) throw new SetupError('资质注册页没有表单框架 (the form frame is missing)。');
  await complete(walk, form, { c21: 'contact@example.com' });
  await chooseTrades(walk, form);
  await go(walk, '注册会员', 'input[value="注册会员"]', form);
  await look(walk, 'hall-registered');
  await go(walk, '进入应用', '#enter');
  await look(walk, 'year');
  await page.type('[name=scale]', '86');
  await go(walk, '确定', 'input[type=submit]');
  await look(walk, 'workspace');
}
