/** Codes that check themselves: GB 32100-2015 and GB 11714. Pure. */

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Half width, upper case, no spaces: how codes are compared and stored. */
export function foldCode(value: string): string {
  return value.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** @returns the first character that never occurs in a unified social credit code, or null. */
export function strangerInCredit(code: string): string | null {
  return [...code].find((character) => !CREDIT_ALPHABET.includes(character)) ?? null;
}

/** @returns the 18th character that GB 32100-2015 asks for after these 17, or null when one is not allowed. */
export function creditCheckCharacter(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const index = CREDIT_ALPHABET.indexOf(character);
    if (index < 0) return null;
    sum += index * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] ?? null;
}

/** Is this, as it stands, a well-formed unified social credit code? */
export function isCreditCode(code: string): boolean {
  return code.length === 18 && creditCheckCharacter(code.slice(0, 17)) === code[17];
}

/** @returns the ninth character that GB 11714 asks for after these eight, or null when one is not allowed. */
export function organisationCheckCharacter(first8: string): string | null {
  if (!/^[0-9A-Z]{8}$/.test(first8)) return null;
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8[index]!, 36),
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}
