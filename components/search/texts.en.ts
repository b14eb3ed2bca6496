/** Words of the search, in English; kept in storage beside the panel's, see components/panel/texts.en.ts. */
import type { SearchWords } from './texts.ts';

export const en: SearchWords = {
  search: {
    label: 'Search steps, errors, phones',
    hint: 'Type a message you saw, the name of a step, first letters of pinyin (such as zhmm), or a region.',
    busy: 'Searching…',
    found: '{0} found',
    nothing:
      'Nothing found. Say it another way, or keep only a few words. Searching for 电话 shows the hotlines.',
    kinds: { step: 'Step', error: 'Error', answer: 'Q&A', contact: 'Phone', letter: 'Letter' },
    open: { step: 'Show this step', letter: 'Prepare it', other: 'Take me there' },
    copy: 'Copy',
    copyPhone: 'Copy {0}',
    source: 'Source: {0} (checked {1})',
  },
};
