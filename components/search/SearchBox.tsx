import type { SearchHit } from '../../lib/model/search.ts';
import { Button } from '../panel/Button.tsx';
import { say } from '../panel/texts.ts';
import { holding } from '../ui/holding.ts';
import { searchWords } from './texts.ts';

export interface SearchBoxProps {
  /** What was found for the last query; empty as long as nothing was asked. */
  hits: readonly SearchHit[];
  /** A query is under way: `hits` are still those of the one before. */
  busy: boolean;
  onQuery(text: string): void;
  onOpen(hit: SearchHit): void;
  onCopy(phone: string): void;
}

type Pressed = KeyboardEvent & { currentTarget: HTMLElement };

/** The key is ours: nobody above needs it. */
function use(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Moves among the input and the rows with the arrows. Found by position: a closed root tells nobody its focus. */
function walk(event: Pressed, by: number): void {
  use(event);
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input,.row-head')];
  const row = (event.target as HTMLElement).closest('li')?.firstElementChild ?? event.target;
  stops[stops.indexOf(row as HTMLElement) + by]?.focus();
}

function Row({ hit, open, toggle, ...on }: { hit: SearchHit; open: boolean; toggle(): void } & On) {
  const t = searchWords();
  const goal = hit.kind === 'step' || hit.kind === 'letter' ? hit.kind : hit.leadsTo && 'other';
  return (
    <li>
      <button
        type="button"
        class="row-head"
        aria-expanded={open}
        onClick={(event) => event.isTrusted && toggle()}
      >
        <i class={`kind ${hit.kind}`}>{t.kinds[hit.kind]}</i>
        <b>{hit.title}</b>
        {!open && <span class="soft">{hit.text}</span>}
      </button>
      {open && (
        <div class="more">
          {hit.why && <p>{hit.why}</p>}
          <ol class={hit.kind}>
            {hit.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          {[...(hit.phones ?? []), ...(hit.emails ?? [])].map((to) => (
            <div class="row" key={to}>
              <b>{to}</b>
              <Button label={say(t.copyPhone, to)} onPress={() => on.onCopy(to)}>
                {t.copy}
              </Button>
            </div>
          ))}
          {goal && (
            <Button primary onPress={() => on.onOpen(hit)}>
              {t.open[goal]}
            </Button>
          )}
          <small class="soft">{say(t.source, hit.source, hit.checkedOn)}</small>
        </div>
      )}
    </li>
  );
}
type On = Pick<SearchBoxProps, 'onOpen' | 'onCopy'>;

/** One field over everything the assistant knows. It asks by `onQuery` and shows whatever hits come in. */
export const SearchBox = holding({ text: '', open: '' }, (props: SearchBoxProps, { text, open }, set) => {
  const { hits, busy, onQuery, onOpen, onCopy } = props;
  const t = searchWords();
  const asked = text.trim() !== '';
  const ask = (next: string) => {
    set({ text: next, open: '' });
    onQuery(next);
  };
  const press = (event: Pressed) => {
    // While an input method is open its keys are its own.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') walk(event, 1);
    else if (event.key === 'ArrowUp') walk(event, -1);
    else if (event.key === 'Escape' && asked) {
      use(event);
      if (open) set({ open: '' });
      else ask('');
      event.currentTarget.querySelector('input')?.focus();
    } else if (event.key === 'Enter' && (event.target as HTMLElement).tagName === 'INPUT') walk(event, 1);
  };
  const status = !asked ? t.hint : busy ? t.busy : hits.length > 0 ? say(t.found, hits.length) : t.nothing;
  return (
    <search class="search" aria-live="off" onKeyDown={press}>
      <label>
        <span>{t.label}</span>
        <input type="search" autocomplete="off" value={text} onInput={(e) => ask(e.currentTarget.value)} />
      </label>
      <p class="soft" role="status">
        {status}
      </p>
      {asked && (
        <ul>
          {hits.map((hit) => (
            <Row
              key={hit.kind + hit.id}
              hit={hit}
              open={open === hit.kind + hit.id}
              toggle={() => set({ open: open === hit.kind + hit.id ? '' : hit.kind + hit.id })}
              onOpen={(opened) => {
                onOpen(opened);
                ask('');
              }}
              onCopy={onCopy}
            />
          ))}
        </ul>
      )}
    </search>
  );
});
