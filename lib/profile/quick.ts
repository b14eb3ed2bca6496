/**
 * A quick look at what was read from the disk. A thousand profiles take the schema a tenth of a second, and nearly all
 * are as this program wrote them: those are known at a glance, from the schema itself. Whatever is not goes through it.
 */
import type * as z from 'zod/mini';
import { isLoginName } from './login-names.ts';
import { type Profile, profileSchema } from './schema.ts';

type Look = (value: unknown) => boolean;
interface Def {
  type: string;
  checks?: { _zod: { def: { check: string; maximum?: number; pattern?: RegExp } } }[];
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  catchall?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
}

const never: Look = () => false;
const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def;

/** The schema's own checks of a text or list; null when there is one that is not known here. */
function checksOf({ checks = [] }: Def): ((value: string | unknown[]) => boolean) | null {
  const all = checks.map(({ _zod: { def } }) => {
    const { check, maximum, pattern } = def;
    if (check === 'max_length' && maximum !== undefined)
      return (value: string | unknown[]) => value.length <= maximum;
    if (check === 'string_format' && pattern && !pattern.global && !pattern.sticky)
      return (value: string | unknown[]) => typeof value === 'string' && pattern.test(value);
    return null;
  });
  const known = all.filter((one) => one !== null);
  return known.length === all.length ? (value) => known.every((check) => check(value)) : null;
}

/** @returns a look that is true only for what the schema accepts and `normalise` leaves as it is. */
function lookFor(schema: z.core.$ZodType): Look {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return def.innerType ? lookFor(def.innerType) : never;
    case 'number':
      return def.checks?.length ? never : (value) => Number.isFinite(value) && !Object.is(value, -0);
    case 'string': {
      const checks = checksOf(def);
      return (value) =>
        typeof value === 'string' && value !== '' && value === value.trim() && checks?.(value) === true;
    }
    case 'union': {
      const looks = (def.options ?? []).map(lookFor);
      return (value) => looks.some((look) => look(value));
    }
    case 'array': {
      const checks = checksOf(def);
      const look = def.element ? lookFor(def.element) : never;
      return (value) =>
        Array.isArray(value) && value.length > 0 && checks?.(value) === true && value.every(look);
    }
    case 'record': {
      const key = def.keyType ? lookFor(def.keyType) : never;
      const look = def.valueType ? lookFor(def.valueType) : never;
      return (value) => isPlain(value) && someEntries(value, (name, inner) => key(name) && look(inner));
    }
    case 'object':
      return lookForObject(def);
    default:
      return never;
  }
}

function lookForObject({ shape = {}, catchall, checks }: Def): Look {
  // A strict object's unknown keys are of the type never; others would be dropped, which is a change.
  if (checks?.length || !catchall || defOf(catchall).type !== 'never') return never;
  const looks = new Map(Object.entries(shape).map(([name, schema]) => [name, lookFor(schema)]));
  const required = Object.entries(shape)
    .filter(([, schema]) => defOf(schema).type !== 'optional')
    .map(([name]) => name);
  return (value) =>
    isPlain(value) &&
    required.every((name) => Object.hasOwn(value, name)) &&
    someEntries(value, (name, inner) => looks.get(name)?.(inner) === true);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** There is something in it, and all of it is so. */
function someEntries(value: Record<string, unknown>, look: (name: string, inner: unknown) => boolean) {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => look(name, value[name]));
}

let look: Look | null = null;
const CODE = /^[0-9A-Z-]+$/;

/** @returns true only when the schema would accept the value and normalising would change nothing of it. */
export function isAsStored(value: unknown): value is Profile {
  look ??= lookFor(profileSchema);
  if (!look(value)) return false;
  const { creditCode = '0', organisationCode = '0', legalRepresentative, loginNames = {} } = value as Profile;
  // What normalising looks at more closely.
  return (
    CODE.test(creditCode) &&
    CODE.test(organisationCode) &&
    legalRepresentative?.idNumber === undefined &&
    Object.values(loginNames).every((name) => name !== undefined && isLoginName(name))
  );
}
