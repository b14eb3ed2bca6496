/** How well forms are read: the label corpus, scored in each browser, and five layouts by the built extension. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SURE } from '../../lib/advise/meaning.ts';
import { FIGURES, heldKey, PROFILE_KEYS } from '../../lib/model/profile-keys.ts';
import { corpus } from '../corpus/index.ts';
import { add, noScore, type ReadField, ratios, type Score, told } from '../corpus/score.ts';
import type { Layout } from '../corpus/sheet.ts';
import { engineBundle } from '../tools/engine/bundle.ts';
import { type Bench, inBrowsers } from './harness.ts';
import { html, made, row } from './made.ts';

const CACHE = new URL('../../.cache/', import.meta.url);
/** Not a portal's, so that the extension is not at work beside what is measured. */
const HOST = 'corpus.test';
/** 上年度 is the year before. */
const YEAR = 2026;
const BY_EXTENSION = ['jsp-nested', 'row-groups', 'years-columns', 'element2-company', 'traps-parties'];

const layouts = await corpus();
const truths = layouts.flatMap(({ fields }) => Object.values(fields));

/** Reads a layout in the browser with the engine's own code. */
async function readByEngine(bench: Bench, layout: Layout, engine: string): Promise<ReadField[]> {
  bench.portals.setRoute(HOST, `/${layout.name}.html`, layout.html);
  const page = await bench.open(`http://${HOST}/${layout.name}.html`);
  await page.evaluate(engine);
  const read = await page.evaluate(
    (year, enough) => {
      const { scan, Registry, matchFields } = (
        globalThis as never as { engine: import('../tools/engine/entry.ts').Engine }
      ).engine;
      const registry = new Registry();
      const { model } = scan(document, registry, () => false);
      return matchFields(0, model.controls, year).map(({ control, profileKey, confidence, doubt }) => {
        const data = (registry.find(control.ref) as HTMLElement | null)?.dataset;
        const sure = confidence >= enough && doubt === '';
        const mark = data?.c ?? data?.m ?? null;
        return { mark, label: control.label, context: control.context, key: profileKey, sure };
      });
    },
    YEAR,
    SURE,
  );
  await page.close();
  return read.map((field) => ({ ...field, key: heldKey(field.key) }));
}

/** What the built extension says of a layout at a portal's address; it does not tell headings. */
async function readByExtension(bench: Bench, layout: Layout): Promise<ReadField[]> {
  const { page, session } = await made(bench, `/corpus/${layout.name}.html`, layout.html);
  const marks = await page.$$eval('input,select,textarea', (controls) =>
    controls.map((control) => control.dataset.c ?? control.dataset.m ?? null),
  );
  await page.close();
  return session.fields.map(({ index, label, profileKey, confidence }) => ({
    mark: marks[index] ?? null,
    label,
    context: [],
    key: profileKey,
    sure: confidence >= SURE,
  }));
}

function keep(kind: string, what: string, score: Score): void {
  const { misses, ...figures } = score;
  const kept = { ...figures, ...ratios(score), misses };
  mkdirSync(CACHE, { recursive: true });
  const name = what === 'engine' && kind === 'chromium' ? 'corpus.json' : `corpus-${what}-${kind}.json`;
  writeFileSync(new URL(name, CACHE), `${JSON.stringify(kept, null, 1)}\n`);
}

describe('the label corpus', () => {
  it('is large, and half of it must not be filled', () => {
    const seen = truths.filter(({ hidden }) => !hidden);
    expect(layouts.length).toBeGreaterThanOrEqual(30);
    expect(seen.length).toBeGreaterThanOrEqual(500);
    expect(seen.filter(({ key, unsure }) => key === null && !unsure).length).toBeGreaterThanOrEqual(150);
  });

  it('knows only keys of the profile, and every one of them', () => {
    const keys = new Set(
      truths.flatMap(({ key }) => (key ? [key.replace(/^figures\.\d{4}\./, 'figures.')] : [])),
    );
    const known = [
      // The whole region in one control.
      'registeredRegion',
      ...Object.keys(PROFILE_KEYS),
      ...Object.keys(FIGURES).map((figure) => `figures.${figure}`),
    ];
    expect([...keys].sort()).toEqual(known.sort());
  });
});

inBrowsers('reading the corpus', {}, (bench) => {
  let score = noScore();
  beforeAll(async () => {
    const engine = await engineBundle();
    score = noScore();
    for (const layout of layouts) add(score, layout, await readByEngine(bench, layout, engine));
    keep(bench.kind, 'engine', score);
    console.log(told(`Engine in ${bench.kind}, ${layouts.length} layouts`, score));
  });

  it('finds every field of the truth and none beside it', () =>
    expect(score.misses.filter(({ what }) => what === 'lost' || what === 'stray')).toEqual([]));
  it('names 98 of 100 fields exactly', () => expect(ratios(score).label).toBeGreaterThanOrEqual(98));
  it('gives the right key in 99.5 of 100', () =>
    expect(ratios(score).precision).toBeGreaterThanOrEqual(99.5));
  it('finds 95 of 100 keys', () => expect(ratios(score).recall).toBeGreaterThanOrEqual(95));
  it('would fill nothing wrong', () =>
    expect(score.misses.filter(({ what }) => what === 'wrong-fill')).toEqual([]));

  it('knows by their marks which fields must be filled', async () => {
    const star = '<span style="color:red">*</span>';
    const item = (label: string) =>
      `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block"><input class="layui-input"></div></div>`;
    const [a, b] = ['传真', '网址'].map((label) => `<td>${label}：</td><td><input></td>`);
    bench.portals.setRoute(
      HOST,
      '/marks.html',
      html(
        `${item(`${star}企业名称`)}${item('邮政编码')}<table>${row(`<font color="red">*</font>&nbsp;法定代表人`, '<input>')}<tr>${a}${b}</tr>${row('联系人', `<input>${star}`)}</table>`,
      ),
    );
    const page = await bench.open(`http://${HOST}/marks.html`);
    await page.evaluate(await engineBundle());
    const must = await page.evaluate(() => {
      const { engine } = globalThis as never as { engine: import('../tools/engine/entry.ts').Engine };
      const { model } = engine.scan(document, new engine.Registry(), () => false);
      return model.controls.filter(({ required }) => required).map(({ label }) => label);
    });
    await page.close();
    expect(must).toEqual(['企业名称', '法定代表人', '联系人']);
  });

  it('keeps the year and the unit that stand on one line above a table', async () => {
    const table = `<table>${row('指标', '本年')}${row('资产总计', '<input>')}</table>`;
    bench.portals.setRoute(HOST, '/notes.html', html(`<form><p>2025 年　　单位：万元</p>${table}</form>`));
    const page = await bench.open(`http://${HOST}/notes.html`);
    await page.evaluate(await engineBundle());
    const context = await page.evaluate(() => {
      const { engine } = globalThis as never as { engine: import('../tools/engine/entry.ts').Engine };
      return engine.scan(document, new engine.Registry(), () => false).model.controls[0]?.context;
    });
    await page.close();
    expect(context).toEqual(expect.arrayContaining(['2025 年', '单位：万元']));
  });

  it('reads the same in as many parts as there are', async () => {
    const engine = await engineBundle();
    for (const { name, html: text } of layouts.filter((layout) => BY_EXTENSION.includes(layout.name))) {
      bench.portals.setRoute(HOST, `/parts/${name}.html`, text);
      const page = await bench.open(`http://${HOST}/parts/${name}.html`);
      await page.evaluate(engine);
      const { whole, joined, parts } = await page.evaluate(async () => {
        const { scan, reader, Registry } = (
          globalThis as never as { engine: import('../tools/engine/entry.ts').Engine }
        ).engine;
        const whole = scan(document, new Registry(), () => false).model;
        const goOn = reader(document, new Registry(), () => false);
        let joined = goOn(0)?.model;
        let parts = 1;
        for (; !joined; parts++) {
          await new Promise((done) => setTimeout(done));
          joined = goOn(0)?.model;
        }
        return { whole: { ...whole, scanMs: 0 }, joined: { ...joined, scanMs: 0 }, parts };
      });
      await page.close();
      expect(parts).toBeGreaterThan(whole.controls.length);
      expect(joined).toEqual(whole);
    }
  });

  it('reads the same by the built extension', async () => {
    const own = noScore();
    for (const layout of layouts.filter(({ name }) => BY_EXTENSION.includes(name))) {
      const bare = Object.entries(layout.fields).map(([at, { context: _, ...truth }]) => [at, truth]);
      add(own, { ...layout, fields: Object.fromEntries(bare) }, await readByExtension(bench, layout));
    }
    keep(bench.kind, 'extension', own);
    console.log(told(`Extension in ${bench.kind}, ${BY_EXTENSION.length} layouts`, own));
    expect(ratios(own).label).toBeGreaterThanOrEqual(98);
    expect(own.wrongFills).toBe(0);
  });
});
