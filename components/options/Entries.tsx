/** Lists of a profile: certificates and titles, a row each, with their dates. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ENTRY_FIELDS, type EntryList } from '../../lib/model/standing-keys.ts';
import { type Entry, entriesOf } from '../../lib/profile/access.ts';
import { checkField } from '../../lib/profile/checks.ts';
import { fieldName } from '../../lib/profile/names.ts';
import { entryFieldName } from '../../lib/profile/names-standing.ts';
import { LIMITS, type Profile } from '../../lib/profile/schema.ts';
import { isIsoDate } from '../../lib/profile/validators.ts';
import { controlId } from './fields.ts';
import { standingTexts } from './standing-texts.ts';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'certificates.standard': [
    'ISO 9001（质量管理体系）',
    'ISO 14001（环境管理体系）',
    'ISO 45001（职业健康安全管理体系）',
    'GB/T 29490（知识产权管理体系）',
    'GB/T 23001（两化融合管理体系）',
    'ISO/IEC 27001（信息安全管理体系）',
    'ISO 50001（能源管理体系）',
  ],
  'tiers.tier': [
    '科技型中小企业',
    '创新型中小企业',
    '专精特新中小企业',
    '专精特新“小巨人”企业',
    '高新技术企业',
    '制造业单项冠军企业',
  ],
};

interface Props {
  profile: Profile;
  list: EntryList;
  onChange: (key: string, value: string | undefined) => void;
  onDone: () => void;
}

export function Entries({ profile, list, onChange, onDone }: Props) {
  const tx = standingTexts();
  const rows = entriesOf(profile, list);
  const fields = Object.keys(ENTRY_FIELDS[list]);
  const adder = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(-1);
  // A new row is typed into at once.
  useEffect(() => {
    if (added >= 0) document.getElementById(controlId(`${list}.${added}.${fields[0]}`))?.focus();
  }, [added]);
  const add = () => {
    onChange(`${list}.${rows.length}.${fields[0]}`, '');
    setAdded(rows.length);
  };
  const remove = (row: number) => {
    onChange(`${list}.${row}`, undefined);
    setAdded(-1);
    onDone();
    adder.current?.focus();
  };
  return (
    <section class="entries" aria-labelledby={`entries-${list}`}>
      <h4 id={`entries-${list}`}>{fieldName(list)}</h4>
      {rows.length === 0 && <p class="hint">{tx[list].none}</p>}
      {rows.map((entry, row) => (
        // Rows have no name of their own: their place is what keys speak of.
        <fieldset class="entry" key={row} aria-label={fieldName(`${list}.${row}`)}>
          {fields.map((field) => (
            <EntryField
              key={field}
              name={`${list}.${row}.${field}`}
              kind={`${list}.${field}`}
              label={entryFieldName(list, field)}
              value={entry[field] ?? ''}
              onChange={onChange}
              onDone={onDone}
            />
          ))}
          <RemoveRow name={fieldName(`${list}.${row}`)} empty={isEmpty(entry)} onRemove={() => remove(row)} />
        </fieldset>
      ))}
      <div class="row">
        <button type="button" ref={adder} disabled={rows.length >= LIMITS.list} onClick={add}>
          {tx[list].add}
        </button>
        <span class="hint">{tx[list].hint}</span>
      </div>
      {Object.entries(CHOICES)
        .filter(([kind]) => kind.startsWith(`${list}.`))
        .map(([kind, choices]) => (
          <datalist key={kind} id={`${controlId(kind)}-list`}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        ))}
    </section>
  );
}

const isEmpty = (entry: Entry): boolean => Object.values(entry).every((text) => !text?.trim());

interface FieldProps {
  name: string;
  /** Of which there are suggestions: `tiers.tier`. */
  kind: string;
  label: string;
  value: string;
  onChange: Props['onChange'];
  onDone: () => void;
}

function EntryField({ name, kind, label, value, onChange, onDone }: FieldProps) {
  const id = controlId(name);
  const warning = checkField(name, value);
  const date = /\.valid(?:From|Until)$/.test(name);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class={warning ? 'doubtful' : ''}
        // A stored text that is no date would vanish in a date field: show it as it is.
        type={date && (value === '' || isIsoDate(value)) ? 'date' : 'text'}
        value={value}
        list={Object.hasOwn(CHOICES, kind) ? `${controlId(kind)}-list` : undefined}
        maxLength={LIMITS.text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={warning ? `${id}-warning` : undefined}
        onInput={(event) => onChange(name, event.currentTarget.value)}
        onBlur={onDone}
      />
      {warning && (
        <p class="warning" id={`${id}-warning`}>
          {warning}
        </p>
      )}
    </div>
  );
}

/** Asks once more in place when there is something to lose. */
function RemoveRow({ name, empty, onRemove }: { name: string; empty: boolean; onRemove: () => void }) {
  const tx = standingTexts();
  const [sure, setSure] = useState(false);
  const press = () => {
    setSure(!sure && !empty);
    if (sure || empty) onRemove();
  };
  return (
    <button
      type="button"
      class={sure ? 'small bad' : 'small quiet'}
      aria-label={sure ? tx.removeSure : tx.removeRow(name)}
      onClick={press}
      onBlur={() => setSure(false)}
    >
      {sure ? tx.removeSure : tx.remove}
    </button>
  );
}
