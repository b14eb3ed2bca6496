/** The registered place, down to the county where there are counties. */
import type { FieldValue } from '../../../lib/profile/access.ts';
import { checkRegion } from '../../../lib/profile/checks.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import {
  childrenOf,
  REGION_EDITION,
  regionByCode,
  regionPath,
  writtenParts,
} from '../../../lib/reference/regions.ts';
import { controlId } from '../fields.ts';
import { TreePicker } from './TreePicker.tsx';
import { texts } from './texts.ts';
import { BETWEEN } from './tree.ts';
import { REGIONS } from './trees.ts';

interface Props {
  profile: Profile;
  onChange: (key: string, value: FieldValue | undefined) => void;
  onDone: () => void;
}

const LEVELS = ['province', 'city', 'county'] as const;

export function RegionPicker({ profile, onChange, onDone }: Props) {
  const tx = texts();
  const held = LEVELS.map((level) => profile.registeredRegion?.[level]?.trim() ?? '').filter(Boolean);
  const unknown = held.filter((code) => regionByCode(code) === null);
  const doubt = checkRegion(profile);
  // Codes that do not hang together are shown as they are, level by level.
  const sound = unknown.length === 0 && doubt === null;
  const chosen = sound ? (held.at(-1) ?? null) : null;
  const parts = chosen ? writtenParts(chosen) : held.map((code) => regionByCode(code)?.name ?? code);
  const open = chosen !== null && childrenOf(chosen).length > 0;
  const keep = (codes: readonly (string | undefined)[]) => {
    LEVELS.forEach((level, at) => {
      onChange(`registeredRegion.${level}`, codes[at]);
    });
    onDone();
  };
  return (
    <TreePicker
      id={controlId('registeredRegion')}
      label={tx.region}
      tree={REGIONS}
      edition={REGION_EDITION}
      chosen={chosen}
      shown={parts.join(BETWEEN)}
      path={chosen ? `${chosen} ${parts.join(BETWEEN)}` : ''}
      prompt={tx.regionPrompt}
      hint={tx.regionHint}
      warnings={[
        ...(unknown.length > 0 ? [tx.regionUnknown(unknown.join(' '))] : []),
        ...(doubt ? [doubt] : []),
        ...(open ? [tx.regionOpen] : []),
      ]}
      onChoose={(code) => keep(regionPath(code).map((region) => region.code))}
      onClear={() => keep([])}
    />
  );
}
