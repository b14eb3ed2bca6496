/** The shape of an enterprise profile as it is stored, exported and imported. */
import * as z from 'zod/mini';

// Without this zod probes `new Function`, which every extension page reports as a CSP violation.
z.config({ jitless: true });

export const LIMITS = { text: 500, title: 100, list: 100 } as const;

const text = () => z.optional(z.string().check(z.maxLength(LIMITS.text)));
/** An empty text stands for "nothing", as in every other field. */
const number = () => z.optional(z.union([z.number(), z.literal('')]));

const figures = z.strictObject({
  revenue: number(),
  mainBusinessRevenue: number(),
  rdExpense: number(),
  netProfit: number(),
  totalAssets: number(),
  totalLiabilities: number(),
  exportValue: number(),
  employees: number(),
  rdStaff: number(),
});

const rights = z.strictObject({
  inventionPatents: number(),
  utilityModels: number(),
  designs: number(),
  softwareCopyrights: number(),
  integratedCircuitLayouts: number(),
  plantVarieties: number(),
  trademarks: number(),
});
const certificate = z.strictObject({ standard: text(), number: text(), issuer: text(), validUntil: text() });
const tier = z.strictObject({ tier: text(), number: text(), validFrom: text(), validUntil: text() });

export const profileSchema = z.strictObject({
  id: z.string().check(z.regex(/^(?!__proto__$)[\p{L}\p{N}._-]{1,64}$/u)),
  title: z.string().check(z.regex(/\S/), z.maxLength(LIMITS.title)),
  enterpriseName: text(),
  creditCode: text(),
  organisationCode: text(),
  enterpriseType: text(),
  holdingType: text(),
  establishedOn: text(),
  registeredCapital: number(),
  scale: text(),
  employees: number(),
  registeredRegion: z.optional(z.strictObject({ province: text(), city: text(), county: text() })),
  address: text(),
  postalCode: text(),
  industry: text(),
  subdivision: text(),
  mainProducts: z.optional(
    z.union([
      z.array(z.string().check(z.maxLength(LIMITS.text))).check(z.maxLength(LIMITS.list)),
      z.literal(''),
    ]),
  ),
  mainBusiness: text(),
  importExportVolume: number(),
  legalRepresentative: z.optional(
    z.strictObject({
      name: text(),
      idType: text(),
      // Read so that files carrying it can be imported; `normalise` drops it before anything is stored.
      idNumber: text(),
      phone: text(),
      mobile: text(),
    }),
  ),
  contact: z.optional(z.strictObject({ name: text(), phone: text(), mobile: text(), email: text() })),
  controllingShareholder: text(),
  actualController: z.optional(z.strictObject({ name: text(), nationality: text() })),
  email: text(),
  fax: text(),
  phone: text(),
  intellectualProperty: z.optional(rights),
  certificates: z.optional(z.array(certificate).check(z.maxLength(LIMITS.list))),
  tiers: z.optional(z.array(tier).check(z.maxLength(LIMITS.list))),
  // Names only. `normalise` drops a text that may hold a password as well.
  loginNames: z.optional(z.strictObject({ ecomp: text(), zxkt: text(), miit: text() })),
  figures: z.optional(z.record(z.string().check(z.regex(/^(?:19|20)\d{2}$/)), figures)),
});

export const FORMAT = 'declare-assistant/profiles';
export const VERSION = 1;

export const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  profiles: z.array(profileSchema),
});

export type Profile = z.infer<typeof profileSchema>;
export type Issue = z.core.$ZodIssue;
