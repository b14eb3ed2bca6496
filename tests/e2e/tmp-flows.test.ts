import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { practice, stepOf, Walker } from './flows-walk.ts';
import { inBrowsers } from './harness.ts';
inBrowsers('explore', { kinds: ['chromium'] }, (bench) => {
  for (const skin of ['element', 'layui', 'tapestry', 'jsp']) it(skin, async () => {
    const w = new Walker(bench, await bench.browser.newPage(), skin);
    await w.visit(practice('miit-account.register', 'new'));
    await w.type('登录名', 'ab1');
    await new Promise((r) => setTimeout(r, 1500));
    const s = await w.until(() => true);
    const v = await w.page.$$eval('input', (all) => all.map((i) => i.name + '=' + i.value));
    writeFileSync(`/tmp/x-${skin}.json`, JSON.stringify({ f: s.findings, v, fields: s.fields.map((x: any) => [x.label, x.context, x.kind, x.selector, x.value, x.labelSource]) }, null, 0));
    await w.page.close();
  });
});
