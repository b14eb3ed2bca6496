/** Texts around advice; what it says comes from lib/profile. */
import { pick } from '../../lib/i18n/index.ts';

const zh = {
  label: '请核对',
  go: (field: string) => `看${field}`,
  dismiss: '知道了',
};

const en: typeof zh = {
  label: 'Please check',
  go: (field) => `Go to ${field}`,
  dismiss: 'OK',
};

/** @returns the texts in the language in use. */
export const adviceTexts = (): typeof zh => pick({ 'zh-CN': zh, en });
