/** `fold`, remembered: a page's labels and headings come by for every field and every question asked of it. */
import { fold as foldNow } from '../text/normalise.ts';
import { remembered } from '../text/remembered.ts';

export const fold = remembered(foldNow);
