/** The panel's words in the language in use. Chinese: texts.zh.ts, English: texts.en.ts. */
import { dictionary } from '../../lib/i18n/index.ts';
import type { zh } from './texts.zh.ts';

export type PanelWords = typeof zh;

/** With the line of whoever supports this organisation, where there is one. */
export const words = (): PanelWords & { support?: string } => dictionary();

/** Puts values into a text: say('第 {0} 步', 3). */
export const say = (text: string, ...values: (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));
