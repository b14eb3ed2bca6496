/** What extension pages may ask of the tab in front. Needs no permission: a tab without the assistant does not answer. */
import type { PageRequest } from '../model/messages.ts';
import { browser } from './browser.ts';

/** What the assistant in a tab says about itself. */
export interface TabDescription {
  portal: string | null;
  portalName?: string;
  page: string | null;
  /** The profile that it fills from. */
  profileId?: string | null;
  pageTitle?: string;
  guide: { flow: string; step: number; of: number; title: string } | null;
  findings: { id: string; seen: boolean; message: string; fix: boolean }[];
  panel: { visible: boolean; collapsed: boolean };
}

async function ask(request: PageRequest): Promise<unknown> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : await browser.tabs.sendMessage(tab.id, request);
  } catch {
    // "Receiving end does not exist": no assistant runs there.
    return null;
  }
}

/** @returns what the assistant in the active tab says, or null when none runs there. */
export async function describeActiveTab(): Promise<TabDescription | null> {
  const answer = (await ask({ type: 'session.describe' })) as Partial<TabDescription> | null | undefined;
  if (typeof answer !== 'object' || answer === null) return null;
  const { portal = null, page = null, guide = null, findings = [], panel } = answer;
  return { ...answer, portal, page, guide, findings, panel: panel ?? { visible: false, collapsed: false } };
}

/** Shows or hides the panel in the active tab. */
export async function toggleActivePanel(): Promise<void> {
  await ask({ type: 'panel.toggle' });
}

/** Opens the options page in a tab of its own. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
