import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DOCX_TYPE, toDocx } from '../../lib/letters/docx.ts';
import { LETTERS, LISTS, listDocument } from '../../lib/letters/index.ts';

/** The files in an archive, by its own directory. */
function unzip(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const head = bytes.readUInt32LE(at + 42);
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const held = bytes.subarray(from, from + size);
    const packed = bytes.readUInt16LE(at + 10) === 8;
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      (packed ? inflateRawSync(held) : held).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

async function partsOf(content: Parameters<typeof toDocx>[0]): Promise<Map<string, string>> {
  const file = await toDocx(content);
  expect(file.type).toBe(DOCX_TYPE);
  return unzip(Buffer.from(await file.arrayBuffer()));
}
const bodyOf = async (content: Parameters<typeof toDocx>[0]) =>
  (await partsOf(content)).get('word/document.xml') ?? '';
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

describe('a letter as a Word file', () => {
  test.each(Object.values(LETTERS))(
    '$title has its words, fonts, page and places',
    async ({ compose, title }) => {
      const letter = compose({ company: '杭州示例精密机械有限公司' });
      const xml = await bodyOf(letter);
      expect(textOf(xml)).toContain(`${title}${letter.addressee}杭州示例精密机械有限公司在商务部`);
      expect(textOf(xml)).toContain('杭州示例精密机械有限公司（加盖公章）');
      expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
      const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
      expect(runs.length).toBeGreaterThan(5);
      for (const run of runs) expect(run).toMatch(/w:eastAsia="(?:仿宋|宋体)"/);
      expect(xml).toMatch(/<w:jc w:val="center"\/>.*?宋体.*?<w:sz w:val="44"\/>/);
      expect(xml.match(/w:firstLineChars="200"/g)).toHaveLength(2);
      expect(xml.match(/<w:jc w:val="right"\/>/g)).toHaveLength(2);
    },
  );
  test('blanks are underlined spaces that do not vanish at the end of a line', async () => {
    const xml = await bodyOf(LETTERS.change.compose({}));
    const blanks = xml.match(/<w:u w:val="single"\/>.*?<w:t[^>]*>(\u00a0+)<\/w:t>/g) ?? [];
    // Five in the sentence, the company and three of the date below.
    expect(blanks).toHaveLength(9);
    expect(textOf(xml)).not.toMatch(/公司名称|账号信息|事由/);
  });
  test('what people type cannot break the file', async () => {
    const typed = '<w:p/>&amp;"引号"\u0001\u000b\ud800';
    const xml = await bodyOf(LETTERS.change.compose({ company: typed, reason: typed }));
    expect(xml).toContain('&lt;w:p/&gt;&amp;amp;');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/);
  });
  test('nobody is named as its author', async () => {
    const core = (await partsOf(LETTERS.close.compose({}))).get('docProps/core.xml') ?? '';
    expect(core).toContain('注销说明');
    expect(core).not.toMatch(/creator>[^<]|Un-named|lastModifiedBy>[^<]/);
  });
});

test.each(Object.values(LISTS))('$title as a Word file, ticks and all', async (spec) => {
  const xml = await bodyOf(listDocument(spec, { licence: true }, { creditCode: '91330106MA2EXAM78K' }));
  const text = textOf(xml);
  expect(text).toContain(spec.title);
  expect(text.match(/☑/g)).toHaveLength(1);
  expect(text.match(/☐/g)).toHaveLength(spec.sections.flatMap(({ items }) => items).length - 1);
  expect(text).toContain('统一社会信用代码：91330106MA2EXAM78K');
});
