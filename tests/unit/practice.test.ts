import { describe, expect, test } from 'vitest';
import type {
  PracticeField,
  PracticeNode,
  PracticePage,
  PracticeSection,
  Rendered,
} from '../../lib/practice/define.ts';
import { pages, scenarios, skinFor, skins, strangers } from '../../lib/practice/index.ts';

/** Section 2 of the catalogue. */
const CATALOGUE = [
  ...['home', 'login-notice', 'contacts', 'registration-statement', 'qualification-form', 'year-select'],
  ...['workspace', 'qualification-view', 'code-change', 'project-form', 'project-list'],
  ...['fund-disbursement', 'print', 'admin-workspace'],
]
  .map((id) => `zxkt.${id}`)
  .concat(
    ['register', 'app-picker', 'hall', 'login', 'admin-login', 'recover-index', 'recover-account'].map(
      (id) => `ecomp.${id}`,
    ),
    [
      ...['home', 'home-signed-in', 'enterprise-info', 'enterprise-info-edit', 'apply', 'form-innovative'],
      ...['form-specialised', 'form-little-giant', 'application-records', 'info-update', 'review'],
      ...['messages', 'major-change', 'financing-notice', 'financing-form', 'digital-assessment'],
    ].map((id) => `zjtx.${id}`),
    [
      ...['login', 'register', 'verify-prompt', 'verify-form', 'phone-change', 'recover-password'],
      ...['recover-account', 'user-center'],
    ].map((id) => `miit-account.${id}`),
    ['portal', 'sme-zone'].map((id) => `miit-service.${id}`),
  );

/** Errors that show themselves on a page, by section 4 of the catalogue. */
const SEEN = [
  ...['all-selected', 'user-exists', 'user-not-found', 'not-published', 'red-hints', 'login-prefix'],
  ...['several-accounts', 'name-region-locked', 'code-missing', 'code-wrong', 'project-accepted'],
  ...['credit-code-exists', 'natural-person-account', 'not-verified', 'verification-fails'],
  ...['upload-server-error', 'sent-to-service-portal', 'zone-not-open', 'info-incomplete', 'countdown'],
  ...['name-code-readonly', 'digital-assessment-missing', 'no-withdraw-button', 'edit-locked'],
  'review-not-eligible',
];

const everyPage = [...pages, ...strangers, ...scenarios.map(({ page }) => page)];
const allOf = ({ html, files = {} }: Rendered): string => [html, ...Object.values(files)].join('\n');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!).replace(/\s+/g, '');

/** What a person may read: text and the attributes that stand for it, without spaces. */
function readable(rendered: Rendered): string {
  const markup = allOf(rendered).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const spoken = [...markup.matchAll(/\s(?:alt|value|placeholder)="([^"]*)"/g)].map(([, text]) => text);
  return plain([markup.replace(/<[^>]*>/g, ''), ...spoken].join('|'));
}

/** Every text that the page's author wrote and a person is to see. */
function wordsOf(page: PracticePage): string[] {
  const field = (one: PracticeField, named: boolean): string[] => [
    ...(named ? [one.label] : []),
    ...(one.options ?? []),
    ...[one.unit, one.hint, one.error, one.beside].filter((text) => text !== undefined),
    ...(one.kind === 'static' || one.kind === 'text' ? [one.value ?? []].flat() : []),
  ];
  const nodes = (list: readonly PracticeNode[]): string[] =>
    list.flatMap((node) => [node.label, ...nodes(node.children ?? [])]);
  const section = (part: PracticeSection): string[] => {
    switch (part.kind) {
      case 'fields':
        return part.fields.flatMap((one) => field(one, true));
      case 'table':
        return [
          ...part.columns,
          ...part.rows
            .flat()
            .flatMap((cell) =>
              typeof cell === 'string' ? [cell] : 'field' in cell ? field(cell.field, false) : cell.buttons,
            ),
        ];
      case 'text':
        return part.paragraphs.map((one) =>
          typeof one === 'string'
            ? one
            : one.map((run) => (typeof run === 'string' ? run : run.link)).join(''),
        );
      case 'cards':
        return part.cards.flatMap((card) => [card.title, card.text ?? '', card.button ?? '']);
      case 'links':
        return [...part.links];
      case 'buttons':
        return [...part.buttons];
      case 'notice':
        return [part.text];
      case 'tree':
        return nodes(part.nodes);
    }
  };
  return [
    page.title,
    ...[page.banner, page.heading, page.layer?.text].filter((text) => text !== undefined),
    ...[page.menu, page.crumbs, page.corner, page.buttons, page.footer, page.layer?.buttons].flatMap(
      (texts) => texts ?? [],
    ),
    ...page.sections.flatMap((part) => [part.heading ?? '', ...section(part)]),
  ];
}

const named = (page: PracticePage): string =>
  [page.page ?? 'nothing', page.variant].filter(Boolean).join(' ');

describe('practice pages', () => {
  test('every page of the catalogue, and no other', () => {
    expect(new Set(pages.map(({ page }) => page))).toEqual(new Set(CATALOGUE));
  });
  test('several shapes of a page are told apart by name', () => {
    const names = pages.map(named);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
  test('pages that are nothing, on all five hosts', () => {
    expect(strangers.length).toBeGreaterThanOrEqual(12);
    expect(strangers.every(({ page }) => page === null)).toBe(true);
    expect(new Set(strangers.map(({ url }) => new URL(url).hostname)).size).toBe(5);
  });
  test('each page is at an address of its portal', () => {
    const hosts: Record<string, string> = {
      zxkt: 'http://zxkt.mofcom.gov.cn',
      ecomp: 'https://ecomp.mofcom.gov.cn',
      zjtx: 'https://zjtx.miit.gov.cn',
      'miit-account': 'https://ucenter.miit.gov.cn',
      'miit-service': 'https://ythzxfw.miit.gov.cn',
    };
    for (const { page, url } of pages) expect(new URL(url).origin, url).toBe(hosts[page!.split('.')[0]!]);
    for (const page of everyPage) expect(skins).toContain(skinFor(page));
  });
  test.each(['form-innovative', 'form-specialised', 'form-little-giant'])('%s is as long as it is', (id) => {
    const form = pages.find(({ page }) => page === `zjtx.${id}`)!;
    const count = form.sections.reduce((sum, part) => {
      if (part.kind === 'fields') return sum + part.fields.length;
      if (part.kind !== 'table') return sum;
      return sum + part.rows.flat().filter((cell) => typeof cell !== 'string').length;
    }, 0);
    expect(count).toBeGreaterThanOrEqual(30);
  });
});

describe('scenarios', () => {
  test('one for each known error that shows itself', () => {
    expect(scenarios.map(({ error }) => error).sort()).toEqual([...SEEN].sort());
  });
  test('each happens on a page of the catalogue', () => {
    for (const { error, page } of scenarios) expect(CATALOGUE, error).toContain(page.page);
  });
  test('what has to be pressed is on the page, in every skin', () => {
    for (const { error, page, said } of scenarios) {
      if (!said) continue;
      for (const skin of skins) {
        const markup = allOf(skin.render(page, said));
        expect(markup.includes('onclick="say();'), `${error} ${skin.id}`).toBe(said.on !== undefined);
        const inScript = markup.includes(JSON.stringify(said.text));
        expect(inScript || markup.includes(said.text), `${error} ${skin.id}`).toBe(true);
      }
    }
  });
});

describe.each(skins.map((skin) => [skin.id, skin] as const))('skin %s', (_, skin) => {
  test.each(everyPage.map((page) => [named(page), page] as const))('shows all of %s', (_name, page) => {
    const shown = readable(skin.render(page));
    const missing = wordsOf(page).filter((text) => !shown.includes(plain(text)));
    expect(missing).toEqual([]);
  });

  test('escapes what it shows', () => {
    const evil = `<u class="x">&'`;
    const kinds: PracticeField['kind'][] = [
      ...(['text', 'password', 'captcha', 'textarea', 'number', 'date', 'select', 'multi-select'] as const),
      ...(['radio', 'checkbox', 'file', 'region', 'tree', 'static'] as const),
    ];
    const fields = kinds.map((kind) => ({
      ...{ label: evil, kind, options: [evil], unit: evil, placeholder: evil, hint: evil, value: [evil] },
      ...{ error: evil, beside: evil, nodes: [{ label: evil, children: [{ label: evil }] }] },
    }));
    const page: PracticePage = {
      ...{ page: null, url: 'https://example.com/', title: evil, banner: evil, menu: [evil], current: evil },
      ...{ crumbs: [evil], heading: evil, corner: [evil], buttons: [evil, evil, evil], footer: [evil] },
      layer: { title: evil, text: evil, buttons: [evil] },
      sections: [
        { kind: 'fields', heading: evil, fields },
        {
          kind: 'table',
          heading: evil,
          columns: [evil],
          rows: [[evil, { buttons: [evil] }, { field: fields[0]! }]],
        },
        { kind: 'text', heading: evil, paragraphs: [evil, [evil, { link: evil }]] },
        { kind: 'cards', cards: [{ title: evil, text: evil, button: evil }] },
        { kind: 'links', links: [evil] },
        { kind: 'buttons', buttons: [evil] },
        { kind: 'notice', heading: evil, text: evil },
        { kind: 'tree', nodes: [{ label: evil, children: [{ label: evil }] }] },
      ],
    };
    for (const how of ['text', 'toast', 'layer', 'alert'] as const) {
      for (const said of [
        { text: evil, how },
        { text: evil, how, on: evil },
      ]) {
        const markup = allOf(skin.render(page, said));
        expect(markup).not.toMatch(/<u\b/);
        expect(markup).not.toContain('"x"');
        expect(markup).toContain('&lt;u class=');
      }
    }
  });

  test('renders the same again', () => {
    const { page, said } = scenarios.find((one) => one.said?.how === 'layer')!;
    expect(skin.render(page, said)).toEqual(skin.render(page, said));
  });
});

test('the old skin spreads a page with navigation over frames', () => {
  const jsp = skins.find(({ id }) => id === 'jsp')!;
  const workspace = pages.find(({ page }) => page === 'zxkt.workspace')!;
  const { html, files } = jsp.render(workspace);
  expect(html).toContain('<frameset');
  expect(Object.keys(files ?? {}).sort()).toEqual(['left.html', 'main.html', 'top.html']);
  expect(files!['left.html']).toContain('输出申请表');
  expect(jsp.render(pages.find(({ page }) => page === 'zxkt.year-select')!).files).toBeUndefined();
});
