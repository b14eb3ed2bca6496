/** What a picker does: opens, searches, goes down and up. Nothing is chosen before the last level. */
import { useMemo, useState } from 'preact/hooks';
import type { PickerNode, PickerTree } from './tree.ts';

const PAGE = 8;

export interface PickerState {
  open: boolean;
  query: string;
  /** Below which code the choices stand; null for the outermost. */
  at: string | null;
  choices: readonly PickerNode[];
  /** The code that is chosen; null for nothing. */
  chosen: string | null;
  /** Place of the marked choice; -1 when there is none. */
  active: number;
}

export interface PickerActions {
  /** Shows the choices around what is chosen. */
  show(): void;
  close(): void;
  type(text: string): void;
  /** Chooses at the last level, else goes below. */
  enter(node: PickerNode): void;
  /** Shows the choices below this code. */
  goTo(code: string | null): void;
  mark(index: number): void;
  /** @returns whether the key meant something here. */
  key(key: string): boolean;
}

/** @param chosen a code of the tree; null for nothing, or for one it does not know. */
export function usePicker(
  tree: PickerTree,
  chosen: string | null,
  choose: (code: string) => void,
): PickerState & PickerActions {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<string | null>(null);
  const [marked, setMarked] = useState(0);
  const choices = useMemo(
    () => (open ? (query.trim() !== '' ? tree.search(query) : tree.below(at)) : []),
    [tree, open, query, at],
  );
  const active = Math.min(marked, choices.length - 1);

  const browse = (code: string | null, on: string | null) => {
    const index = tree.below(code).findIndex((node) => node.code === on);
    setQuery('');
    setAt(code);
    setMarked(Math.max(0, index));
  };
  const show = () => {
    browse(chosen === null ? null : tree.start(chosen), chosen);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setQuery('');
  };
  const enter = (node: PickerNode) => {
    if (!node.leaf) return browse(node.code, null);
    close();
    choose(node.code);
  };
  const up = () => {
    if (at !== null) browse(tree.holder(at), at);
  };
  const move = (by: number) => {
    if (choices.length > 0) setMarked((active + by + choices.length) % choices.length);
  };
  const page = (by: number) => setMarked(Math.max(0, Math.min(choices.length - 1, active + by)));

  const whileOpen: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => page(PAGE),
    PageUp: () => page(-PAGE),
    Home: () => setMarked(0),
    End: () => setMarked(choices.length - 1),
    Enter: () => choices[active] && enter(choices[active]),
    // First what was typed, then the list.
    Escape: () => (query === '' ? close() : browse(at, chosen)),
  };
  // While something is typed these are the text's own.
  const whileBrowsing: Record<string, () => void> = {
    Backspace: up,
    ArrowLeft: up,
    ArrowRight: () => choices[active]?.leaf === false && enter(choices[active]),
  };
  const whileClosed: Record<string, () => void> = { ArrowDown: show, ArrowUp: show, Enter: show };

  return {
    open,
    query,
    at,
    choices,
    chosen,
    active,
    show,
    close,
    enter,
    goTo(code) {
      const steps = [null, ...tree.trail(at).map((node) => node.code)];
      browse(code, steps[steps.indexOf(code) + 1] ?? null);
    },
    mark: setMarked,
    type(text) {
      if (!open) show();
      setQuery(text);
      setMarked(0);
    },
    key(key) {
      const does = open
        ? (whileOpen[key] ?? (query === '' ? whileBrowsing[key] : undefined))
        : whileClosed[key];
      does?.();
      return does !== undefined;
    },
  };
}
