/** Texts made comparable, remembered: the same few come by for every field around them, and again on every scan. */
import { cleanLabel as cleanNow, squash as squashNow } from '../text/normalise.ts';

const MANY = 4000;

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      if (known.size > MANY) known.clear();
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}

export const cleanLabel = remembered(cleanNow);

const short = remembered(squashNow);
/** Long texts are seldom the same, and not worth keeping. */
const LONG = 80;

export const squash = (text: string): string => (text.length > LONG ? squashNow(text) : short(text));

/** Any judgement of a text by itself, remembered likewise. */
export const judgement = (judge: (text: string) => boolean): ((text: string) => boolean) => remembered(judge);
