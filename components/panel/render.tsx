import { render as draw } from 'preact';
import type { PanelActions, PanelView } from '../../lib/model/panel.ts';
import { Panel } from './Panel.tsx';

/** Draws the panel into its root, or clears it when there is nothing to show. */
export function render(root: HTMLElement, view: PanelView | null, actions: PanelActions): void {
  draw(view ? <Panel view={view} actions={actions} /> : null, root);
}
