/** What fails with nobody waiting for it, where there is no page to say so: told in the extension's own console. */
export const report = (error: unknown): void => console.error('申报助手', error);
