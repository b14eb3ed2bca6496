/** The JSON that `npm run inspect` prints: these keys, in this order, and no others. */
import type { SessionDescription } from '../browsers.ts';

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

const FIELD = [
  'frame',
  'index',
  'selector',
  'label',
  'kind',
  'profileKey',
  'confidence',
  'status',
  'value',
] as const;

/** What is said of a host that is no portal's. */
function nothing(url: string) {
  return {
    url,
    portal: null,
    page: null,
    confidence: 0,
    signals: [],
    guide: null,
    fields: [],
    findings: [],
    panel: { visible: false, frame: '' },
    timings: { scanMs: 0, adviseMs: 0, fillMs: 0, controls: 0, nodes: 0 },
  };
}

/** @param session what the assistant answered, or null when it is not at work on this address. */
export function report(url: string, session: SessionDescription | null) {
  if (!session) return nothing(url);
  return {
    ...pick(session, ['url', 'portal', 'page', 'confidence']),
    signals: session.signals.map((signal) => pick(signal, ['text', 'kind', 'weight'])),
    guide: session.guide && pick(session.guide, ['flow', 'step', 'of', 'title']),
    fields: session.fields.map((field) => pick(field, FIELD)),
    findings: session.findings.map((finding) => pick(finding, ['id', 'seen', 'message', 'fix'])),
    panel: pick(session.panel, ['visible', 'frame']),
    timings: pick(session.timings, ['scanMs', 'adviseMs', 'fillMs', 'controls', 'nodes']),
  };
}
