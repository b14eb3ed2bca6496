/** What is missing for the thing the user is about to do, each a way to its field. */
import type { FlowNeeds } from '../../lib/knowledge/needs.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import { fieldName } from '../../lib/profile/names.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { formTexts } from './form-texts.ts';
import { texts } from './texts.ts';

interface Props {
  profile: Profile;
  /** Keys of which the vault holds a value. */
  sealed: readonly string[];
  flows: readonly FlowNeeds[];
  /** Null: all common data. */
  flow: FlowNeeds | null;
  onFlow: (id: string | null) => void;
  /** Leads to a field. */
  onGo: (key: string) => void;
}

export function Missing({ profile, sealed, flows, flow, onFlow, onGo }: Props) {
  const tx = texts();
  const fx = formTexts();
  const { filled, total, missing } = completeness(profile, flow?.keys, sealed);
  const portals = [...new Set(flows.map(({ portal }) => portal))];
  return (
    <section class="card completeness" aria-label={tx.completeness}>
      <label for="missing-for">{fx.whatFor}</label>
      <select
        id="missing-for"
        value={flow?.id ?? ''}
        onChange={(event) => onFlow(event.currentTarget.value || null)}
      >
        <option value="">{fx.anything}</option>
        {portals.map((portal) => (
          <optgroup key={portal} label={portal}>
            {flows
              .filter((each) => each.portal === portal)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <div class="row spread" role="status">
        <b class={missing.length === 0 ? 'done' : ''}>
          {missing.length === 0 ? fx.nothingLacking : fx.lacking(missing.length)}
        </b>
        <span class="hint">{tx.filledOf(filled, total)}</span>
      </div>
      <progress value={filled} max={total} aria-label={tx.completeness} />
      {missing.length > 0 && (
        <ul class="chips">
          {missing.map((key) => (
            <li key={key}>
              <button type="button" class="chip" title={fx.goTo(fieldName(key))} onClick={() => onGo(key)}>
                {fieldName(key)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {flow && <p class="hint">{fx.according(flow.source, flow.checkedOn)}</p>}
    </section>
  );
}
