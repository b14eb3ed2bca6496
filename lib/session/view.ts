/** The panel's data from the session's parts. */
import type { PanelView } from '../model/panel.ts';
import { broughtHand } from '../platform/hand.ts';
import type { Host } from './host.ts';
import type { Look } from './look.ts';

/** @param fallback the portal of this frame, named while no page is recognised. */
export function panelView(host: Host, look: Look, fallback: string, gone: boolean): PanelView {
  const { recognition, guide } = host;
  const { fields } = host;
  const portal = host.portals.find(({ id }) => id === recognition.portal);
  const { fill } = host;
  return {
    portalShort: portal?.short ?? fallback,
    pageTitle: recognition.page?.title ?? null,
    candidates: recognition.candidates.map(({ title }) => title),
    loading: host.loading,
    guide,
    targetHere: host.target() !== null,
    findings: host.findings,
    urgent: host.urgent,
    fixed: host.fixed,
    contacts: host.contacts,
    search: host.search,
    fill: fill.who && {
      profiles: fill.profiles,
      profileId: fill.profile?.id ?? null,
      other: fill.who.other,
      off: fill.who.off,
      storeProblem: fill.storeProblem,
      ...fill.counts(fields),
      busy: fill.busy,
      plainHttp: host.plainHttp,
      preview: fill.preview,
      result: fill.result,
      canUndo: fill.canUndo,
      notice: fill.notice,
      mode: fill.mode,
      teach: host.teaching.keys
        ? (broughtHand()?.teachView(host.teaching.keys, fields, host.frames, host.teaching.taught) ?? null)
        : null,
    },
    displayOnly: host.displayOnly,
    gone,
    place: look.place,
    collapsed: look.collapsed,
    toast: look.toast,
  };
}
