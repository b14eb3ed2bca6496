/** Texts made comparable, remembered: the same few come by for every field around them, and again on every scan. */
import { cleanLabel as cleanNow, squash as squashNow } from '../text/normalise.ts';
import { remembered } from '../text/remembered.ts';

export const cleanLabel = remembered(cleanNow);

const short = remembered(squashNow);
/** Long texts are seldom the same, and not worth keeping. */
const LONG = 80;

export const squash = (text: string): string => (text.length > LONG ? squashNow(text) : short(text));

/** Any judgement of a text by itself, remembered likewise. */
export const judgement = (judge: (text: string) => boolean): ((text: string) => boolean) => remembered(judge);
