/** English for the vault's views; the Chinese dictionary says which keys there are. */
import type { VaultTexts } from './texts.ts';

export const en: VaultTexts = {
  title: 'Vault',
  what: 'Encrypts ID numbers, and what else you choose, with a passphrase. Without it nobody can read them, not even who has this computer.',
  forgotten:
    'The passphrase is kept nowhere: if you forget it, it cannot be recovered; you can only delete the vault and begin anew.',
  states: {
    loading: 'Reading…',
    none: 'Not set up',
    unreadable: 'Cannot be opened',
    locked: 'Locked',
    open: 'Open',
  },
  openHint: 'Values can be filled and shown now. Go back to the portal and preview again to fill them.',
  unreadable:
    'The vault was written by a newer version, or is damaged. Please update first; delete the vault only if that does not help.',
  setUp: 'Set up a vault',
  open: 'Open the vault',
  lock: 'Lock',
  change: 'Change passphrase',
  forget: 'Delete the vault…',

  lockAfter: 'Lock when not used for',
  minutes: (n) => (n === 0 ? 'Only when the browser closes' : n === 1 ? '1 minute' : `${n} minutes`),
  lockHint:
    'It also locks with the screen. Firefox does not tell extensions of that: there it locks after five minutes without mouse and keys.',

  marks: 'What is kept in the vault',
  marksHint:
    'Once ticked, this item of all profiles is stored encrypted, in earlier copies too. To fill it, open the vault first and confirm each time.',
  marksLocked: 'Open the vault to change this.',
  always: 'always encrypted',
  groups: { reach: 'Contact data', person: 'Names and more' },
  moving: 'Working…',
  marked: (name) => `“${name}” is in the vault now`,
  unmarked: (name) => `“${name}” is stored in plain again`,

  create: {
    title: 'Set up a vault',
    go: 'Set up',
    note: 'Think of a passphrase of at least 8 characters that you use nowhere else.',
  },
  unlock: { title: 'Open the vault', go: 'Open', note: '' },
  changing: {
    title: 'Change the passphrase',
    go: 'Change',
    note: 'What is in the vault stays; the old passphrase no longer opens it.',
  },
  forgetting: {
    title: 'Delete the vault',
    go: 'Delete the vault and what is in it',
    lost: (n) =>
      n === 0
        ? 'The vault is empty now.'
        : `Lost: ${n} ${n === 1 ? 'value' : 'values'} in the vault, in earlier copies too. This cannot be undone.`,
    stays: 'Kept: everything else in profiles and earlier copies, and the settings.',
    keepTip: 'To keep mobiles or e-mail addresses, open the vault and untick them first.',
  },
  oldPassphrase: 'Present passphrase',
  passphrase: 'Passphrase',
  newPassphrase: 'New passphrase',
  again: 'Once more',
  forgotLink: 'I forgot the passphrase',
  cancel: 'Cancel',
  working: 'One moment…',

  notStored: 'Not stored: there is no vault yet',
  notStoredWhy: 'This is sensitive and kept in an encrypted vault only. Set one up to enter it here.',
  lockedFull: '•••••••• locked',
  lockedEmpty: 'Locked, nothing entered yet',
  dots: '••••••••',
  show: 'Show',
  hide: 'Hide',
  edit: 'Change',
  remove: 'Delete',
  removeSure: 'Press again to delete',
  cancelEdit: 'Leave it',
  inVault: 'Kept in the vault',
  saving: 'Encrypting…',
  of: (verb, name) => `${verb}: ${name}`,
  unsaved:
    'A profile has changes that are not saved, so nothing was moved. Settle them first, then try again.',
  leftOut: (fields) =>
    `${fields.join(', ')} not saved: the vault keeps it now. Open the vault beside the field and type it again.`,
  notCopied:
    'The vault is locked: what it holds was not copied. Open it and duplicate again, or enter it yourself.',
  notCopiedBroken: (why) => `What the vault holds was not copied: ${why}`,
};
