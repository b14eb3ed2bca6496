/** A known error told because the user asked, not because it happened: without places and without repair. */
import type { Finding } from '../model/advice.ts';
import type { KnownError } from '../portals/define.ts';

export function explained(error: KnownError): Finding {
  const { id, title, why, remedy, source, checkedOn } = error;
  return {
    id,
    seen: false,
    said: false,
    severity: 'advice',
    title,
    message: title,
    why,
    remedy,
    actions: (error.actions ?? []).filter((action) => action.do !== 'fix'),
    source,
    checkedOn,
    places: [],
    fix: false,
  };
}
