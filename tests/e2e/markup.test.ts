/** Class words and colours of real markup lie: what calls itself a menu may hold the page, what is red may be no complaint. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withFields } from '../../lib/practice/change.ts';
import form from '../../lib/practice/pages/zxkt/project-form.ts';
import codeMissing from '../../lib/practice/scenarios/code-missing.ts';
import editLocked from '../../lib/practice/scenarios/edit-locked.ts';
import { jsp } from '../../lib/practice/skins/jsp.ts';
import { layui } from '../../lib/practice/skins/layui.ts';
import { openStage, type Shown, type Stage } from './stage.ts';

for (const kind of ['chromium', 'firefox'] as const) {
  describe(`lying markup (${kind})`, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(kind);
    });
    afterAll(async () => {
      await stage?.close();
    });
    const seenOn = async (shown: Shown) =>
      (await stage.ask([shown]))[0]!.findings.filter(({ seen }) => seen).map(({ id }) => id);

    for (const name of ['with-side', 'left', 'main nav', 'side-wrap']) {
      test(`the page inside ${name} is still the page`, async () => {
        for (const { error, page } of [codeMissing, editLocked]) {
          const { html } = layui.render(page);
          expect(html).toContain('with-side');
          const shown = { html: html.replace('layui-body with-side', `layui-body ${name}`), url: page.url };
          expect(await seenOn(shown)).toContain(error);
        }
      });
    }

    test('what stands behind a very long list is read: the form, and the message at its end', async () => {
      const item = (i: number) => `<li><a href="#${i}">通知公告第${i}号</a><span>2026-03-01</span></li>`;
      const list = `<div class="left-list"><ul>${Array.from({ length: 1600 }, (_, i) => item(i)).join('')}</ul></div>`;
      const said = (html: string) => html.replace(/<body[^>]*>/, (body) => body + list);
      const page = withFields(form, { 项目名称: { error: '只能输入数字' } });
      const { html } = layui.render(page);
      expect(await seenOn({ html: said(html), url: page.url })).toContain('red-hints');
    });

    test.each([
      ['请填写项目名称', true],
      ['只能输入数字', true],
      ['必填', false],
      ['*必填', false],
      ['* 必须填写', false],
      ['（请输入营业执照上的名称）', false],
      ['注：不能超过50字', false],
    ])('%s in red is a complaint: %s', async (text, complains) => {
      const page = withFields(form, { 项目名称: { error: text } });
      const ids = await seenOn({ ...jsp.render(page), url: page.url });
      expect(ids.includes('red-hints')).toBe(complains);
    });
  });
}
