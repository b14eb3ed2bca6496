/** A list of materials to tick off, with what the profile already knows. */
import type { ListSpec } from '../../lib/letters/define.ts';
import { texts } from './texts.ts';
import type { LettersActions, LettersView } from './types.ts';

interface Props {
  spec: ListSpec;
  view: LettersView;
  actions: LettersActions;
}

export function Materials({ spec, view, actions }: Props) {
  const tx = texts();
  const items = spec.sections.flatMap((section) => section.items);
  const ticked = items.filter(({ id }) => view.ticks[id]).length;
  return (
    <section class="card form">
      <div class="row spread">
        <h2>{spec.title}</h2>
        <span class="hint" role="status">
          {tx.tickedOf(ticked, items.length)}
        </span>
      </div>
      <progress value={ticked} max={items.length} aria-hidden="true" />
      <p class="hint">{tx.tickHint}</p>
      {spec.sections.map(({ heading, items: below }) => (
        <fieldset key={heading} class="ticks">
          <legend>{heading}</legend>
          {below.map(({ id, text, note, from }) => {
            const value = from ? view.known[from] : undefined;
            return (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={view.ticks[id] ?? false}
                  onChange={(event) => actions.tick(id, event.currentTarget.checked)}
                />
                <span>
                  {text}
                  {value && (
                    <span class="hint good">
                      {tx.fromProfile}
                      {value}
                    </span>
                  )}
                  {note && <span class="hint">{note}</span>}
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </section>
  );
}
