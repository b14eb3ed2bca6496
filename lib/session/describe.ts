/** What the session sees, as plain data for the popup, tests and `npm run inspect`. */
import { ticked } from '../advise/plan.ts';
import type { PanelView } from '../model/panel.ts';
import { heldKey, SENSITIVE_KEYS } from '../model/profile-keys.ts';
import { masked } from '../text/masked.ts';
import type { Host } from './host.ts';

export interface PanelButton {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  disabled: boolean;
}

/** Buttons of the panel with their places in its frame's viewport, so that a real mouse can press them. */
function buttonsIn(root: HTMLElement): PanelButton[] {
  return Array.from(root.querySelectorAll<HTMLElement>('button,select,input')).map((element) => {
    const box = element.getBoundingClientRect();
    return {
      text: (element.textContent || element.getAttribute('aria-label') || '').trim(),
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      disabled: (element as HTMLButtonElement).disabled,
    };
  });
}

/** @param root the panel's element inside the closed shadow root. */
export async function describe(host: Host, view: PanelView, root: HTMLElement, quiet: boolean) {
  const { recognition, guide } = host;
  const { fields } = host;
  const located = new Map<string, { index: number; selector: string; value: string | null }>();
  let nodes = 0;
  const addresses = new Map<number, string>();
  for (const { frameId, page } of host.frames) {
    addresses.set(frameId, page.url);
    const answer = await host.tab.act(frameId, { do: 'locate' });
    nodes += answer.count ?? 0;
    for (const [ref, place] of Object.entries(answer.located ?? {})) located.set(`${frameId} ${ref}`, place);
  }
  const keys = host.fill.profile?.keys ?? [];
  const sealed = [...SENSITIVE_KEYS, ...(host.fill.profile?.sealed ?? [])];
  const page = recognition.page;
  const top = [...host.tab.frames.values()].find((frame) => frame.top);
  return {
    url: top?.url ?? location.href,
    portal: recognition.portal,
    portalName: view.portalShort,
    page: page?.page ?? null,
    pageTitle: page?.title ?? null,
    confidence: page?.confidence ?? recognition.candidates[0]?.confidence ?? 0,
    candidates: recognition.candidates.map(({ page: id, confidence }) => ({ page: id, confidence })),
    signals: (page ?? recognition.candidates[0])?.signals ?? [],
    guide: guide && { flow: guide.flow, step: guide.step, of: guide.of, title: guide.title },
    fields: fields.map((match) => {
      const place = located.get(`${match.frameId} ${match.control.ref}`);
      const done = host.fill.result?.find(
        (item) => item.place.frameId === match.frameId && item.place.ref === match.control.ref,
      );
      return {
        frame: addresses.get(match.frameId) ?? '',
        frameId: match.frameId,
        index: place?.index ?? match.control.index,
        selector: place?.selector ?? '',
        label: match.control.label,
        context: match.control.context,
        labelSource: match.control.labelSource,
        kind: match.control.kind,
        profileKey: heldKey(match.profileKey),
        confidence: match.confidence,
        doubt: match.doubt,
        status:
          done?.status ??
          (!host.displayOnly && ticked(match, keys) && !match.control.filled ? 'planned' : null),
        value:
          place?.value && sealed.includes(match.profileKey ?? '')
            ? masked(place.value)
            : (place?.value ?? null),
      };
    }),
    findings: host.findings.map(({ id, seen, message, fix }) => ({ id, seen, message, fix })),
    panel: {
      visible: root.getClientRects().length > 0 || root.childElementCount > 0,
      collapsed: view.collapsed,
      side: view.place.side,
      frame: location.href,
      frameId: host.tab.me,
      buttons: buttonsIn(root),
      text: root.innerText,
    },
    timings: {
      scanMs: host.frames.reduce((sum, { page: model }) => sum + model.scanMs, 0),
      adviseMs: host.adviseMs,
      fillMs: host.fill.fillMs,
      controls: host.frames.reduce((sum, { page: model }) => sum + model.controls.length, 0),
      nodes,
    },
    quiet,
    busy: host.fill.busy,
    profiles: host.fill.profiles.map(({ id, title }) => ({ id, title })),
    profileId: host.fill.profile?.id ?? null,
    storeProblem: host.fill.storeProblem,
  };
}
