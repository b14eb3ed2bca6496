/** The registered place: three selects, each depending on the one above. */
import type { FieldValue } from '../../lib/profile/access.ts';
import { checkRegion } from '../../lib/profile/checks.ts';
import { fieldName } from '../../lib/profile/names.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { childrenOf, provinces, type Region, regionByCode } from '../../lib/reference/regions.ts';
import { controlId } from './fields.ts';
import { texts } from './texts.ts';

interface Props {
  profile: Profile;
  onChange: (key: string, value: FieldValue | undefined) => void;
}

const LEVELS = ['province', 'city', 'county'] as const;

export function RegionPicker({ profile, onChange }: Props) {
  const tx = texts();
  const held = profile.registeredRegion ?? {};
  const doubt = checkRegion(profile);
  const choices: Record<(typeof LEVELS)[number], readonly Region[]> = {
    province: provinces(),
    city: held.province ? childrenOf(held.province) : [],
    county: held.city ? childrenOf(held.city) : [],
  };
  const choose = (level: (typeof LEVELS)[number], code: string) => {
    const at = LEVELS.indexOf(level);
    onChange(`registeredRegion.${level}`, code || undefined);
    // What hung below the old choice is gone; a single choice below the new one is made at once.
    let parent = code;
    for (const below of LEVELS.slice(at + 1)) {
      const [only, ...others] = parent ? childrenOf(parent) : [];
      parent = only && others.length === 0 ? only.code : '';
      onChange(`registeredRegion.${below}`, parent || undefined);
    }
  };
  return (
    <fieldset class="field wide region">
      <legend class="visually-hidden">{tx.region}</legend>
      {LEVELS.map((level, index) => {
        const key = `registeredRegion.${level}`;
        const value = held[level] ?? '';
        const above = index === 0 || Boolean(held[LEVELS[index - 1]!]);
        const none = level === 'county' && above && choices.county.length === 0;
        return (
          <div key={level}>
            <label for={controlId(key)}>{fieldName(key)}</label>
            <select
              id={controlId(key)}
              value={value}
              disabled={choices[level].length === 0 && value === ''}
              onChange={(event) => choose(level, event.currentTarget.value)}
            >
              <option value="">{none ? tx.noCounty : above ? tx.choose : tx.chooseAbove}</option>
              {value !== '' && !choices[level].some(({ code }) => code === value) && (
                <option value={value}>{regionByCode(value)?.name ?? value}</option>
              )}
              {choices[level].map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      {doubt && <p class="warning">{doubt}</p>}
    </fieldset>
  );
}
