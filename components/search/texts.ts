/** The search's words in the language in use. Chinese: texts.zh.ts, English: texts.en.ts. */
import { dictionary } from '../../lib/i18n/index.ts';
import type { zh } from './texts.zh.ts';

export type SearchWords = typeof zh;

export const searchWords = (): SearchWords['search'] => dictionary<SearchWords>().search;
