/** Three ways from their start to their end, each with an error on it: what the panel says at every page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { withFields } from '../../lib/practice/change.ts';
import { draft, kept, practice, scenario, stepOf, Walker } from './flows-walk.ts';
import { inBrowsers } from './harness.ts';
import { ENTERPRISE } from './made.ts';

const UPLOAD = '近2年审计报告';
const SHORT = 'Kx7q#';
const GOOD = 'Kx7q#Lm92w';
const OTHER = 'Kx7q#Lm92v';

inBrowsers('flows', { profile: true }, (bench) => {
  let walker: Walker;
  const start = async (skin: string) => {
    walker = new Walker(bench, await bench.browser.newPage(), skin);
    return walker;
  };
  afterEach(async () => {
    await walker.page.close();
    expect(bench.portals.strangers()).toEqual([]);
  });

  it('zjtx.register: an account of one’s own, an enterprise that has one already, the sign-in', async () => {
    const way = await start('element');
    /** The sign-on is display only: whatever is there was typed by the person. */
    const typed: Record<string, string> = {};
    const untouched = async () => {
      const { fields, panel } = await way.until(({ quiet }) => quiet);
      expect(fields.map(({ status }) => status).filter(Boolean)).toEqual([]);
      expect(panel.buttons.map(({ text }) => text).join(' ')).not.toMatch(/填写|档案/);
      const held = fields.filter(({ kind, value }) => kind === 'text' && value);
      expect(Object.fromEntries(held.map(({ label, value }) => [label, value]))).toEqual(typed);
    };

    await way.visit(practice('zjtx.home'));
    await way.press('第一次使用，要注册企业账号或者登录');
    await way.press('企业第一次注册');
    const home = await way.until(({ panel }) => panel.text.includes('✓ 企业第一次注册'));
    expect(stepOf(home)).toBe('zjtx.register 1/6');

    expect(stepOf(await way.visit(practice('miit-account.register', 'new')))).toBe('zjtx.register 2/6');
    await untouched();
    const reports: string[] = [];
    const report = async (session: unknown) =>
      reports.push(JSON.stringify(session), await kept(bench), JSON.stringify(bench.portals.requests));
    await way.type('登录名', 'hz 1');
    await report(await way.finding('login-name-format'));
    await way.type('登录名', 'hzshili2026');
    typed.登录名 = 'hzshili2026';
    await report(await way.gone('login-name-format'));
    await way.type('密码', SHORT);
    await report(await way.finding('password-format'));
    await way.type('密码', GOOD);
    await report(await way.gone('password-format'));
    await way.type('确认密码', OTHER);
    await report(await way.finding('password-mismatch'));
    await way.type('确认密码', GOOD);
    await report(await way.gone('password-mismatch'));
    expect((await way.until(({ quiet }) => quiet)).findings).toEqual([]);
    await untouched();

    delete typed.登录名;
    expect(stepOf(await way.visit(practice('miit-account.verify-prompt')))).toBe('zjtx.register 3/6');
    const exists = scenario('credit-code-exists');
    expect(stepOf(await way.visit(exists.page, exists.said))).toBe('zjtx.register 4/6');
    await way.click('提交认证');
    await way.finding('credit-code-exists', true);
    await way.until(({ panel }) => panel.text.includes('企业已经有账号，不用再注册'));
    const before = await way.until(({ quiet }) => quiet);
    expect(before.fields.filter(({ status }) => status)).toEqual([]);

    // The enterprise has an account: to the password of that one, by a flow of its own, and back again.
    await way.press('手机还能收短信，找回密码');
    await way.until(({ guide }) => guide?.flow === 'zjtx.recover');
    await way.visit(practice('miit-account.login'));
    const lost = await way.until(({ panel }) => panel.text.includes('✓ 忘了密码，绑定的手机还能收短信'));
    expect(stepOf(lost)).toBe('zjtx.recover 2/4');
    await untouched();
    expect(stepOf(await way.visit(practice('miit-account.recover-password')))).toBe('zjtx.recover 3/4');
    expect(stepOf(await way.visit(practice('miit-account.login')))).toBe('zjtx.recover 4/4');
    await way.visit(practice('zjtx.home'));
    await way.press('换一件事');
    await way.press('第一次使用，要注册企业账号或者登录');
    const back = await way.until(({ guide }) => guide?.flow === 'zjtx.register');
    expect(stepOf(back)).toBe('zjtx.register 5/6');
    const last = await way.visit(practice('miit-account.login'));
    expect(stepOf(last)).toBe('zjtx.register 6/6');
    await untouched();

    await report(last);
    for (const secret of [SHORT, GOOD, OTHER]) expect(reports.join('\n')).not.toContain(secret);
  });

  it('zjtx.apply-specialised: chosen among the tiers, assessed, uploaded, filled, looked up', async () => {
    const way = await start('layui');
    await way.visit(practice('zjtx.home-signed-in'));
    await way.press('申报专精特新中小企业');
    const home = await way.until(({ guide }) => guide?.flow === 'zjtx.apply-specialised');
    expect(stepOf(home)).toBe('zjtx.apply-specialised 1/8');
    expect(stepOf(await way.visit(practice('zjtx.apply')))).toBe('zjtx.apply-specialised 2/8');

    const form = practice('zjtx.form-specialised');
    expect(stepOf(await way.visit(form))).toBe('zjtx.apply-specialised 3/8');
    await way.finding('digital-assessment-missing');
    /** Does the window show 【去自评】? */
    const shown = () =>
      way.page.evaluate(() => {
        const all = [...document.querySelectorAll('a')];
        const button = all.find(({ textContent }) => textContent === '去自评')?.getBoundingClientRect();
        return Boolean(button && button.top >= 0 && button.bottom <= innerHeight);
      });
    expect(await shown()).toBe(false);
    await way.press('带我到【去自评】');
    await expect.poll(shown).toBe(true);

    const assessment = (shape: string) => way.visit(practice('zjtx.digital-assessment', shape));
    expect(stepOf(await assessment('front'))).toBe('zjtx.apply-specialised 4/8');
    expect(stepOf(await assessment('questions'))).toBe('zjtx.apply-specialised 4/8');

    // The portal has put the level into the form.
    const open = await way.visit(withFields(form, { 数字化水平: { value: '二级' } }));
    expect(stepOf(open)).toBe('zjtx.apply-specialised 5/8');
    expect(open.findings.map(({ id }) => id)).not.toContain('digital-assessment-missing');

    const folder = await mkdtemp(join(tmpdir(), 'flows-'));
    try {
      const slot = await way.control(UPLOAD);
      for (const name of ['audit.rar', 'audit.pdf']) await writeFile(join(folder, name), name);
      await slot.uploadFile(join(folder, 'audit.rar'));
      await way.finding('upload-type');
      await slot.uploadFile(join(folder, 'audit.pdf'));
      await way.gone('upload-type');
    } finally {
      await rm(folder, { recursive: true });
    }

    // Saved over several days, it comes back complete.
    expect(stepOf(await way.visit(draft(form)))).toBe('zjtx.apply-specialised 6/8');
    expect(await way.visit(practice('zjtx.application-records', 'submitted'))).toMatchObject({
      guide: { flow: 'zjtx.apply-specialised', step: 7, of: 8 },
    });
    const last = await way.visit(practice('zjtx.messages'));
    expect(stepOf(last)).toBe('zjtx.apply-specialised 8/8');
    await way.press('下一步是什么');
    await way.until(({ panel }) => panel.text.includes('这是最后一步'));
  });

  it('zxkt.change-qualification: a wrong code, told in a letter', async () => {
    const way = await start('jsp');
    await way.visit(practice('zxkt.workspace'));
    await way.press('要修改企业资质');
    await way.press('统一社会信用代码或组织机构代码错了');
    const chosen = await way.until(({ panel }) => /✓ 统一社会信用代码或组织机构代码错了/.test(panel.text));
    expect(stepOf(chosen)).toBe('zxkt.change-qualification 1/4');

    const view = await way.visit(scenario('code-wrong').page);
    expect(view.guide).toEqual({ flow: 'zxkt.change-qualification', step: 2, of: 4, title: '写变更说明' });
    await way.finding('code-wrong', true);
    // The rest of the case is done outside the portal.
    await way.press('下一步是什么');
    const next = await way.until(({ panel }) => panel.text.includes('接下来：'));
    expect(next.panel.text).toMatch(/接下来：发邮件：.*zxzj@ec\.com\.cn/);

    await way.press('写《变更说明》');
    // Firefox does not report where the extension's own tabs have gone: ask each of them.
    const letters = async () => {
      const all = await bench.browser.pages();
      const found = await Promise.all(
        all.map((one) => one.evaluate(() => location.pathname).catch(() => '')),
      );
      return all.filter((_, i) => found[i] === '/letters.html');
    };
    await expect.poll(async () => (await letters()).length, { timeout: 10_000 }).toBe(1);
    const [letter] = await letters();
    const query = await letter!.evaluate(() => Object.fromEntries(new URLSearchParams(location.search)));
    expect(query).toMatchObject({ letter: 'change', profile: 'sample' });
    await letter!.waitForSelector('#field-company');
    const company = () => letter!.$eval('#field-company', (field) => (field as HTMLInputElement).value);
    await expect.poll(company).toBe(ENTERPRISE);
    expect(await letter!.$eval('.paper', (paper) => (paper as HTMLElement).innerText)).toContain('变更说明');
    await letter!.close();
  });
});
