/** A long list of rows of one height, of which only those in view are in the document. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  rows: readonly T[];
  /** Pixels. */
  rowHeight: number;
  /** Index of a row that stays in the document even when it is out of view: it has, or may get, the focus. */
  active: number;
  keyOf: (row: T) => string;
  children: (row: T, index: number) => ComponentChildren;
  /** Scrolls the active row into view when this changes. */
  follow: unknown;
  label: string;
}

/** Rows beyond each edge, so that scrolling shows no gaps. */
const SPARE = 6;
const FIRST_HEIGHT = 900;

export function Rows<T>({ rows, rowHeight, active, keyOf, children, follow, label }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: FIRST_HEIGHT });
  /** Nothing has been scrolled yet. Asking where to would have the browser lay out the whole page at once. */
  const untouched = useRef(true);
  const look = () => {
    // The browser still tells of a scroll of what has just been taken away.
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    if (scrollTop !== 0) untouched.current = false;
    // Whole rows only: most scroll events then change nothing.
    const top = Math.floor(scrollTop / rowHeight) * rowHeight;
    setView((before) =>
      before.top === top && before.height === clientHeight ? before : { top, height: clientHeight },
    );
  };
  useEffect(() => {
    const sizes = new ResizeObserver(look);
    sizes.observe(box.current!);
    return () => sizes.disconnect();
  }, []);
  useLayoutEffect(() => {
    const scroller = box.current!;
    const top = active * rowHeight;
    if (active < 0 || (top === 0 && untouched.current)) return;
    untouched.current = false;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + rowHeight > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = top + rowHeight - scroller.clientHeight;
  }, [follow]);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - SPARE);
  const last = Math.min(rows.length - 1, Math.ceil((view.top + view.height) / rowHeight) + SPARE);
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (active >= 0 && active < rows.length && (active < first || active > last)) shown.push(active);
  return (
    <div ref={box} class="rows" onScroll={look}>
      <ul aria-label={label} style={{ height: `${rows.length * rowHeight}px` }}>
        {shown.map((index) => (
          <li
            key={keyOf(rows[index]!)}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
          >
            {children(rows[index]!, index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
