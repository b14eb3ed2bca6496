/**
 * What a new file says. It compiles; where something is missing stands “To fill in”, and the tests refuse it until
 * that is done and the note taken away.
 */
import { HOSTS } from '../../../lib/portals/hosts.ts';
import type { Asked } from './asked.ts';

/** How a place that waits for somebody is marked; tests/unit/new-files.test.ts looks for it. */
export const WAITING = '// To fill in: ';

const text = (value: string): string => JSON.stringify(value);

/** The portal's own data. */
export function knowledge({ kind, id, title }: Asked, today: string): string {
  const common = `
  ${WAITING}the place in the manual, as in docs/sources.md, e.g. 004 图12.
  source: '',
  checkedOn: ${text(today)},`;
  if (kind === 'page') {
    return `import { definePage } from '../../define.ts';

export default definePage({
  id: ${text(id)},
  title: ${text(title)},${common}
  ${WAITING}what a person reads there, four texts or more of several kinds, with weights from 0.5 to 3; then \`must\`, and \`not\` for pages like it.
  signals: [],
  ${WAITING}the sum at which there is no doubt; half of the page's marks must stay below 0.6 of it.
  sure: 4,
});
`;
  }
  return `import { defineError } from '../../define.ts';

export default defineError({
  id: ${text(id)},
  title: ${text(title)},
  ${WAITING}why it happens, in plain words.
  why: '',
  ${WAITING}what to do, a sentence a step.
  remedy: [],
  severity: 'error',
  ${WAITING}the portal's message, whole, each wording an entry; or \`foreseen\` or \`observed\` instead.
  seen: [],${common}
});
`;
}

const originOf = (portal: string): string =>
  `${portal === 'zxkt' ? 'http' : 'https'}://${HOSTS[portal]?.[0] ?? ''}`;

/** The practice page. @param surround the text of the portal's surround.ts, when it has one. */
export function practicePage({ portal, name, id, title }: Asked, surround: string | null): string {
  const shared = ['BANNER', 'FOOTER'].filter((word) => surround?.includes(`export const ${word} =`));
  const has = (word: string) => shared.includes(word);
  return `import { definePracticePage } from '../../define.ts';
${shared.length > 0 ? `import { ${shared.join(', ')} } from './surround.ts';\n` : ''}
export default definePracticePage({
  page: ${text(id)},
  url: ${text(`${originOf(portal)}/${name}`)},
  title: ${has('BANNER') ? 'BANNER,\n  banner: BANNER' : text(title)},
  heading: ${text(title)},
  ${WAITING}what the page says and asks, in the manual's words, with invented enterprises and numbers.
  sections: [],${has('FOOTER') ? '\n  footer: FOOTER,' : ''}
});
`;
}

/** The scenario. @param list the portal's list of practice pages, by its exported name. */
export function scenario({ portal, id }: Asked, list: string): string {
  return `import { defineScenario } from '../define.ts';
import { ${list} } from '../pages/${portal}/index.ts';

export default defineScenario({
  error: ${text(id)},
  ${WAITING}the page it happens on, imported from its own file as other scenarios do.
  page: ${list}[0]!,
  ${WAITING}the portal's words, how they come, and the button they come after; left out where the page itself is the sign.
  said: { text: '', how: 'layer' },
});
`;
}
