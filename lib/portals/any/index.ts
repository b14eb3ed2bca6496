import type { KnownError } from '../define.ts';
import browserUnsupported from './errors/browser-unsupported.ts';

/** Known errors that hold on every portal. */
export const anyErrors: readonly KnownError[] = [browserUnsupported];
