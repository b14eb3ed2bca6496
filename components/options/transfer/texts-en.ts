/** English texts of import and export; the Chinese ones are beside them. */
import type { TransferViewTexts } from './texts.ts';

export const en: TransferViewTexts = {
  startTitle: 'Import profiles',
  startText:
    'Choose a file, or drop it on this page. What it adds and changes is listed first; nothing is written before you confirm.',
  choose: 'Choose a file…',
  formats: [
    ['Excel workbook (.xlsx)', 'the filled template, or a table with headers like it'],
    ['Profile file (.json)', 'exported by this assistant, encrypted or not'],
  ],
  templateText: 'For many enterprises, download the template, fill it in Excel or WPS, then import it.',
  template: 'Download the template',

  reading: (file) => `Reading ${file}`,
  readingText: 'Nothing has been written yet.',
  rows: (done, total) => `${done} of ${total} checked`,
  cancel: 'Cancel',
  close: 'Close',
  back: 'Another file',

  locked: 'This file is encrypted',
  lockedText: 'Type the passphrase it was exported with. It only opens this file and is not kept.',
  passphrase: 'Passphrase',
  showPassphrase: 'Show the passphrase',
  unlock: 'Open',
  wrong:
    'Cannot be opened: the passphrase is wrong, or the file was damaged or changed. Check upper and lower case; if it is right, ask for a new export. Your profiles are unchanged.',

  problems: (n) => `Not imported: ${n} problems in the file`,
  problemsText: 'Your profiles are unchanged. Correct the file and import it again.',
  line: (line) => `Line ${line}`,
  whole: 'Whole file',

  preview: 'Confirm the import',
  added: (n) => `${n} new`,
  differing: (n) => `${n} different`,
  same: (n) => `${n} the same`,
  sameText: 'Profiles that are the same need nothing.',
  differText: 'What is empty now is ticked and will be filled; what differs changes only when you tick it.',
  moved: (n) => `${n} profiles were just changed elsewhere. They were compared again; please look once more.`,
  matchedBy: {
    id: '',
    creditCode: 'matched by credit code',
    enterpriseName: 'matched by name, please check',
  },
  allFile: 'Take all from the file',
  allStored: 'Keep all as they are',
  takeAll: 'Take all',
  keepAll: 'Keep all',
  take: 'Take',
  field: 'Field',
  now: 'Now',
  file: 'In the file',
  empty: '(empty)',
  taken: (n, all) => `${n} of ${all} taken`,
  more: (n) => `Show ${n} more`,
  notes: (n) => `Please note (${n})`,
  confirm: 'Import',
  nothing: 'Nothing to write',
  will: (added, changed) =>
    [added > 0 ? `${added} new` : '', changed > 0 ? `${changed} changed` : ''].filter(Boolean).join(', '),

  writing: 'Writing',
  written: (done, total) => `${done} of ${total} done`,
  writingText: 'It takes effect all at once. Cancel now and nothing changes.',
  cancelled: 'Cancelled; nothing was written',
  done: 'Imported',
  doneText: (added, changed, same) =>
    `${added} new, ${changed} changed${same > 0 ? `, ${same} as they were` : ''}.`,
  undo: 'Undo this import',
  undoing: 'Undoing',
  undone: 'Undone: the profiles are as before the import',
  undoneKept: (n) => `${n} were changed after the import and left alone:`,
  failed: 'Not imported',
  unsaved: 'A profile has changes that are not saved. Settle them first, then try again.',
  failedText: 'Your profiles are unchanged.',

  exportOne: (title) => `Export "${title}"`,
  exportMany: (n) => `Export ${n} profiles`,
  kind: 'Format',
  kinds: {
    excel: [
      'Excel workbook (.xlsx)',
      'To read, check or change many; can be imported again. Without sensitive values.',
    ],
    json: [
      'Profile file (.json)',
      'For another computer or a backup. Not encrypted, without sensitive values.',
    ],
    sealed: ['Encrypted profile file (.json)', 'Sealed with a passphrase, to send or to keep online.'],
  },
  vault: {
    none: 'There is no vault, so the file has no sensitive values.',
    locked: 'The vault is locked: the file will have no sensitive values. Open the vault to take them along.',
    open: 'The vault is open: its values go along, encrypted.',
  },
  again: 'The passphrase again',
  forget: 'Without the passphrase the file cannot be opened by anybody. Keep it apart from the file.',
  save: 'Export',
  saving: 'Preparing the file',
  saved: (name) => `Downloaded ${name}`,
  templateSaved: 'Fill it in, save it as .xlsx, and import it here.',
  noExport: 'There is nothing to export',
};
