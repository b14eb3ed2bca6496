/** Finds Chinese words by how they are typed: zhaohuimima, or the first letters zhmm. */
import { dict } from 'pinyin-match/src/simplified_dict.js';

/** Longer than this is no title. */
const LETTERS = /^[a-z]{2,40}$/;
/** Two letters begin half of all words. */
const LEAST = 3;

/** Characters of place names that the dictionary lacks, and 乐亭. */
const RARE = { chan: '瀍', hu: '鄠', lao: '乐', qiao: '硚', shi: '浉', xiao: '猇', yong: '埇', zhi: '沚' };

let sounds: Map<string, string[]> | null = null;

/** A character may have several sounds: 重 zhong, chong. */
function soundsOf(character: string): readonly string[] {
  if (!sounds) {
    sounds = new Map();
    for (const [syllable, characters] of [...Object.entries(dict), ...Object.entries(RARE)])
      for (const each of characters) sounds.set(each, [...(sounds.get(each) ?? []), syllable]);
  }
  return sounds.get(character) ?? [];
}

/** Beginnings of a syllable that are typed for the whole of it. */
const initials = (syllable: string): string[] =>
  /^[zcs]h/.test(syllable) ? [syllable[0]!, syllable.slice(0, 2)] : [syllable[0]!];

/** How a text is read, character by character: whole syllables, and what is typed for them when one is short. */
export interface Spoken {
  whole: readonly (readonly string[])[];
  initials: readonly (readonly string[])[];
}
const spoken = new Map<string, Spoken>();

const initialsOf = new Map<readonly string[], readonly string[]>();

/** How a text is read; for whoever keeps the answer, since every query asks all texts. */
export function readingsOf(text: string): Spoken {
  const whole = [...text.replace(/[^㐀-鿿a-z0-9]/gi, '')].map(soundsOf);
  const first = whole.map((sounds) => {
    const known = initialsOf.get(sounds) ?? [...new Set(sounds.flatMap(initials))];
    initialsOf.set(sounds, known);
    return known;
  });
  return { whole, initials: first };
}

/** The same, remembered. */
function readings(text: string): Spoken {
  let known = spoken.get(text);
  if (!known) {
    if (spoken.size > 5000) spoken.clear();
    known = readingsOf(text);
    spoken.set(text, known);
  }
  return known;
}

/** @returns how many characters from `start` the letters spell; 0 when they do not. */
function spelled(read: Spoken['whole'], start: number, letters: string, open: boolean): number {
  // Ends reached in the letters after each character; all ways of dividing them are followed at once.
  let ends = new Set([0]);
  for (let at = start; at < read.length && ends.size > 0; at++) {
    const next = new Set<number>();
    for (const reading of read[at]!) {
      for (const end of ends) {
        const rest = letters.slice(end);
        // The last syllable may still be being typed.
        if (rest === reading || (open && reading.startsWith(rest))) return at - start + 1;
        if (rest.startsWith(reading)) next.add(end + reading.length);
      }
    }
    ends = next;
  }
  return 0;
}

/** @returns how many characters from `start` on the letters spell, in whole or by first letters; 0 when they do not. */
export function spelledFrom({ whole, initials: first }: Spoken, start: number, letters: string): number {
  // Nearly every character already begins with another sound.
  if (!first[start]?.some((initial) => letters.startsWith(initial))) return 0;
  return Math.max(spelled(whole, start, letters, true), spelled(first, start, letters, false));
}

/** @returns what may be left of the letters behind the whole text, read in whole or by first letters. */
export function restsBehind({ whole, initials: first }: Spoken, letters: string): string[] {
  return [whole, first].flatMap((read) => {
    let ends = new Set([0]);
    for (const sounds of read) {
      const next = new Set<number>();
      for (const end of ends)
        for (const sound of sounds) if (letters.startsWith(sound, end)) next.add(end + sound.length);
      ends = next;
    }
    return [...ends].filter((end) => end > 0 && end < letters.length).map((end) => letters.slice(end));
  });
}

/** Can these letters be looked for by sound at all? */
export function soundable(letters: string, least = LEAST): boolean {
  return letters.length >= least && LETTERS.test(letters);
}

/**
 * @param least how many letters it takes; two will do in a list of names.
 * @returns how much of the text sounds like the letters, above 0 to 1; 0 when it nowhere does.
 */
export function soundsLike(text: string, letters: string, least = LEAST): number {
  if (!soundable(letters, least)) return 0;
  const read = readings(text);
  let most = 0;
  for (let at = 0; at < read.whole.length; at++) most = Math.max(most, spelledFrom(read, at, letters));
  // A single character is a syllable, and every syllable is some character.
  return most < 2 ? 0 : most / read.whole.length;
}

/** Do the letters spell exactly this word, whole? */
export function spells(word: string, letters: string): boolean {
  return soundsLike(word, letters) === 1;
}
