/** What has changed since a day, to be ticked and brought back. */
import { useState } from 'preact/hooks';
import { fieldName } from '../../../lib/profile/names.ts';
import type { SnapshotChange } from '../../../lib/profile/snapshot-changes.ts';
import { snapshotTexts } from './texts.ts';

interface Props {
  changes: SnapshotChange[];
  unreadable: string[];
  busy: boolean;
  onRestore: (ids: string[]) => void;
}

const KINDS = ['removed', 'changed', 'added'] as const;
const FIELDS_SHOWN = 4;

export function Changes({ changes, unreadable, busy, onRestore }: Props) {
  const tx = snapshotTexts();
  // What was made since would be deleted: that must be asked for.
  const [ticked, tick] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(({ kind }) => kind !== 'added').map(({ id }) => id)),
  );
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    tick(next);
  };
  return (
    <div class="changes">
      {unreadable.length > 0 && <p class="hint">{tx.unreadable(unreadable)}</p>}
      {changes.length === 0 ? (
        <p class="hint">{tx.noChange}</p>
      ) : (
        <>
          <p class="hint">{tx.choose}</p>
          {KINDS.map((kind) => {
            const group = changes.filter((each) => each.kind === kind);
            return (
              group.length > 0 && <Group key={kind} kind={kind} group={group} ticked={ticked} set={set} />
            );
          })}
          <div class="row">
            <button
              type="button"
              class="primary"
              disabled={busy || ticked.size === 0}
              onClick={() => onRestore([...ticked])}
            >
              {tx.restore(ticked.size)}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

interface GroupProps {
  kind: SnapshotChange['kind'];
  group: SnapshotChange[];
  ticked: ReadonlySet<string>;
  set: (ids: readonly string[], on: boolean) => void;
}

function Group({ kind, group, ticked, set }: GroupProps) {
  const tx = snapshotTexts();
  const ids = group.map(({ id }) => id);
  return (
    <fieldset class="change-group">
      <legend>
        {tx.groups[kind]} <span class="hint">{tx.groupHint[kind]}</span>
      </legend>
      {group.length > 1 && (
        <label class="all">
          <input
            type="checkbox"
            checked={ids.every((id) => ticked.has(id))}
            onChange={(event) => set(ids, event.currentTarget.checked)}
          />
          <span>
            {tx.all} <span class="hint">{tx.count(group.length)}</span>
          </span>
        </label>
      )}
      <ul>
        {group.map(({ id, title, keys }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={(event) => set([id], event.currentTarget.checked)}
              />
              <span>
                {title} {keys.length > 0 && <span class="hint">{fieldNames(keys)}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function fieldNames(keys: readonly string[]): string {
  const tx = snapshotTexts();
  const name = (key: string) =>
    key === 'archivedAt' ? tx.archived : key === 'sealed' ? tx.sealed : fieldName(key);
  return tx.fields(keys.slice(0, FIELDS_SHOWN).map(name), Math.max(0, keys.length - FIELDS_SHOWN));
}
