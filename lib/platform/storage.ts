/** Small shared state in `storage.local`: readable by our content scripts, not by pages. Never profile values. */
import { extensionAlive, native } from './native.ts';

export interface PanelState {
  side: 'right' | 'left';
  collapsed: boolean;
  /** The user has moved the panel to this side: it stays there. */
  pinned: boolean;
}

export interface FlowProgress {
  /** Index of the furthest step reached, from 0. */
  step: number;
  /** ISO time of the last change. */
  at: string;
  /** The case of the flow the user has chosen. */
  branch?: string;
}

export interface Progress {
  /** The flow the user is on, or null when they have not said. */
  active: string | null;
  flows: Record<string, FlowProgress>;
}

export interface LocalState {
  panel: PanelState;
  progress: Progress;
  /** Profile chosen last, wherever: for pages of ours that stand beside no portal. The others: ./choices.ts. */
  profileId: string | null;
  language: 'zh-CN' | 'en';
  /** The panel's words in another language than its own, put here when that language is chosen. */
  words: Record<string, unknown> | null;
  /** Digests of project names that were turned down; see lib/advise/checks/names.ts. */
  oldNames: string[];
  /** Profile keys that the user taught fields to mean; see lib/advise/taught.ts. */
  taught: Record<string, string>;
  /** False switches the assistant off on all portals. */
  enabled: boolean;
}

export const DEFAULTS: LocalState = {
  panel: { side: 'right', collapsed: false, pinned: false },
  progress: { active: null, flows: {} },
  profileId: null,
  language: 'zh-CN',
  words: null,
  oldNames: [],
  taught: {},
  enabled: true,
};

/** @returns the stored state with defaults where nothing is stored; defaults alone when storage cannot be read. */
export async function readState(): Promise<LocalState> {
  if (!extensionAlive()) return DEFAULTS;
  const stored = (await native.storage.local.get(Object.keys(DEFAULTS))) as Partial<LocalState>;
  return { ...DEFAULTS, ...stored };
}

export async function writeState(change: Partial<LocalState>): Promise<void> {
  if (extensionAlive()) await native.storage.local.set(change);
}

/** Calls back with what changed, in whichever tab it happened. @returns a function that stops listening. */
export function watchState(changed: (change: Partial<LocalState>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const known = Object.entries(changes).filter(([key]) => key in DEFAULTS);
    if (known.length === 0) return;
    changed(
      Object.fromEntries(
        known.map(([key, { newValue }]) => [key, newValue ?? DEFAULTS[key as keyof LocalState]]),
      ) as Partial<LocalState>,
    );
  };
  native.storage.onChanged.addListener(listener);
  return () => native.storage.onChanged.removeListener(listener);
}
