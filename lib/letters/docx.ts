/** A document as a Word file. The library is loaded only when somebody asks for a file. */
import type { Document, IRunOptions, Paragraph, TextRun } from 'docx';
import type { LetterDocument, ListDocument, Run } from './define.ts';

type Library = typeof import('docx');

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A4 with the margins office letters have, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_984, right: 1_531, bottom: 1_871, left: 1_587 };
/** Half points: 二号, 三号, 小四. */
const SIZE = { title: 44, body: 32, small: 24 };
/** Two characters of the body, for programs that do not count in characters. */
const TWO_CHARACTERS = 640;
const LINE = { line: 560, lineRule: 'exact' } as const;
const NBSP = '\u00a0';

/** The hint makes quotes and digits beside Chinese words take the Chinese font where they should. */
const fonts = (eastAsia: string): Pick<IRunOptions, 'font'> => ({
  font: {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    cs: 'Times New Roman',
    eastAsia,
    hint: 'eastAsia',
  },
});
const BODY = fonts('仿宋');
const TITLE = fonts('宋体');

/** Spaces that keep their underline at the end of a line, wide enough to write in by hand. */
const blankOf = (hint: string) => NBSP.repeat(hint.length <= 1 ? 8 : Math.max(24, hint.length * 6));

function textRuns({ TextRun, UnderlineType }: Library, runs: readonly Run[]): TextRun[] {
  return runs.map((run) =>
    'text' in run
      ? new TextRun({ text: run.text, size: SIZE.body, ...BODY })
      : new TextRun({
          text: blankOf(run.blank),
          size: SIZE.body,
          underline: { type: UnderlineType.SINGLE },
          ...BODY,
        }),
  );
}

function titleOf({ Paragraph, TextRun, AlignmentType }: Library, title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 480 },
    children: [new TextRun({ text: title, size: SIZE.title, bold: true, ...TITLE })],
  });
}

function letterParts(library: Library, letter: LetterDocument): Paragraph[] {
  const { Paragraph, AlignmentType } = library;
  const indent = { firstLine: TWO_CHARACTERS, firstLineChars: 200 };
  const said = (text: string) => textRuns(library, [{ text }]);
  const { company, date } = letter.signature;
  return [
    titleOf(library, letter.title),
    new Paragraph({ spacing: LINE, children: said(letter.addressee) }),
    ...letter.paragraphs.map(
      (runs) => new Paragraph({ spacing: LINE, indent, children: textRuns(library, runs) }),
    ),
    new Paragraph({ spacing: LINE, indent, keepNext: true, children: said(letter.closing) }),
    new Paragraph({ spacing: LINE, keepNext: true }),
    new Paragraph({ spacing: LINE, keepNext: true }),
    ...[company, date].map(
      (runs, index) =>
        new Paragraph({
          spacing: LINE,
          alignment: AlignmentType.RIGHT,
          keepNext: index === 0,
          keepLines: true,
          children: textRuns(library, runs),
        }),
    ),
  ];
}

function listParts(library: Library, list: ListDocument): Paragraph[] {
  const { Paragraph, TextRun } = library;
  const line = (text: string, options: IRunOptions = {}) =>
    new TextRun({ text, size: SIZE.small, ...BODY, ...options });
  const spacing = { before: 60, after: 60 };
  return [
    titleOf(library, list.title),
    ...list.sections.flatMap(({ heading, items }) => [
      new Paragraph({
        spacing: { before: 240, after: 80 },
        keepNext: true,
        children: [line(heading, { bold: true })],
      }),
      ...items.map(
        ({ text, note, ticked }) =>
          new Paragraph({
            spacing,
            indent: { left: 480, hanging: 480 },
            keepLines: true,
            children: [
              line(ticked ? '☑ ' : '☐ ', { font: 'Segoe UI Symbol' }),
              line(text),
              ...(note ? [line(`（${note.replace(/。$/, '')}）`, { size: 21 })] : []),
            ],
          }),
      ),
    ]),
    new Paragraph({
      spacing: { before: 240, after: 80 },
      keepNext: true,
      children: [line(list.sending.heading, { bold: true })],
    }),
    ...list.sending.lines.map((text) => new Paragraph({ spacing, keepLines: true, children: [line(text)] })),
  ];
}

async function documentOf(library: Library, content: LetterDocument | ListDocument): Promise<Document> {
  const children = content.kind === 'letter' ? letterParts(library, content) : listParts(library, content);
  return new library.Document({
    title: content.title,
    // Else the library names itself as the author.
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: {
        document: { run: { size: SIZE.body, ...BODY, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      },
    },
    sections: [{ properties: { page: { size: PAGE, margin: MARGIN } }, children }],
  });
}

/** @returns the document as the bytes of a .docx file. */
export async function toDocx(content: LetterDocument | ListDocument): Promise<Blob> {
  const library = await import('docx');
  return library.Packer.toBlob(await documentOf(library, content));
}
