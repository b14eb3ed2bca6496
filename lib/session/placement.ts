/** Where the panel may stand without covering what the user needs. Pure geometry, viewport pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export type Side = 'left' | 'right';

/** Width of the panel with its margin and shadow; see panel.css. */
const TAKES = 356;

const zone = (side: Side, width: number, height: number): Box =>
  side === 'right'
    ? { left: width - TAKES, top: 12, right: width, bottom: height - 12 }
    : { left: 0, top: 12, right: TAKES, bottom: height - 12 };

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const covers = (side: Side, box: Box, width: number, height: number): boolean =>
  meets(zone(side, width, height), box);

/**
 * @param boxes buttons and fields of the page; @param vital what the present step needs.
 * @returns the side that covers least, the preferred one when equal, and whether even that covers something vital.
 */
export function placePanel(
  preferred: Side,
  boxes: readonly Box[],
  vital: readonly Box[],
  width: number,
  height: number,
): { side: Side; coversVital: boolean } {
  const cost = (side: Side) => {
    const area = zone(side, width, height);
    const covered = (list: readonly Box[]) => list.filter((box) => meets(area, box)).length;
    return { all: covered(boxes) + covered(vital) * 1000, vital: covered(vital) > 0 };
  };
  const other: Side = preferred === 'right' ? 'left' : 'right';
  const [mine, theirs] = [cost(preferred), cost(other)];
  return theirs.all < mine.all
    ? { side: other, coversVital: theirs.vital }
    : { side: preferred, coversVital: mine.vital };
}
