/** The panel's place on the page: side and collapse are remembered, moving out of the way is not. */
import { type PanelState, writeState } from '../platform/storage.ts';
import { type Box, covers, type Place, placePanel, type Side, zone } from './placement.ts';

const SAY_MS = 4000;
const GAP = 12;

/** What the page shows where, in viewport pixels. */
export interface PageLayout {
  /** Share of a part of the window that shows something, 0 to 1. */
  used(zone: Box): number;
  buttons: readonly Box[];
  links: readonly Box[];
  /** What the present step needs. */
  vital: readonly Box[];
}

export class Look {
  place: Place;
  collapsed: boolean;
  toast = '';
  #wish: PanelState;
  #placedFor = '';
  /** Collapsed by us, to free the field in use. */
  #madeRoom = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refresh: () => void;

  constructor(state: PanelState, refresh: () => void) {
    this.#wish = state;
    this.place = { side: state.side, top: GAP, bottom: GAP };
    this.collapsed = state.collapsed;
    this.#refresh = refresh;
  }

  /** The user collapses or opens the panel. */
  async collapse(collapsed: boolean): Promise<void> {
    this.#madeRoom = false;
    this.collapsed = collapsed;
    this.#wish = { ...this.#wish, collapsed };
    await writeState({ panel: this.#wish });
  }

  async changeSide(): Promise<void> {
    const side = this.place.side === 'right' ? 'left' : 'right';
    this.place = { side, top: GAP, bottom: GAP };
    this.#wish = { side, collapsed: this.collapsed, pinned: true };
    await writeState({ panel: this.#wish });
  }

  /** The settings, or another tab, changed the user's side. */
  follow(wish: PanelState): void {
    if (wish.side !== this.#wish.side) this.place = { side: wish.side, top: GAP, bottom: GAP };
    this.#wish = wish;
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
  settle(page: string, layout: () => PageLayout): void {
    if (page === this.#placedFor) return;
    this.#placedFor = page;
    const { used, buttons, links, vital } = layout();
    const share = (side: Side) => used(zone({ side, top: GAP, bottom: GAP }, innerWidth, innerHeight));
    const { place, coversVital } = placePanel(this.#wish, {
      used: { left: share('left'), right: share('right') },
      buttons,
      links,
      vital,
      width: innerWidth,
      height: innerHeight,
    });
    this.place = place;
    this.collapsed = this.#wish.collapsed || coversVital;
  }

  /** The user works in a field under the panel: move over, or collapse when the other side covers it too. */
  makeRoom(box: Box): void {
    const covered = covers(this.place, box, innerWidth, innerHeight);
    if (this.#madeRoom && !covered) {
      // The user has moved on to a field that stands free: the panel may come back.
      this.#madeRoom = false;
      this.collapsed = this.#wish.collapsed;
      this.#refresh();
      return;
    }
    if (this.collapsed || !covered) return;
    const other: Place = { ...this.place, side: this.place.side === 'right' ? 'left' : 'right' };
    if (covers(other, box, innerWidth, innerHeight)) {
      this.collapsed = true;
      this.#madeRoom = true;
    } else {
      this.place = other;
    }
    this.#refresh();
  }
}
