/** Writes of other windows and of the background, shown as soon as they happen. */
import { watchChanges } from '../../lib/profile/changes.ts';
import type { Controller } from './controller.ts';

/** Reads again after every write elsewhere: one reading at a time, and one more for what came meanwhile. */
export function watchElsewhere(controller: Controller, readVault: () => Promise<void>): void {
  let reading = false;
  let again = false;
  const read = async () => {
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again) {
        again = false;
        // A form that is built anew would lose the place the user is in.
        const place = document.activeElement?.id;
        // First what the vault keeps: the form must not compare or keep that.
        await readVault();
        await controller.load();
        if (place && !document.activeElement?.id) document.getElementById(place)?.focus();
      }
    } finally {
      reading = false;
    }
  };
  watchChanges(({ notice }) => {
    if (notice) controller.notify(notice);
    void read();
  });
}
