/** The dictionary of pinyin-match: characters by syllable. Its own matcher takes seconds on letters like nananana. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>;
}
