/** Which page of which portal is this? Scored text signals behind the host gate. Pure. */
import type { Candidate, Recognition, SignalHit } from '../model/advice.ts';
import type { BlockKind, FrameModel, PageModel, TextBlock } from '../model/page.ts';
import type { PageSpec, Portal, Signal, SignalKind } from '../portals/define.ts';
import { folding, shareOf } from './match-text.ts';
import { seek, standing } from './sought.ts';

/** The panel names a page from here on; below it says 不确定. */
export const SURE_PAGE = 0.6;
/** Below this a page is not even a candidate. */
const MAYBE_PAGE = 0.35;
/** Two pages closer than this cannot be told apart. */
const MARGIN = 0.06;
/** A page inside a surround must be this sure to hide it. */
const INNER_PAGE = 0.75;
/** More running text than this is an article, unless the page is known to carry a long text. */
const ARTICLE = 900;

/** How well a block of one kind serves a signal that wants another. A portal's buttons are often links. */
const KINSHIP: Record<SignalKind, Partial<Record<BlockKind, number>>> = {
  button: { button: 1, link: 0.9 },
  link: { link: 1, button: 1 },
  menu: { link: 1, button: 1, label: 0.85, heading: 0.75, text: 0.75 },
  heading: { heading: 1, title: 1, label: 0.7, text: 0.7, dialog: 0.7 },
  title: { title: 1, heading: 1, text: 0.6 },
  label: { label: 1, text: 0.8, heading: 0.7, dialog: 0.7 },
  field: {},
  message: { message: 1, dialog: 1, toast: 1, text: 0.8, heading: 0.7 },
  dialog: { dialog: 1, toast: 0.8, heading: 0.5, text: 0.5 },
  toast: { toast: 1, dialog: 0.8, message: 0.8 },
  text: { text: 1, heading: 1, label: 1, message: 1, title: 1, dialog: 1, link: 0.8, button: 0.8 },
  option: {},
};
const ANY: readonly SignalKind[] = ['text', 'button', 'field'];

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};

/** The portal that owns an address; exact host names only, so that look-alikes get nothing. */
export function portalOf(url: string, portals: readonly Portal[]): Portal | null {
  const host = hostOf(url);
  return portals.find((portal) => portal.hosts.includes(host)) ?? null;
}

/** Letters, digits or Chinese characters, as opposed to ornament. */
const SPEAKS = /[\p{L}\p{N}]/u;

const echoing = new WeakMap<PageModel, Set<TextBlock>>();

/** Lines that hold nothing but a link and its ornament (├ 项目申报): they offer a page, they are not its title. */
function echoes(page: PageModel): Set<TextBlock> {
  let lines = echoing.get(page);
  if (!lines) {
    lines = new Set();
    let link: TextBlock | null = null;
    for (const block of page.blocks) {
      if (block.kind !== 'text') link = block.kind === 'link' ? block : null;
      else if (link && block.text.includes(link.text) && !SPEAKS.test(block.text.replace(link.text, '')))
        lines.add(block);
    }
    echoing.set(page, lines);
  }
  return lines;
}

function bestIn(page: PageModel, text: string, kind: SignalKind, signal: Signal): number {
  const { exact = false, within = false, only = false } = signal;
  const wanted = folding(text);
  const { texts, options } = standing(page);
  const places = texts.get(wanted);
  if (!places && kind !== 'option') return 0;
  let best = 0;
  const serve = (length: number, kinship: number) => {
    const covered = shareOf(wanted.length, length);
    if (covered === 0 && within) best = Math.max(best, 0.85);
    if (covered === 0 || (exact && covered < 1)) return;
    // Alone on its line is a better sign than in company, but company does not halve it.
    best = Math.max(best, kinship * (0.7 + 0.3 * covered));
  };
  if (places?.title && (kind === 'title' || kind === 'heading' || kind === 'text'))
    serve(places.title, kind === 'text' ? 0.6 : 1);
  const kin = KINSHIP[kind];
  const inMenu = kind === 'button' || kind === 'link' || kind === 'menu' || kind === 'text';
  for (const { block, length } of places?.blocks ?? []) {
    const is = echoes(page).has(block) ? 'link' : block.kind;
    // What a menu offers is not what the page is about.
    const kinship = (block.menu && !inMenu) || (only && is !== kind) ? 0 : kin[is];
    if (kinship && kinship > best) serve(length, kinship);
  }
  if (kind === 'field' || kind === 'label') for (const length of places?.fields ?? []) serve(length, 1);
  if (kind === 'option') for (const length of options().get(wanted) ?? []) serve(length, 1);
  return best;
}

const ready = new WeakSet<Portal>();

/** Makes the portal's texts known, once: from then on every text of a page is looked through for all of them. */
function prepare(portal: Portal): void {
  if (ready.has(portal)) return;
  ready.add(portal);
  for (const { signals, must = [], not = [] } of portal.pages)
    for (const { text } of [...signals, ...must, ...not]) seek([text].flat() as string[]);
}

function hit(signal: Signal, pages: readonly PageModel[]): SignalHit | null {
  const kinds = signal.kind === undefined ? ANY : ([signal.kind].flat() as SignalKind[]);
  const texts = [signal.text].flat() as string[];
  let best: { text: string; kind: SignalKind; strength: number } | null = null;
  for (const page of pages) {
    for (const text of texts) {
      for (const kind of kinds) {
        const strength = bestIn(page, text, kind, signal);
        if (strength > (best?.strength ?? 0)) best = { text, kind, strength };
      }
    }
  }
  return (
    best && {
      text: best.text,
      kind: best.kind,
      weight: Math.round(signal.weight * best.strength * 100) / 100,
    }
  );
}

const TYPED = new Set([
  'text',
  'textarea',
  'number',
  'email',
  'tel',
  'date',
  'select',
  'listbox',
  'radio',
  'checkbox',
  'file',
  'password',
]);

interface Shown {
  pages: readonly PageModel[];
  paths: readonly string[];
  fields: number;
  prose: number;
}

function shownBy(pages: readonly PageModel[]): Shown {
  return {
    pages,
    paths: pages.map((page) => new URL(page.url).pathname),
    fields: pages.flatMap((page) => page.controls).filter((c) => TYPED.has(c.kind)).length,
    prose: Math.max(...pages.map((page) => page.proseLength), 0),
  };
}

function score(spec: PageSpec, shown: Shown): { confidence: number; signals: SignalHit[] } {
  const { pages, paths, fields, prose } = shown;
  const signals = spec.signals.map((signal) => hit(signal, pages)).filter((h): h is SignalHit => h !== null);
  const against = (spec.not ?? [])
    .map((signal) => hit(signal, pages))
    .filter((h): h is SignalHit => h !== null);
  const sum = (hits: SignalHit[]) => hits.reduce((total, h) => total + h.weight, 0);
  let confidence = Math.min(1, (sum(signals) - sum(against)) / spec.sure);
  if (spec.must && !spec.must.some((signal) => hit(signal, pages))) confidence *= 0.55;
  const path = paths.some((at) => spec.paths?.some((p) => at.startsWith(p)));
  if (path && signals.length > 0) confidence = Math.min(1, confidence + 0.15);
  if (spec.fields && fields < spec.fields) confidence *= 0.4;
  if (!spec.prose && prose > ARTICLE && fields < 3) confidence *= 0.5;
  return {
    confidence: Math.max(0, Math.round(confidence * 100) / 100),
    signals: [...signals, ...against.map((h) => ({ ...h, weight: -h.weight }))],
  };
}

/** @param frames all frames of the tab that a portal serves; @param portals those whose data is at hand. */
export function recognise(frames: readonly FrameModel[], portals: readonly Portal[]): Recognition {
  const top = frames.find((frame) => frame.top) ?? frames[0];
  const home = top ? portalOf(top.page.url, portals) : null;
  const all: (Candidate & { shell: boolean })[] = [];
  for (const portal of portals) {
    const pages = frames.map((frame) => frame.page).filter((page) => portal.hosts.includes(hostOf(page.url)));
    if (pages.length === 0) continue;
    prepare(portal);
    const shown = shownBy(pages);
    for (const spec of portal.pages) {
      const { confidence, signals } = score(spec, shown);
      if (confidence >= MAYBE_PAGE) {
        all.push({
          portal: portal.id,
          page: spec.id,
          title: spec.title,
          confidence,
          signals,
          shell: spec.shell ?? false,
        });
      }
    }
  }
  all.sort((a, b) => b.confidence - a.confidence);
  // A surround (navigation, front page) yields to the page inside it.
  const inner = all.filter((candidate) => !candidate.shell);
  const ranked = inner.some((candidate) => candidate.confidence >= INNER_PAGE) ? inner : all;
  const [best, second] = ranked;
  const clear =
    best && best.confidence >= SURE_PAGE && !(second && best.confidence - second.confidence < MARGIN);
  const candidates = ranked.slice(0, 3).map(({ shell: _, ...candidate }) => candidate);
  return {
    portal: best && clear ? best.portal : (home?.id ?? null),
    page: clear ? (candidates[0] ?? null) : null,
    candidates,
  };
}
