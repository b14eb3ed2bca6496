/** What each button of the panel does. */
import { dictionary } from '../i18n/index.ts';
import type { Finding } from '../model/advice.ts';
import type { PanelActions, PreviewItem } from '../model/panel.ts';
import type { SearchHit } from '../model/search.ts';
import { broughtHand, takeHand } from '../platform/hand.ts';
import { ask } from '../platform/link.ts';
import type { Check, Remedy } from '../portals/define.ts';
import { portalIdOf } from '../portals/hosts.ts';
import { findTarget } from '../scan/locate.ts';
import type { Host } from './host.ts';
import type { Look } from './look.ts';

export function panelActions(
  host: Host,
  look: Look,
  copyText: (text: string) => Promise<boolean>,
  refresh: () => void,
  failed: (error: unknown) => void,
): PanelActions {
  const run = (work: () => Promise<void> | void) => {
    void (async () => {
      try {
        const done = work();
        // Shown at once: what is remembered of it takes a moment to be stored.
        refresh();
        await done;
      } catch (error) {
        failed(error);
      }
      refresh();
    })();
  };
  const copy = async (text: string | null, empty: string) => {
    if (!text) return look.say(empty);
    look.say((await copyText(text)) ? `已复制 ${text}` : `请手动复制：${text}`);
  };
  // A portal's own public address, in a tab of its own; never the page the user is working on.
  const visit = (url: string) => {
    if (portalIdOf(url)) window.open(url, '_blank', 'noopener');
  };
  const remedy = async (finding: Finding, action: Remedy) => {
    const profileId = host.fill.profile?.id ?? null;
    switch (action.do) {
      case 'fix': {
        const checks = [host.errors.find(({ id }) => id === finding.id)?.foreseen ?? []].flat() as Check[];
        const check = checks.find((one) => one.check === 'option-chosen');
        const count = check?.check === 'option-chosen' ? await host.fix(finding, check.option) : 0;
        if (count === 0) look.say('没能替您去掉，请在页面上自己去掉“全部”。');
        return;
      }
      case 'copy':
        return copy(
          action.what === 'text'
            ? (action.text ?? '')
            : await (await takeHand()).copied(profileId, action.what),
          '档案里没有统一社会信用代码，请先填写档案。',
        );
      case 'call':
        return copy(action.phone, '');
      case 'contact': {
        const { contacts } = await ask({ type: 'contacts.own', portal: action.portal, profileId });
        host.contacts = { finding: finding.id, lines: contacts };
        return;
      }
      case 'letter':
        await ask({ type: 'open.letters', letter: action.letter, profileId });
        return;
      case 'checklist':
        await ask({ type: 'open.letters', list: action.list, profileId });
        return;
      case 'visit':
        return visit(action.url);
      case 'flow':
        return host.chooseFlow(action.flow, action.branch);
      case 'goto': {
        for (const { frameId, page } of host.frames) {
          const ref = findTarget(page, action.target);
          if (ref) return host.goTo({ frameId, ref });
        }
        look.say(`这一页上没有【${action.target[0]}】。`);
      }
    }
  };
  let asked = 0;
  const search = async (query: string) => {
    const turn = ++asked;
    if (query.trim() === '') {
      host.search = { hits: [], busy: false };
      return;
    }
    host.search = { ...host.search, busy: true };
    refresh();
    const { hits } = await ask({ type: 'search.find', query, profileId: host.fill.profile?.id ?? null });
    // A later query has been asked in the meantime.
    if (turn === asked) host.search = { hits, busy: false };
  };
  const openHit = async (hit: SearchHit) => {
    const profileId = host.fill.profile?.id ?? null;
    if (hit.letter) await ask({ type: 'open.letters', letter: hit.letter, profileId });
    else if (hit.checklist) await ask({ type: 'open.letters', list: hit.checklist, profileId });
    else if (hit.flow) host.chooseFlow(hit.flow, hit.branch);
    else if (hit.leadsTo && host.flows.some(({ id }) => id === hit.leadsTo)) host.chooseFlow(hit.leadsTo);
    else if (!hit.leadsTo || !host.explain(hit.leadsTo))
      look.say('这属于另一个平台，请到那个平台的页面上看。');
    else host.search = { hits: [], busy: false };
  };
  const actions: PanelActions = {
    collapse: (collapsed) => run(() => look.collapse(collapsed)),
    changeSide: () => run(() => look.changeSide()),
    goToTarget: () =>
      run(async () => {
        const target = host.target();
        if (target) await host.goTo(target);
      }),
    chooseFlow: (flow, branch) => run(() => host.chooseFlow(flow, branch)),
    search: (query) => run(() => search(query)),
    openHit: (hit) => run(() => openHit(hit)),
    copy: (text) => run(() => copy(text, '')),
    remedy: (finding, index) =>
      run(async () => {
        const action = finding.actions[index];
        if (action) await remedy(finding, action);
      }),
    undoFix: () => run(() => host.undoFix()),
    showPlace: (place) => run(() => host.goTo(place)),
    dismiss: (finding) => run(() => host.dismiss(finding)),
    chooseProfile: (id) =>
      run(async () => {
        await host.fill.choose(id);
        host.update();
      }),
    preview: () =>
      run(async () => {
        const work = host.fill.makePreview(host.fields);
        refresh();
        await work;
      }),
    tick: (item: PreviewItem, on) => run(() => host.fill.tick(item, on)),
    cancelPreview: () =>
      run(() => {
        host.fill.preview = null;
        host.fill.result = null;
        host.fill.notice = null;
      }),
    fill: () =>
      run(async () => {
        const work = host.fill.fill();
        refresh();
        await work;
      }),
    agree: () => run(() => host.fill.agree()),
    undoFill: () => run(() => host.fill.undo()),
    drawFill: (box, fill) => broughtHand()?.drawFill(box, fill, actions, dictionary()),
    previewLater: () => run(() => host.fill.previewLater(host.fields)),
    learn: () => run(() => host.fill.previewLearning(host.fields)),
    teach: (on) => run(() => host.teaching.show(on)),
    teachField: (signature, key) =>
      run(async () => {
        await host.teaching.teach(signature, key);
        host.update(false);
      }),
    openOptions: (place) =>
      run(async () => {
        await ask({ type: 'open.options', place });
      }),
  };
  return actions;
}
