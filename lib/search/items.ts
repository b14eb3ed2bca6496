/** Everything the assistant knows, as things to be found. */
import { shortName } from '../contacts/regions.ts';
import type { Answer, Contact, FlowSpec, KnownError, Portal } from '../portals/define.ts';
import { papers } from './letters.ts';
import { numbersOf } from './terms.ts';
import type { Family, Item } from './types.ts';

/** The two worlds a clerk may be in; what belongs to neither is common to both. */
const FAMILIES: Readonly<Record<string, Family>> = {
  zxkt: 'fund',
  ecomp: 'fund',
  zjtx: 'sme',
  'miit-account': 'sme',
  'miit-service': 'sme',
};
const familyOf = (portal: string): Family | null => FAMILIES[portal] ?? null;

const NATIONAL = '全国';

function stepItems(flow: FlowSpec, portal: string): Item[] {
  const begun = new Set<string>();
  return flow.steps.map((step, index) => {
    const { branch } = step;
    const choose = flow.branches?.find(({ id }) => id === branch)?.choose;
    const first = index === 0;
    // A case of a flow is found by its name at its first step, like the flow itself.
    const firstOfBranch = branch !== undefined && !begun.has(branch);
    if (branch !== undefined) begun.add(branch);
    const names = [first ? [flow.title, flow.choose] : [], firstOfBranch ? [choose ?? ''] : []].flat();
    const lines = [step.action, ...(step.note ? [step.note] : [])];
    return {
      kind: 'step',
      family: familyOf(portal),
      title: step.title,
      names: names.join(' '),
      seen: [],
      text: lines,
      context: [flow.title, choose ?? ''].join(' '),
      numbers: numbersOf(lines.join('。')),
      order: index,
      hit: {
        kind: 'step',
        id: `${flow.id}#${index}`,
        title: step.title,
        text: step.action,
        portal,
        lines,
        flow: flow.id,
        ...(branch === undefined ? {} : { branch }),
        step: index,
        source: flow.source,
        checkedOn: flow.checkedOn,
      },
    };
  });
}

function errorItem(error: KnownError, portal: string): Item {
  const lines = [...error.remedy];
  const details = Object.values(error.details ?? {});
  const phones = (error.actions ?? []).flatMap((action) => (action.do === 'call' ? [action.phone] : []));
  const flow = error.actions?.find((action) => action.do === 'flow')?.flow;
  const text = [error.why, ...lines, ...details];
  return {
    kind: 'error',
    family: familyOf(portal),
    title: error.title,
    names: '报错',
    seen: error.seen ?? [],
    text,
    context: '',
    numbers: numbersOf([...text, ...phones].join('。')),
    order: 0,
    hit: {
      kind: 'error',
      id: error.id,
      title: error.title,
      text: error.why,
      portal,
      why: error.why,
      lines,
      ...(phones.length > 0 ? { phones } : {}),
      ...(flow === undefined ? {} : { leadsTo: flow }),
      source: error.source,
      checkedOn: error.checkedOn,
    },
  };
}

function answerItem(answer: Answer, portal: string): Item {
  const lines = [...answer.answer];
  return {
    kind: 'answer',
    family: familyOf(portal),
    title: answer.question,
    names: '',
    seen: [],
    text: lines,
    context: '',
    numbers: numbersOf(lines.join('。')),
    order: 0,
    hit: {
      kind: 'answer',
      id: answer.id,
      title: answer.question,
      text: lines[0] ?? '',
      portal,
      lines,
      ...(answer.leadsTo === undefined ? {} : { leadsTo: answer.leadsTo }),
      source: answer.source,
      checkedOn: answer.checkedOn,
    },
  };
}

function contactItem(contact: Contact, short: string, id: string): Item {
  const place = contact.region.length > 0 ? contact.region.join(' ') : NATIONAL;
  const lines = [contact.purpose, contact.hours, contact.note].filter((line) => line !== undefined);
  return {
    kind: 'contact',
    family: familyOf(contact.portal),
    title: place,
    // 北京朝阳 is typed in one go as well.
    names: `${contact.region.map(shortName).join('')} 电话 联系方式 ${contact.emails?.length ? '邮箱' : ''} ${familyOf(contact.portal) === 'sme' ? '工信局' : '商务局'}`,
    seen: [],
    // A note speaks of other places too: it is shown, not searched.
    text: [contact.kind, contact.purpose, contact.hours ?? '', ...(contact.emails ?? [])],
    context: short,
    numbers: contact.phones.flatMap(numbersOf),
    region: contact.region,
    // The line of a whole province or city stands before those of its parts.
    order: /级$/.test(contact.region.at(-1) ?? '级') ? 0 : 1,
    hit: {
      kind: 'contact',
      id,
      title: `${place} ${contact.kind}`,
      text: contact.purpose,
      portal: contact.portal,
      lines,
      phones: [...contact.phones],
      ...(contact.emails ? { emails: [...contact.emails] } : {}),
      source: contact.source,
      checkedOn: contact.checkedOn,
    },
  };
}

/** The same region and kind may stand in two manuals: ids are counted up. */
function contactItems(contacts: readonly Contact[], portals: readonly Portal[]): Item[] {
  const times = new Map<string, number>();
  return contacts.map((contact) => {
    const name = [contact.portal, contact.region.join('/'), contact.kind].join('|');
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const short = portals.find(({ id }) => id === contact.portal)?.short ?? '';
    return contactItem(contact, short, time === 1 ? name : `${name}|${time}`);
  });
}

function paperItems(): Item[] {
  return papers().map(({ names, letter, checklist, lines, ...paper }) => ({
    kind: 'letter',
    family: familyOf(paper.portal),
    title: paper.title,
    names: `${names} 文书 模板`,
    seen: [],
    text: lines,
    context: '',
    numbers: [],
    order: 0,
    hit: {
      kind: 'letter',
      id: letter ?? checklist ?? '',
      text: lines[0] ?? '',
      lines: [...lines],
      ...(letter ? { letter } : {}),
      ...(checklist ? { checklist } : {}),
      ...paper,
    },
  }));
}

/** @returns all items; an error or answer told by several portals is there once for each id. */
export function itemsOf(
  portals: readonly Portal[],
  anyErrors: readonly KnownError[],
  contacts: readonly Contact[],
): Item[] {
  const all = [
    ...portals.flatMap((portal) => [
      ...portal.flows.flatMap((flow) => stepItems(flow, portal.id)),
      ...portal.errors.map((error) => errorItem(error, portal.id)),
      ...portal.answers.map((answer) => answerItem(answer, portal.id)),
    ]),
    ...anyErrors.map((error) => errorItem(error, 'any')),
    ...contactItems(contacts, portals),
    ...paperItems(),
  ];
  const known = new Set<string>();
  return all.filter(({ kind, hit }) => {
    const key = `${kind} ${hit.id}`;
    return !known.has(key) && known.add(key);
  });
}
