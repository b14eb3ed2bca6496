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

let words: Record<string, unknown> = {};

/** The words of views that carry none themselves: the Chinese ones, with another language's put over them. */
export function setDictionary(original: object, translation: object | null): void {
  words = { ...original, ...translation };
}

export function dictionary<T extends object>(): T {
  return words as T;
}
