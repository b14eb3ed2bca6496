/** One profile that differs: each field as stored and as in the file, with a tick for the file's. */
import type { Compared, Difference } from '../../../lib/transfer/compare.ts';
import { texts } from './texts.ts';

interface Props {
  index: number;
  compared: Compared;
  taken: ReadonlySet<string>;
  onChoose: (index: number, keys: ReadonlySet<string>) => void;
}

export function Differing({ index, compared, taken, onChoose }: Props) {
  const tx = texts();
  const { profile, stored, matchedBy, fills, differs } = compared;
  const all = [...differs, ...fills];
  const toggle = (key: string) => {
    const next = new Set(taken);
    if (!next.delete(key)) next.add(key);
    onChoose(index, next);
  };
  const matched = matchedBy ? tx.matchedBy[matchedBy] : '';
  const title = stored?.profile.title ?? profile.title;
  return (
    <details class="file-differing" open={index === 0 || all.length <= 6}>
      <summary>
        <b>{title}</b>
        {matched && <span class={matchedBy === 'enterpriseName' ? 'warning' : 'hint'}>{matched}</span>}
        <span class="hint">{tx.taken(taken.size, all.length)}</span>
      </summary>
      <div class="row">
        <button
          type="button"
          class="small"
          onClick={() => onChoose(index, new Set(all.map(({ key }) => key)))}
        >
          {tx.takeAll}
        </button>
        <button type="button" class="small" onClick={() => onChoose(index, new Set())}>
          {tx.keepAll}
        </button>
      </div>
      <table class="file-differences">
        <thead>
          <tr>
            <th scope="col">{tx.take}</th>
            <th scope="col">{tx.field}</th>
            <th scope="col">{tx.now}</th>
            <th scope="col">{tx.file}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((difference) => (
            <Row
              key={difference.key}
              id={`take-${index}-${difference.key}`}
              difference={difference}
              taken={taken.has(difference.key)}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface RowProps {
  id: string;
  difference: Difference;
  taken: boolean;
  onToggle: (key: string) => void;
}

function Row({ id, difference: { key, field, now, file }, taken, onToggle }: RowProps) {
  const tx = texts();
  return (
    <tr class={taken ? 'taken' : ''}>
      <td>
        <input
          id={id}
          type="checkbox"
          checked={taken}
          aria-label={`${tx.take} ${field}`}
          onChange={() => onToggle(key)}
        />
      </td>
      <th scope="row">
        <label for={id}>{field}</label>
      </th>
      <td data-label={tx.now} class={now === '' ? 'hint' : ''}>
        {now === '' ? tx.empty : now}
      </td>
      <td data-label={tx.file}>{file}</td>
    </tr>
  );
}
