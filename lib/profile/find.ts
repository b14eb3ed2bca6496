/** Finding one profile among many by what a clerk types: part of a name, of the code, or its pinyin. */
import { soundsLike } from '../search/sound.ts';

export interface Findable {
  title: string;
  enterpriseName: string;
  creditCode: string;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const folded = new WeakMap<Findable, string>();

/** All that is searched of a profile, as one text; worked out once for each. */
function textOf(item: Findable): string {
  let text = folded.get(item);
  if (text === undefined) {
    text = fold(`${item.title}\n${item.enterpriseName}\n${item.creditCode}`);
    folded.set(item, text);
  }
  return text;
}

/**
 * @param query words with spaces between them, all of which must be found: as they stand, or as pinyin (whole
 * syllables or first letters, two at least) of the title or the enterprise's name.
 * @returns a test for one profile; everything passes an empty query.
 */
export function profileFinder(query: string): (item: Findable) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (item) =>
    words.every(
      (word) =>
        textOf(item).includes(word) ||
        soundsLike(item.enterpriseName, word, 2) > 0 ||
        soundsLike(item.title, word, 2) > 0,
    );
}
