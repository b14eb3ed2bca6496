/** A combobox over a tree: type to search it, or go through it level by level. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Edition } from '../../../lib/reference/edition.ts';
import { Choices } from './Choices.tsx';
import { texts } from './texts.ts';
import type { PickerTree } from './tree.ts';
import { usePicker } from './use-picker.ts';

export interface TreePickerProps {
  id: string;
  label: string;
  tree: PickerTree;
  edition: Edition;
  /** A code of the tree; null for nothing, or for one it does not know. */
  chosen: string | null;
  /** What is chosen, as the closed field shows it; what is not known stands there too. */
  shown: string;
  /** The whole path of what is chosen. */
  path: string;
  prompt: string;
  hint: string;
  warnings: readonly string[];
  onChoose: (code: string) => void;
  onClear: () => void;
}

export function TreePicker(props: TreePickerProps) {
  const { id, label, tree, chosen, shown, path, warnings } = props;
  const tx = texts();
  const input = useRef<HTMLInputElement>(null);
  const picker = usePicker(tree, chosen, props.onChoose);
  const { open, query, choices, active } = picker;
  const notes = [path, ...warnings, ...(shown === '' ? [props.hint] : [])].filter((note) => note !== '');
  // What is shown is replaced by what is typed, not added to.
  useLayoutEffect(() => {
    if (!open && document.activeElement === input.current) input.current?.select();
  }, [open, shown]);
  useEffect(() => {
    if (open) document.getElementById(`${id}-popup`)?.scrollIntoView({ block: 'nearest' });
  }, [open, id]);

  return (
    <div class="field wide picker">
      <label for={id}>{label}</label>
      <div class="picker-box">
        <input
          id={id}
          ref={input}
          role="combobox"
          class={warnings.length > 0 ? 'doubtful' : ''}
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && active >= 0 ? `${id}-${choices[active]!.code}` : undefined}
          aria-describedby={notes.length > 0 ? `${id}-notes` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={shown || props.prompt}
          value={open ? query : shown}
          onInput={({ currentTarget: { value } }) =>
            picker.type(!open && shown !== '' && value.startsWith(shown) ? value.slice(shown.length) : value)
          }
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={() => open || picker.show()}
          onBlur={picker.close}
          onKeyDown={(event) => {
            // While an input method is at work its keys are its own.
            if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
            if (picker.key(event.key)) event.preventDefault();
          }}
        />
        {shown !== '' && (
          <button
            type="button"
            class="quiet picker-clear"
            aria-label={tx.clear(label)}
            title={tx.clear(label)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              props.onClear();
              picker.close();
              input.current?.focus();
            }}
          >
            ×
          </button>
        )}
        {open && <Choices id={id} label={label} tree={tree} edition={props.edition} picker={picker} />}
      </div>
      {notes.length > 0 && (
        <div id={`${id}-notes`}>
          {path !== '' && <p class="picker-path">{path}</p>}
          {warnings.map((warning) => (
            <p class="warning" key={warning}>
              {warning}
            </p>
          ))}
          {shown === '' && <p class="hint">{props.hint}</p>}
        </div>
      )}
    </div>
  );
}
