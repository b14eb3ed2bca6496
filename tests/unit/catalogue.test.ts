import { describe, expect, test } from 'vitest';
import { anyErrors } from '../../lib/portals/any/index.ts';
import type { Check, KnownError, Portal } from '../../lib/portals/define.ts';
import ecomp from '../../lib/portals/ecomp/index.ts';
import miitAccount from '../../lib/portals/miit-account/index.ts';
import miitService from '../../lib/portals/miit-service/index.ts';
import zjtx from '../../lib/portals/zjtx/index.ts';
import zxkt from '../../lib/portals/zxkt/index.ts';

/** The ids others rely on, written out: none may go, none may be renamed. */

const PORTALS: Portal[] = [zxkt, ecomp, zjtx, miitAccount, miitService];
const pages = PORTALS.flatMap((portal) => portal.pages);
const flows = PORTALS.flatMap((portal) => portal.flows);
const errors: readonly KnownError[] = [...PORTALS.flatMap((portal) => portal.errors), ...anyErrors];
const answers = PORTALS.flatMap((portal) => portal.answers);
const idsOf = (specs: readonly { id: string }[]) => specs.map(({ id }) => id).sort();
const pageIds = new Set(idsOf(pages));

const PAGES: Record<string, string> = {
  zxkt: `home login-notice contacts registration-statement qualification-form year-select workspace
    qualification-view code-change project-form project-list fund-disbursement print admin-workspace`,
  ecomp: 'register app-picker hall login admin-login recover-index recover-account',
  zjtx: `home home-signed-in enterprise-info enterprise-info-edit apply form-innovative form-specialised
    form-little-giant application-records info-update review messages major-change financing-notice
    financing-form digital-assessment`,
  'miit-account': `login register verify-prompt verify-form phone-change recover-password recover-account
    user-center`,
  'miit-service': 'portal sme-zone',
};
const FLOWS: Record<string, string> = {
  zxkt: `register sign-in admin-sign-in recover change-qualification declare-project print-forms unbind
    close-account`,
  zjtx: `register recover complete-info apply-innovative apply-specialised apply-little-giant
    amend-application update-info review-qualification report-major-change register-points
    return-from-service-portal`,
};
const FUND_ERRORS = `all-selected user-exists user-not-found not-published red-hints idle-before-save
  login-prefix several-accounts name-region-locked code-missing code-wrong project-name-reused
  project-accepted proof-format browser-unsupported`;
const SME_ERRORS = `credit-code-exists natural-person-account natural-person-credit-code not-verified
  verification-fails login-name-format password-format password-mismatch upload-server-error
  upload-too-large upload-type upload-many sent-to-service-portal zone-not-open info-incomplete countdown
  name-code-readonly required-parts tree-not-leaf place-industry-decide digital-assessment-missing
  withdraw-after-deadline no-withdraw-button edit-locked update-closed review-not-eligible
  major-change-overdue`;

const words = (text: string) => text.trim().split(/\s+/).sort();

describe('the catalogue', () => {
  test.each(Object.entries(PAGES))('%s has all its pages and no other', (portal, names) => {
    const own = PORTALS.find(({ id }) => id === portal);
    expect(idsOf(own?.pages ?? [])).toEqual(words(names).map((name) => `${portal}.${name}`));
  });
  test.each(Object.entries(FLOWS))('%s has all its flows and no other', (portal, names) => {
    const own = flows.filter(({ id }) => id.startsWith(`${portal}.`));
    expect(idsOf(own)).toEqual(words(names).map((name) => `${portal}.${name}`));
  });
  test.each([
    ['the fund portals', FUND_ERRORS, [...zxkt.errors, ...ecomp.errors, ...anyErrors]],
    ['the SME portals', SME_ERRORS, [zjtx, miitAccount, miitService].flatMap((portal) => portal.errors)],
  ])('%s have all their known errors and no other', (_, names, known) => {
    expect(idsOf(known)).toEqual(words(names));
  });
  test('no id is given twice', () => {
    for (const specs of [pages, flows, errors, answers])
      expect(idsOf(specs)).toEqual([...new Set(idsOf(specs))]);
  });
});

describe('branches', () => {
  const branched = flows.filter(({ branches }) => branches);
  test.each(branched.map((flow) => [flow.id, flow] as const))('of %s', (_, { branches = [], steps }) => {
    const ids = branches.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1);
    for (const { choose } of branches) expect(choose).not.toBe('');
    for (const id of ids) expect(steps.some(({ branch }) => branch === id)).toBe(true);
  });
  test('are declared where a step names one', () => {
    for (const { id, branches = [], steps } of flows)
      for (const { branch, title } of steps)
        if (branch)
          expect(
            branches.map((one) => one.id),
            `${id}: ${title}`,
          ).toContain(branch);
  });
});

test.each(errors.map((error) => [error.id, error] as const))('%s offers what there is', (_, error) => {
  for (const check of [error.foreseen ?? [], error.observed ?? []].flat() as Check[]) {
    expect(check.pages.length).toBeGreaterThan(0);
    for (const page of check.pages) expect(pageIds).toContain(page);
  }
  for (const page of error.seenOn ?? []) expect(pageIds).toContain(page);
  for (const action of error.actions ?? []) {
    if (action.do === 'flow') {
      const flow = flows.find(({ id }) => id === action.flow);
      expect(flow?.id).toBe(action.flow);
      if (action.branch) expect(flow?.branches?.map(({ id }) => id)).toContain(action.branch);
    }
    if (action.do === 'visit') {
      expect(PORTALS.flatMap(({ hosts }) => hosts)).toContain(new URL(action.url).hostname);
    }
    if (action.do === 'contact') expect(idsOf(PORTALS)).toContain(action.portal);
    if (action.do === 'call') expect(action.phone).toMatch(/^[\d -]{5,}$/);
  }
});

describe('what a tired clerk reads', () => {
  test.each(errors.map((error) => [error.id, error] as const))('%s', (_, { title, why, remedy, actions }) => {
    expect(title.length).toBeLessThanOrEqual(32);
    for (const sentence of [why, ...remedy]) {
      expect(sentence).toMatch(/[。？！]$/);
      expect(sentence.length).toBeLessThanOrEqual(90);
    }
    for (const { label } of actions ?? []) expect(label.length).toBeLessThanOrEqual(20);
    expect(new Set(actions?.map(({ label }) => label)).size).toBe(actions?.length ?? 0);
  });
  test.each(answers.map((answer) => [answer.id, answer] as const))('%s', (_, answer) => {
    expect(answer.question).not.toBe('');
    expect(answer.answer.length).toBeGreaterThan(0);
    for (const sentence of answer.answer) {
      expect(sentence).toMatch(/[。？！]$/);
      expect(sentence).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]|"|'/);
    }
    if (answer.leadsTo) expect([...idsOf(flows), ...idsOf(errors)]).toContain(answer.leadsTo);
    expect(answer.source.trim()).not.toBe('');
    expect(answer.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
