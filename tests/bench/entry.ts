/** The engine, and beside it the accessible names that a screen reader's rules would give. */
import { computeAccessibleName } from 'dom-accessibility-api';
import '../tools/engine/entry.ts';

export type Names = typeof computeAccessibleName;
(globalThis as { accessibleName?: Names }).accessibleName = computeAccessibleName;
