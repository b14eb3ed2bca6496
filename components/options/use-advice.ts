/** When advice is worked out: not with every key, or what stands below it would jump under the typing hand. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Advice, adviceOn } from '../../lib/profile/advice.ts';
import type { Profile } from '../../lib/profile/schema.ts';

/** A press that leaves a field must still meet its button where it was. */
const AFTER_LEAVING_MS = 250;

/** @returns the advice on the profile as it was when a field was last left. */
export function useAdvice(profile: Profile): readonly Advice[] {
  const [settled, setSettled] = useState(profile);
  const latest = useRef(profile);
  latest.current = profile;
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement)) setSettled(profile);
  }, [profile]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const left = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSettled(latest.current), AFTER_LEAVING_MS);
    };
    document.addEventListener('focusout', left);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusout', left);
    };
  }, []);
  return useMemo(() => adviceOn(settled), [settled]);
}
