import type { PracticePage } from '../../define.ts';
import portal from './portal.ts';
import smeZone from './sme-zone.ts';

/** A page has one shape or several. */
const pages: readonly (PracticePage | readonly PracticePage[])[] = [portal, smeZone];

export const miitService: readonly PracticePage[] = pages.flat();
