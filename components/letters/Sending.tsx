/** What belongs to the letter and where it goes: beside the letter, never in it. */
import type { Dispatch } from '../../lib/letters/define.ts';
import { texts } from './texts.ts';

export function Sending({ dispatch, list }: { dispatch: Dispatch; list: boolean }) {
  const tx = texts();
  const { attachments, ways, after, source, checkedOn } = dispatch;
  return (
    <section class="card sending">
      <h2>{tx.send}</h2>
      {!list && (
        <>
          <h3>{tx.attachments}</h3>
          <ul>
            {attachments.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {ways.map((way) => (
        <p key={way}>{way}</p>
      ))}
      {after && <p>{after}</p>}
      <p class="hint">{tx.source(source, checkedOn)}</p>
    </section>
  );
}
