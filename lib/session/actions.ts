/** What each button of the panel does. */
import type { Finding } from '../model/advice.ts';
import type { PanelActions, PreviewItem } from '../model/panel.ts';
import { ask } from '../platform/link.ts';
import { writeState } from '../platform/storage.ts';
import type { Check, Remedy } from '../portals/define.ts';
import { findTarget } from '../scan/locate.ts';
import type { Host } from './host.ts';
import type { Look } from './look.ts';

/** The organisation code inside a credit code: characters 9 to 17, as XXXXXXXX-X (GB 32100, GB 11714). */
async function organisationCode(host: Host): Promise<string | null> {
  const profileId = host.fill.profile?.id;
  if (!profileId) return null;
  const reply = await ask({ type: 'profile.value', profileId, key: 'organisationCode' });
  return reply && 'value' in reply ? (reply.value?.display ?? null) : null;
}

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
        await work();
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
  const remedy = async (finding: Finding, action: Remedy) => {
    switch (action.do) {
      case 'fix': {
        const check = host.portals.flatMap((p) => p.errors).find((e) => e.id === finding.id)?.foreseen as
          | Check
          | undefined;
        const count = check?.check === 'option-chosen' ? await host.fix(finding, check.option) : 0;
        if (count === 0) look.say('没能替您去掉，请在页面上自己去掉“全部”。');
        return;
      }
      case 'copy':
        if (action.what === 'organisationCode') {
          return copy(await organisationCode(host), '档案里没有统一社会信用代码，请先填写档案。');
        }
        return copy(action.text ?? '', '');
      case 'call':
        return copy(action.phone, '');
      case 'flow':
        return host.chooseFlow(action.flow);
      case 'goto': {
        for (const { frameId, page } of host.frames) {
          const ref = findTarget(page, action.target);
          if (ref) return host.goTo({ frameId, ref });
        }
        look.say(`这一页上没有【${action.target[0]}】。`);
      }
    }
  };
  return {
    collapse: (collapsed) => run(() => look.collapse(collapsed)),
    changeSide: () => run(() => look.changeSide()),
    goToTarget: () =>
      run(async () => {
        const target = host.target();
        if (target) await host.goTo(target);
      }),
    chooseFlow: (flow) => run(() => host.chooseFlow(flow)),
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
        host.fill.profileId = id;
        host.fill.result = null;
        await writeState({ profileId: id });
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
        host.fill.notice = '';
      }),
    fill: () =>
      run(async () => {
        const work = host.fill.fill();
        refresh();
        await work;
      }),
    undoFill: () => run(() => host.fill.undo()),
    openOptions: () =>
      run(async () => {
        await ask({ type: 'open.options' });
      }),
  };
}
