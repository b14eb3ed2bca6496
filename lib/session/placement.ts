/** Where the panel may stand without covering what the user needs. Pure geometry, viewport pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export type Side = 'left' | 'right';

/** The panel's place: its side and its distance from the window's upper and lower edge. */
export interface Place {
  side: Side;
  top: number;
  bottom: number;
}

/** Width of the panel with its margin and shadow; see panel.css. */
const TAKES = 356;
const GAP = 12;
/** Room left free above for a portal's own bar of buttons, and below for its 保存 and 提交. */
const TOPS = [GAP, 64, 110, 160, 220];
const BOTTOMS = [GAP, 64, 110];
const LEAST_HEIGHT = 380;

/** The part of the window the panel covers. */
export const zone = ({ side, top, bottom }: Place, width: number, height: number): Box =>
  side === 'right'
    ? { left: width - TAKES, top, right: width, bottom: height - bottom }
    : { left: 0, top, right: TAKES, bottom: height - bottom };

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const covers = (place: Place, box: Box, width: number, height: number): boolean =>
  meets(zone(place, width, height), box);

interface Surroundings {
  /** Share of each side that shows something, 0 to 1. */
  used: Record<Side, number>;
  /** The portal's buttons in the window. */
  buttons: readonly Box[];
  /** Its links: a bar of them is worth standing a little lower. */
  links?: readonly Box[];
  /** What the present step needs. */
  vital: readonly Box[];
  width: number;
  height: number;
}

/** @returns the place that covers least, the user's side when equal, and whether even it covers something vital. */
export function placePanel(
  { side: wish, pinned }: { side: Side; pinned: boolean },
  around: Surroundings,
): { place: Place; coversVital: boolean } {
  const { width, height, used, buttons, links = [], vital } = around;
  const full = (side: Side): Place => ({ side, top: GAP, bottom: GAP });
  const other: Side = wish === 'right' ? 'left' : 'right';
  const bestOn = (side: Side): { place: Place; cost: number } => {
    let best = { place: full(side), cost: 0 };
    let least = Number.POSITIVE_INFINITY;
    for (const top of TOPS) {
      for (const bottom of BOTTOMS) {
        if (height - top - bottom < LEAST_HEIGHT && (top > GAP || bottom > GAP)) continue;
        const area = zone({ side, top, bottom }, width, height);
        const covered = (list: readonly Box[]) => list.filter((box) => meets(area, box)).length;
        const cost = covered(vital) * 1000 + covered(buttons) * 10 + (top + bottom - 2 * GAP) / 60;
        // Links decide how high the panel stands, not on which side.
        if (cost + covered(links) * 3 >= least) continue;
        least = cost + covered(links) * 3;
        best = { place: { side, top, bottom }, cost };
      }
    }
    return best;
  };
  const here = bestOn(wish);
  const there = pinned ? null : bestOn(other);
  // The other side must be all but empty to be worth the move for its own sake: labels stand on the left.
  const leaves = used[other] < 0.01 && used[wish] > 0.05 ? -3 : 4;
  const best = there && there.cost + leaves < here.cost ? there.place : here.place;
  return { place: best, coversVital: vital.some((box) => covers(best, box, width, height)) };
}
