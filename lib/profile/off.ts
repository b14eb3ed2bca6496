/** What a tab cannot do: switched off by an organisation, or because of the profile it fills from. Pure. */
import { type Feature, isManagedId, type Managed } from './managed.ts';

/** @returns the features that are off for this profile: one that is provided cannot learn. */
export function offFor({ off }: Managed, profileId: string | null): readonly Feature[] {
  return profileId !== null && isManagedId(profileId) ? [...new Set<Feature>([...off, 'learn'])] : off;
}
