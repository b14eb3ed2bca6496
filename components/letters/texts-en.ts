import type { LetterField } from '../../lib/letters/define.ts';
import type { LettersTexts } from './texts.ts';

const LABELS: Record<string, { label: string; hint?: string }> = {
  company: { label: 'Company name', hint: 'As on the business licence.' },
  account: { label: 'Platform account', hint: 'The user name for the unified platform of MOFCOM.' },
  accounts: { label: 'All platform accounts', hint: 'One a line, also those to keep.' },
  count: { label: 'Number of accounts', hint: 'May be left empty: the accounts above are counted.' },
  reason: { label: 'Reason', hint: 'Without 由于 and 原因: the letter has them already. In Chinese.' },
  change: {
    label: 'What is to be changed',
    hint: 'Which item, what it was, what it becomes. Several underscores leave a blank. In Chinese.',
  },
  confirm: { label: 'The item again', hint: 'Name once more what is changed. In Chinese.' },
  targets: { label: 'Accounts to unbind or close', hint: 'One a line, only those concerned.' },
  date: { label: 'Date of signature' },
};

export const en: LettersTexts = {
  product: 'Declare Assistant',
  page: 'Letters and materials',
  loading: 'Reading profiles…',
  letters: 'Letters',
  lists: 'Lists of materials',
  letterName: (id) => ({ change: 'Change 变更说明', unbind: 'Unbind 解绑说明', close: 'Close 注销说明' })[id],
  letterUse: (id) =>
    ({
      change: 'When the credit code or organisation code is wrong and cannot be changed by yourself.',
      unbind: 'When an enterprise with several accounts takes the application off some of them.',
      close: 'When an enterprise with several accounts closes some of them.',
    })[id],
  listName: (id) =>
    ({
      'manual-verification': 'Manual verification 人工核验',
      'password-reset': 'Password reset 账号密码重置',
    })[id],
  listUse: (id) =>
    ({
      'manual-verification': 'When verification keeps failing, or the bound phone and the password are lost.',
      'password-reset': 'When the password of the unified platform is to be recovered with proofs.',
    })[id],

  profile: 'Enterprise profile',
  noProfile: 'No profile, write by hand',
  noProfiles:
    'There is no profile yet. With one the company name fills itself. You can also write right away.',
  openProfiles: 'Open profiles',
  unavailable: 'Profiles cannot be used at the moment; you can write by hand.',
  retry: 'Try again',

  fill: 'Contents',
  label: (field: LetterField) => LABELS[field.key]?.label ?? field.label,
  hint: (field: LetterField) => LABELS[field.key]?.hint ?? '',
  optional: ' (optional)',
  exampleOf: (example) => `e.g. ${example}`,
  useThis: (text) => `Use: ${text}`,
  kept: 'What you write stays in the browser of this computer and is sent nowhere.',
  refill: 'Clear what was written',
  refilled: 'Cleared; the values of the profile stand again.',
  undo: 'Undo',
  notKept: 'The browser does not allow drafts to be kept. Download before you close the page.',
  remark: {
    'target-unknown': 'An account here is not among all accounts above.',
    'all-targeted': 'These are all accounts: is there none to keep?',
    'one-account': 'Only one account so far. Write each on a line of its own.',
    'count-differs': 'The number differs from the accounts listed above.',
  },

  tickHint: 'Tick what is ready. The ticks stay on this computer.',
  tickedOf: (ticked, total) => `${ticked} of ${total} ready`,
  fromProfile: 'In the profile: ',

  send: 'How to hand it in',
  attachments: 'Goes with it',
  source: (source, date) => `Source: manual ${source}, checked on ${date}`,

  preview: 'Preview',
  blanks: (n) => `${n} ${n === 1 ? 'blank' : 'blanks'} left. Click one in the preview to fill it.`,
  noBlanks: 'Complete. Check it before it is stamped.',
  download: 'Download Word file',
  print: 'Print',
  preparing: 'Making the file…',
  downloaded: (file) => `Downloaded ${file}`,
  failed: (reason) => `No file was made: ${reason}`,
};
