/** What a picker opens: where one is, the choices, and where they come from. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Edition } from '../../../lib/reference/edition.ts';
import { texts } from './texts.ts';
import type { PickerNode, PickerTree } from './tree.ts';
import type { PickerActions, PickerState } from './use-picker.ts';

/** As many as a search shows at most. */
const MANY = 30;

interface Props {
  id: string;
  label: string;
  tree: PickerTree;
  edition: Edition;
  picker: PickerState & PickerActions;
}

export function Choices({ id, label, tree, edition, picker }: Props) {
  const tx = texts();
  const list = useRef<HTMLDivElement>(null);
  const { query, at, choices, active } = picker;
  const searching = query.trim() !== '';
  const trail = tree.trail(at);
  useLayoutEffect(() => {
    const row = list.current?.children[active] as HTMLElement | undefined;
    const box = list.current;
    if (!row || !box) return;
    // Not scrollIntoView: the page must stay where it is.
    if (row.offsetTop < box.scrollTop) box.scrollTop = row.offsetTop;
    const over = row.offsetTop + row.offsetHeight - box.scrollTop - box.clientHeight;
    if (over > 0) box.scrollTop += over;
  }, [active, choices]);
  const where = trail.at(-1)?.name ?? tx.all;
  const said = !searching
    ? tx.level(where, choices.length)
    : choices.length === 0
      ? tx.nothing
      : choices.length < MANY
        ? tx.found(choices.length)
        : tx.foundMany(choices.length);
  return (
    // The focus stays in the field, which has all the keys.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div id={`${id}-popup`} class="picker-popup" onMouseDown={(event) => event.preventDefault()}>
      {!searching && (
        <div class="picker-trail">
          <Step name={tx.all} last={at === null} onPress={() => picker.goTo(null)} />
          {trail.map((node) => (
            <Step
              key={node.code}
              name={node.name}
              last={node.code === at}
              onPress={() => picker.goTo(node.code)}
            />
          ))}
        </div>
      )}
      <p class={searching ? 'hint picker-said' : 'visually-hidden'} role="status">
        {said}
      </p>
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={tx.list(label)}>
        {choices.map((node, index) => (
          <Choice
            key={node.code}
            id={`${id}-${node.code}`}
            node={node}
            active={index === active}
            chosen={node.code === picker.chosen}
            above={searching ? node.above : ''}
            onMark={() => picker.mark(index)}
            onPress={() => picker.enter(node)}
          />
        ))}
      </div>
      <footer class="hint">
        <p class="picker-keys">{tx.keys}</p>
        <p>{tx.edition(edition.standard, edition.edition, edition.date, edition.source)}</p>
      </footer>
    </div>
  );
}

function Step({ name, last, onPress }: { name: string; last: boolean; onPress: () => void }) {
  if (last) return <b>{name}</b>;
  return (
    <button type="button" class="quiet small" tabIndex={-1} onClick={onPress}>
      {name}
    </button>
  );
}

interface ChoiceProps {
  id: string;
  node: PickerNode;
  active: boolean;
  chosen: boolean;
  above: string;
  onMark: () => void;
  onPress: () => void;
}

function Choice({ id, node, active, chosen, above, onMark, onPress }: ChoiceProps) {
  const under = [node.note, above].filter((text) => text !== '').join(' · ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-current={chosen ? 'true' : undefined}
      onMouseMove={active ? undefined : onMark}
      onClick={onPress}
    >
      <span class="picker-code">{node.code}</span>
      <span class="picker-name">
        {node.name}
        {under !== '' && <small>{under}</small>}
      </span>
      {(chosen || !node.leaf) && (
        <span class="picker-more" aria-hidden="true">
          {chosen ? '✓' : '›'}
        </span>
      )}
    </div>
  );
}
