/** What holds for every value, not only for those somebody thought of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AmountUnit, parseAmountIn, parseCount, parseTyped } from '../../lib/profile/amounts.ts';
import { checkField } from '../../lib/profile/checks.ts';
import { idCard, idCheckCharacter, idDocument } from '../../lib/profile/id-documents.ts';
import { isLoginName } from '../../lib/profile/login-names.ts';
import * as check from '../../lib/profile/validators.ts';
import { anyText, CREDIT_SIGNS, creditCode, idFirst17, organisationCode } from './fixtures/profiles.ts';

const put = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at + 1);
const slip = (signs: string, length: number) =>
  fc.tuple(fc.integer({ min: 0, max: length - 1 }), fc.constantFrom(...signs));

describe('codes', () => {
  test('every credit code made by the standard passes, also in full width and lower case', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        expect(check.creditCode(code)).toBeNull();
        expect(check.creditCode(` ${code.toLowerCase()} `)).toBeNull();
        expect(
          check.creditCode(code.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)))),
        ).toBeNull();
      }),
    );
  });
  test('any one wrong sign of a credit code is caught', () => {
    fc.assert(
      fc.property(creditCode, slip('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 18), (code, [at, sign]) => {
        fc.pre(code[at] !== sign);
        expect(check.creditCode(put(code, at, sign))).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
  test('any two neighbours changed over are caught', () => {
    fc.assert(
      fc.property(creditCode, fc.integer({ min: 0, max: 16 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        expect(
          check.creditCode(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)),
        ).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
  test('every organisation code passes; a wrong sign is caught unless the two differ by a multiple of 11', () => {
    // GB 11714 counts letters as 10 to 35 and divides by 11: 0 and B, or 1, C and N, weigh the same.
    fc.assert(
      fc.property(organisationCode, slip('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 8), (code, [at, sign]) => {
        expect(check.organisationCode(code)).toBeNull();
        const apart = Number.parseInt(code[at]!, 36) - Number.parseInt(sign, 36);
        expect(check.organisationCode(put(code, at, sign)) === null).toBe(apart % 11 === 0);
      }),
      { numRuns: 2000 },
    );
  });
  test('the organisation code inside a credit code comes out whole', () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        expect(check.organisationCodeOf(code)?.replace('-', '')).toBe(code.slice(8, 17));
      }),
    );
  });
});

describe('identity cards', () => {
  const card = idFirst17.map((first) => first + idCheckCharacter(first));
  test('every one made by the standard passes, with a small x as well', () => {
    fc.assert(
      fc.property(card, (number) => {
        expect(idCard(number)).toBeNull();
        expect(idCard(number.toLowerCase())).toBeNull();
        expect(idDocument('居民身份证', number)).toBeNull();
        expect(idDocument('', number)).toBeNull();
      }),
    );
  });
  test('any one wrong sign is caught', () => {
    fc.assert(
      fc.property(card, slip(`${CREDIT_SIGNS}X`, 18), (number, [at, sign]) => {
        fc.pre(number[at] !== sign);
        expect(idCard(put(number, at, sign))).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
  test('what is said never tells the number', () => {
    fc.assert(
      fc.property(card, slip('0123456789', 18), (number, [at, sign]) => {
        const said = idCard(put(number, at, sign)) ?? '';
        expect(said).not.toContain(number.slice(6, 14));
        expect(said).not.toContain(number.slice(0, 6));
      }),
    );
  });
});

describe('amounts', () => {
  const UNITS: [AmountUnit, number][] = [
    ['元', 0],
    ['千元', 3],
    ['万元', 4],
    ['百万元', 6],
    ['亿元', 8],
  ];
  const unit = fc.constantFrom(...UNITS);
  /** Whole 分, as accounts have them. */
  const cents = fc.integer({ min: -9_999_999_999_99, max: 9_999_999_999_99 });

  test('written in any unit, they come back the same', () => {
    fc.assert(
      fc.property(cents, unit, unit, (amount, [name, power], [wanted, wantedPower]) => {
        const [sign, digits] = [amount < 0 ? '-' : '', String(Math.abs(amount))];
        const written = `${sign}${decimal(digits, 2 + power)}${name}`;
        const expected = Number(`${sign}${digits}e${-2 - wantedPower}`);
        expect(parseAmountIn(written, wanted)).toEqual({ value: expected === 0 ? 0 : expected });
        expect(parseAmountIn(written.replace(name, ''), wanted, name)).toEqual(
          parseAmountIn(written, wanted),
        );
      }),
    );
  });
  test('grouping, spaces, full width and 人民币 change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (yuan) => {
        const value = { value: Number(`${yuan}e-4`) };
        expect(parseAmountIn(`${yuan.toLocaleString('en-US')} 元`)).toEqual(value);
        expect(parseAmountIn(`人民币 ${yuan}元`)).toEqual(value);
        expect(parseAmountIn(`¥${yuan}元`)).toEqual(value);
        expect(
          parseAmountIn(
            `${[...String(yuan)].map((d) => String.fromCodePoint(0xff10 + Number(d))).join('')}元`,
          ),
        ).toEqual(value);
      }),
    );
  });
  test('what is shown after typing reads back to the same value', () => {
    fc.assert(
      fc.property(cents, unit, (amount, [name]) => {
        const read = parseTyped('registeredCapital', `${amount}${name}`);
        if (!('value' in read)) throw new Error(read.reason);
        expect(
          parseTyped('registeredCapital', read.value.toLocaleString('en-US', { maximumFractionDigits: 20 })),
        ).toEqual(read);
      }),
    );
  });
  test('people in 万 are people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (people) => {
        expect(parseCount(`${people}人`)).toEqual({ value: people });
        expect(parseCount(`${decimal(String(people), 4)}万人`)).toEqual({ value: people });
      }),
    );
  });
});

/** 12345 with the point moved four places to the left: 1.2345. */
function decimal(digits: string, places: number): string {
  const padded = digits.padStart(places + 1, '0');
  return places === 0 ? digits : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

describe('any text at all', () => {
  const validators = Object.entries(check).filter(
    (entry): entry is [string, check.Validator] => typeof entry[1] === 'function' && entry[0] !== 'oneOf',
  );
  const KEYS = [
    ...'creditCode organisationCode establishedOn registeredCapital scale employees postalCode industry'.split(
      ' ',
    ),
    ...'legalRepresentative.idNumber contact.mobile email phone loginNames.miit intellectualProperty.designs'.split(
      ' ',
    ),
    ...'figures.2025.netProfit figures.2025.rdStaff certificates.0.validUntil tiers.3.validFrom tiers'.split(
      ' ',
    ),
  ];
  test('no validator throws, and each says something readable or nothing', () => {
    expect(validators.length).toBeGreaterThan(14);
    fc.assert(
      fc.property(anyText(120), (text) => {
        for (const [, validator] of validators) validator(text);
        for (const key of KEYS) {
          const said = checkField(key, text);
          if (said !== null) expect(said).toMatch(/\p{Script=Han}/u);
        }
        for (const type of ['', '护照', '居民身份证', '台胞证', text]) idDocument(type, text);
        parseAmountIn(text);
        parseCount(text);
        isLoginName(text);
      }),
      { numRuns: 1000 },
    );
  });
  test('a number that is understood is finite', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.stringMatching(/^[-+]?[\d.,]{0,400}[万亿]?元?$/)), (text) => {
        for (const read of [parseAmountIn(text), parseCount(text)])
          if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
