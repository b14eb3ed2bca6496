/** English texts of reading and writing files; the Chinese ones are beside them. */
import type { TransferTexts } from './texts.ts';

export const en: TransferTexts = {
  whole: 'Whole file',
  cell: (sheet, row, column) => `${sheet}, row ${row}, column ${column}`,
  row: (sheet, row) => `${sheet}, row ${row}`,
  sheet: (sheet) => `Sheet "${sheet}"`,

  notOurs:
    'Not a file that can be imported. Choose a .json exported by this assistant, or the filled .xlsx template.',
  oldOffice:
    'An .xls or .et table, or one with a password, cannot be read. Open it in Excel or WPS, remove the password, and save it as .xlsx.',
  csv: 'In a .csv the zeros in front of codes and telephone numbers get lost. Open it in Excel or WPS and save it as .xlsx.',
  zipTooBig: (most) =>
    `The workbook is too big (more than ${most} MB when opened) and was not read. Remove pictures and other sheets, or split it.`,
  zipBroken: 'The file is damaged. Open it in Excel or WPS, save it as .xlsx, and import again.',
  sheetBroken: (why) =>
    `The workbook is damaged and cannot be read (${why}). Open it in Excel or WPS, save it as .xlsx, and import again.`,
  noSheet:
    'No sheet has 企业名称 or 统一社会信用代码 in its header. Use the table that “Download the template” gives.',
  noRows: 'No enterprise is filled in below the header',
  tooManyRows: (n, most) => `${n} rows, at most ${most} at a time. Split it into several files.`,
  tooManyProfiles: (n, most) => `${n} enterprises, at most ${most} at a time. Split it into several files.`,

  formulaError: (found) => `The cell holds the formula error ${found}; write the value itself`,
  tooLong: (most) => `Too long, at most ${most} characters`,
  tooManyItems: (n, most) => `${n} items, at most ${most}`,
  notValid: 'Not valid; see the sheet of notes',
  notWanted: (found) => `Should not be ${found}`,
  foreignUnit: (unit) => `The unit is ${unit}; profiles hold 万元, which it cannot be converted to`,
  notDate: (found) => `Should be a date like 2016-03-18, is "${found}"`,
  notYear: (found) => `Should be a year of four digits like 2025, is "${found}"`,
  mangled: (found) =>
    `The code was taken for a number (now ${found}) and has lost digits. Set the column's format to text and type the code again`,
  industryZero: (found) =>
    `Is ${found}; a zero in front may be lost. Set the column to text and write four digits`,
  unknownPlace: (found) => `"${found}" is no region's full name or six-digit code within the one above it`,
  badId: 'Not a profile id. Empty the cell when in doubt',
  noIdentity: 'This row has neither an enterprise name nor a credit code',
  sameIdentity: (what, place) => `The same ${what} as ${place}`,
  sameYear: (year, place) => `The figures of ${year} are already at ${place}`,
  entryList: (wanted, found) => `Should be one of ${wanted}, is "${found}"`,
  entryField: (list) => `${list} has no such field; empty the cell`,
  noYear: 'The year is missing',
  yearWithoutOwner: 'Neither credit code nor enterprise name: whose figures are these?',
  unknownOwner: (name) => `"${name}" is not in the sheet of enterprises. Check the name or the credit code`,
  ownersDiffer: 'Credit code and enterprise name belong to different enterprises',
  twoOwners: (name) => `Two enterprises are called "${name}"; write the credit code`,
  again: (header) => `"${header}" stands there twice; which column counts? Delete one`,

  ignoredColumns: (sheet, columns) => `${sheet}: columns not used: ${columns}`,
  ignoredSheet: (sheet) => `Sheet "${sheet}" was not read`,
  sampleSkipped: (place) => `${place} is the template's own sample and was not imported`,
  secretColumn: (sheet, header) => `${sheet}: "${header}" is sensitive and not imported from a table`,
  doubtful: (place, field, what) => `${place} ${field}: ${what}`,

  wrongPassphrase:
    'Cannot be opened: the passphrase is wrong, or the file was damaged or changed. Check upper and lower case; if it is right, ask for a new export.',
  unknownSeal: 'Unknown encryption: from a newer version, or changed. Update the assistant, then import.',
  sealVersion: (found) =>
    `The encrypted file has version ${found}; this program knows only 1. Update the assistant.`,
  sealShape: 'The encrypted file is incomplete or was changed; nothing was imported. Ask for a new export.',
  emptyPassphrase: 'Type the passphrase',

  inVault: '(already in the vault)',
  forVault: '(sensitive; goes to the vault)',
  notKept: (title, field) =>
    `${field} of "${title}" was kept in a vault; the vault here does not keep it, so it was not imported. Let the vault keep it, then import again`,
  locked: (title, field) =>
    `${field} of "${title}" is kept in the vault, which is not open, so it was not imported. Open the vault, then import again`,
  noVault: (title) => `Sensitive values of "${title}" were not imported: the vault is not open`,
  broken: (title) => `"${title}" has the id of a profile that cannot be read; it will be added as a new one`,
};
