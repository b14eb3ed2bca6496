/** What runs in the stage's page. Each function must stand alone: it is sent as text. */
import type { FrameModel } from '../../lib/model/page.ts';
import type { Engine } from '../tools/engine/entry.ts';

export interface Told {
  page: string | null;
  confidence: number;
  candidates: { page: string; confidence: number }[];
  findings: { id: string; seen: boolean; message: string }[];
}
interface Asked {
  url: string;
  family: 'fund' | 'sme';
  /** What `alert` said meanwhile. */
  heard: readonly string[];
}

/** Shows each set of documents in frames of its own and waits until none has changed for a while. */
export async function put(sets: readonly (readonly string[])[]): Promise<void> {
  // Longer than any practice page waits before it replaces its parts.
  const quiet = 180;
  let changed = performance.now();
  const loads = sets.flatMap((documents, set) =>
    documents.map(
      (html) =>
        new Promise<void>((loaded) => {
          const frame = document.createElement('iframe');
          frame.dataset.set = String(set);
          frame.width = '1280';
          frame.height = '900';
          frame.onload = () => {
            new MutationObserver(() => {
              changed = performance.now();
            }).observe(frame.contentDocument!, { childList: true, subtree: true, attributes: true });
            loaded();
          };
          frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
          document.body.append(frame);
        }),
    ),
  );
  await Promise.all(loads);
  changed = performance.now();
  while (performance.now() - changed < quiet) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * Presses what a person would: the first shown button or link of the set that reads so.
 * @returns what `alert` said, or null when there was nothing to press.
 */
export function press(set: number, words: string): string[] | null {
  const wanted = words.replace(/\s+/g, '');
  const reads = (element: Element) =>
    [element.getAttribute('alt'), (element as HTMLInputElement).value, element.textContent].some(
      (text) => text?.replace(/\s+/g, '') === wanted,
    );
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-set="${set}"]`)) {
    const offered = frame.contentDocument!.querySelectorAll<HTMLElement>('button,a,input:not([type=hidden])');
    const found = [...offered].find(
      (element) => element.checkVisibility() && [element, ...element.querySelectorAll('img')].some(reads),
    );
    if (!found) continue;
    const said: string[] = [];
    frame.contentWindow!.alert = (text?: unknown) => {
      said.push(String(text));
    };
    found.click();
    return said;
  }
  return null;
}

/** Time for what pressing has set off. */
export async function hush(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Scans every frame and asks what each set of them is. */
export function read(asked: readonly Asked[]): Told[] {
  const { engine } = globalThis as unknown as { engine: Engine };
  return asked.map(({ url, family, heard }, set) => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>(`iframe[data-set="${set}"]`)];
    const models = frames.map((frame, frameId) => {
      const { model } = engine.scan(frame.contentDocument!, new engine.Registry(), () => false);
      model.url = url;
      return { frameId, top: frameId === 0, page: model };
    });
    const way = { active: null, flows: {} };
    const words = heard.map((text) => ({ text, spoken: true, frameId: 0 }));
    const { recognition, findings } = engine.advise(models, engine.families[family], words, way);
    return {
      page: recognition.page?.page ?? null,
      confidence: recognition.page?.confidence ?? 0,
      candidates: recognition.candidates.map(({ page, confidence }) => ({ page, confidence })),
      findings: findings.map(({ id, seen, message }) => ({ id, seen, message })),
    };
  });
}

/** The models themselves, as the background is given them. */
export function models(urls: readonly string[]): FrameModel[][] {
  const { engine } = globalThis as unknown as { engine: Engine };
  return urls.map((url, set) =>
    [...document.querySelectorAll<HTMLIFrameElement>(`iframe[data-set="${set}"]`)].map((frame, frameId) => {
      const { model } = engine.scan(frame.contentDocument!, new engine.Registry(), () => false);
      return { frameId, top: frameId === 0, page: { ...model, url } };
    }),
  );
}

export function clear(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    URL.revokeObjectURL(frame.src);
    frame.remove();
  }
}
