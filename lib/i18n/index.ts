/** The language of the interface. Texts live beside the views that show them, one dictionary per language. */
export type Language = 'zh-CN' | 'en';

let language: Language = 'zh-CN';

/** Sets the language for everything picked from now on; views must be rendered again by the caller. */
export function setLanguage(next: Language): void {
  language = next;
}

/** @returns the texts of the language in use. */
export function pick<T>(texts: { 'zh-CN': T; en: T }): T {
  return texts[language];
}

let translation: Record<string, unknown> | null = null;

/** Words of another language for views that carry only the original; null goes back to it. */
export function setTranslation(words: Record<string, unknown> | null): void {
  translation = words;
}

/** @returns the original with whatever the translation has in its place. */
export function translated<T extends object>(original: T): T {
  return translation ? { ...original, ...translation } : original;
}
