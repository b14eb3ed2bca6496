/** Types of ensure.mjs for the TypeScript tools; the module itself must run before TypeScript can. */
export type BrowserKind = 'chromium' | 'firefox';
export const ROOT: string;
export const CACHE: string;
export const NODE: string;
export class SetupError extends Error {}
export function say(text: string): void;
export function ensure(needs: readonly (BrowserKind | 'build' | 'kits')[]): Promise<void>;
export function orExplain(work: () => Promise<void>): Promise<void>;
export function findBrowser(kind: BrowserKind): string | null;
export function ensureBrowser(kind: BrowserKind): Promise<string>;
export function ensureBuild(target: 'chrome' | 'firefox'): Promise<string>;
export function ensureKits(): Promise<string>;
