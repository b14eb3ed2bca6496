/** The industry by GB/T 4754-2017, down to the class. */
import type { FieldValue } from '../../../lib/profile/access.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { INDUSTRY_EDITION, industryByCode, industryPath } from '../../../lib/reference/industries.ts';
import { controlId } from '../fields.ts';
import { TreePicker } from './TreePicker.tsx';
import { texts } from './texts.ts';
import { BETWEEN } from './tree.ts';
import { INDUSTRIES, industryNames } from './trees.ts';

interface Props {
  profile: Profile;
  onChange: (key: string, value: FieldValue | undefined) => void;
  onDone: () => void;
}

export function IndustryPicker({ profile, onChange, onDone }: Props) {
  const tx = texts();
  const held = profile.industry?.trim() ?? '';
  const industry = industryByCode(held);
  const keep = (value: string | undefined) => {
    onChange('industry', value);
    onDone();
  };
  const warning = industry
    ? industry.level !== 'class' && tx.industryOpen
    : held !== '' && tx.industryUnknown(held);
  return (
    <TreePicker
      id={controlId('industry')}
      label={tx.industry}
      tree={INDUSTRIES}
      edition={INDUSTRY_EDITION}
      chosen={industry?.code ?? null}
      shown={industry ? `${industry.code} ${industry.name}` : held}
      path={industry ? `${industry.letter} ${industryNames(industry.code).join(BETWEEN)}` : ''}
      prompt={tx.industryPrompt}
      hint={tx.industryHint}
      warnings={warning ? [warning] : []}
      onChoose={keep}
      onClear={() => keep(undefined)}
    />
  );
}

/** @returns what may be written for 细分行业, from the industry's name up; none when the industry is not known. */
export function subdivisions(profile: Profile): string[] {
  const names = industryPath(profile.industry ?? '').map(({ name }) => name);
  return [...new Set(names.slice(1).reverse())];
}
