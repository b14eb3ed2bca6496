/** What the portal says is heard, however it says it, and kept after it is gone. */
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { waitForSession } from '../tools/browsers.ts';
import { type Bench, inBrowsers } from './harness.ts';

const seen = (id: string) => (session: { findings: { id: string; seen: boolean }[] }) =>
  session.findings.some((finding) => finding.id === id && finding.seen);

const HOST = 'zxkt.mofcom.gov.cn';
const EXISTS = '您好，用户信息已经存在，请使用组织机构代码进行用户账号找回，点击这里进行找回。';

/** A page of our own making at an address of the portal. */
async function made(bench: Bench, path: string, body: string): Promise<Page> {
  bench.portals.setRoute(HOST, path, `<meta charset=utf-8><title>测试</title><body>${body}`);
  const { page } = await bench.read(`http://${HOST}${path}`);
  return page;
}

inBrowsers('messages', {}, (bench) => {
  it('hears alert in an inner frame and never answers for the user', async () => {
    const page = await made(
      bench,
      '/alert-frame.html',
      `<iframe src="/alert-inner.html" width=600 height=300></iframe>`,
    );
    bench.portals.setRoute(
      HOST,
      '/alert-inner.html',
      `<meta charset=utf-8><button onclick="document.title=String(alert('注册过程中出现异常，请联系管理员'))">注册会员</button>`,
    );
    await page.reload();
    await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    const inner = page.frames().find((frame) => frame.url().endsWith('/alert-inner.html'));
    await inner?.locator('button').click();
    const session = await waitForSession(bench.browser, page, seen('all-selected'));
    expect(bench.dialogs).toContain('注册过程中出现异常，请联系管理员');
    expect(session.findings[0]).toMatchObject({ message: '注册过程中出现异常，请联系管理员' });
    expect(await inner?.evaluate(() => document.title)).toBe('undefined');
    await page.close();
  });

  it('hears confirm and returns what the user answered', async () => {
    const page = await made(
      bench,
      '/confirm.html',
      `<button onclick="document.body.dataset.said=String(confirm('${EXISTS}'))">申请</button>`,
    );
    await page.locator('button').click();
    await waitForSession(bench.browser, page, seen('user-exists'));
    expect(await page.evaluate(() => document.body.dataset.said)).toBe('true');
    await page.close();
  });

  it('keeps a toast after it is gone', async () => {
    const page = await made(
      bench,
      '/toast.html',
      `<button>申请</button><script>document.querySelector('button').onclick = () => {
        const toast = document.createElement('div');
        toast.className = 'el-message el-message--error';
        toast.style.cssText = 'position:fixed;top:20px;left:40%;display:none';
        toast.innerHTML = '<p class="el-message__content"></p>';
        document.body.append(toast);
        setTimeout(() => { toast.firstChild.textContent = '用户信息不存在，请联系客服010-67870108进行处理'; toast.style.display = 'block'; }, 20);
        setTimeout(() => toast.remove(), 3000);
      }</script>`,
    );
    await page.locator('button').click();
    await page.waitForSelector('.el-message');
    await page.waitForFunction(() => document.querySelector('.el-message') === null);
    await waitForSession(bench.browser, page, seen('user-not-found'));
    await waitForSession(bench.browser, page, ({ panel }) => panel.text.includes('010-67870108'));
    await page.close();
  });

  it('reads a layer whose one node is used again for the next message', async () => {
    const page = await made(
      bench,
      '/layer.html',
      `<button>申请</button><div class="layui-layer" style="position:fixed;top:30%;left:30%;display:none"><div class="layui-layer-content"></div></div>
      <script>let n = 0; document.querySelector('button').onclick = () => {
        const layer = document.querySelector('.layui-layer');
        layer.firstChild.textContent = n++ ? '${EXISTS}' : '保存成功';
        layer.style.display = 'block';
        setTimeout(() => { layer.style.display = 'none'; }, 900);
      }</script>`,
    );
    await page.locator('button').click();
    await new Promise((done) => setTimeout(done, 1200));
    expect((await waitForSession(bench.browser, page, () => true)).findings).toEqual([]);
    await page.locator('button').click();
    await waitForSession(bench.browser, page, seen('user-exists'));
    await page.close();
  });

  it('is not fooled by a page that talks about the message', async () => {
    const page = await made(
      bench,
      '/talk.html',
      `<h3>提交资质信息时，出现“注册过程中出现异常，请联系管理员”报错如何处理？</h3><p>请将“全部”删除即可。</p>`,
    );
    const session = await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    expect(session.findings).toEqual([]);
    await page.close();
  });

  it('shows no more than help to a page that forges dialogs', async () => {
    const page = await made(
      bench,
      '/forge.html',
      `<button>go</button><script>document.querySelector('button').onclick = () => {
        for (let i = 0; i < 500; i++) document.dispatchEvent(new CustomEvent('declare-assistant:dialog', { detail: i % 2 ? '{' : JSON.stringify({ text: 'x'.repeat(3000) + i }) }));
        document.dispatchEvent(new CustomEvent('declare-assistant:dialog', { detail: { text: '用户信息已经存在' } }));
      }</script>`,
    );
    await page.locator('button').click();
    await new Promise((done) => setTimeout(done, 600));
    const session = await waitForSession(bench.browser, page, ({ quiet }) => quiet);
    expect(session.findings).toEqual([]);
    await page.close();
  });
});
