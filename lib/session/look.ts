/** The panel's place on the page: side and collapse are remembered, moving out of the way is not. */
import { type PanelState, writeState } from '../platform/storage.ts';
import { type Box, covers, placePanel, type Side } from './placement.ts';

const SAY_MS = 4000;

export class Look {
  side: Side;
  collapsed: boolean;
  toast = '';
  #wish: PanelState;
  #placedFor = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refresh: () => void;

  constructor(state: PanelState, refresh: () => void) {
    this.#wish = state;
    this.side = state.side;
    this.collapsed = state.collapsed;
    this.#refresh = refresh;
  }

  /** The user collapses or opens the panel. */
  async collapse(collapsed: boolean): Promise<void> {
    this.collapsed = collapsed;
    this.#wish = { ...this.#wish, collapsed };
    await writeState({ panel: this.#wish });
  }

  async changeSide(): Promise<void> {
    this.side = this.side === 'right' ? 'left' : 'right';
    this.#wish = { side: this.side, collapsed: this.collapsed };
    await writeState({ panel: this.#wish });
  }

  /** Opens for something urgent, although the user had collapsed the panel; their wish stays remembered. */
  open(): void {
    this.collapsed = false;
  }

  say(text: string): void {
    this.toast = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.toast = '';
      this.#refresh();
    }, SAY_MS);
    this.#refresh();
  }

  /** Once for every page: stand where least is covered. `page` names what was recognised. */
  settle(page: string, boxes: readonly Box[], vital: readonly Box[]): void {
    if (page === this.#placedFor) return;
    this.#placedFor = page;
    const { side, coversVital } = placePanel(this.#wish.side, boxes, vital, innerWidth, innerHeight);
    this.side = side;
    this.collapsed = this.#wish.collapsed || coversVital;
  }

  /** The user works in a field under the panel: move over, or collapse when the other side covers it too. */
  makeRoom(box: Box): void {
    if (this.collapsed || !covers(this.side, box, innerWidth, innerHeight)) return;
    const other: Side = this.side === 'right' ? 'left' : 'right';
    if (covers(other, box, innerWidth, innerHeight)) this.collapsed = true;
    else this.side = other;
    this.#refresh();
  }
}
