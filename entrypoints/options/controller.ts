/** State and actions of the options page; the views only show it. */
import { texts } from '../../components/options/texts.ts';
import type { ListItem, OptionsView } from '../../components/options/types.ts';
import { DEFAULTS } from '../../lib/platform/storage.ts';
import { type FieldValue, withField } from '../../lib/profile/access.ts';
import { completeness } from '../../lib/profile/completeness.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { openProfiles, type ProfileStore, type StoredProfile } from '../../lib/profile/store.ts';
import { Editor } from './editor.ts';

export class Controller {
  view: OptionsView;
  readonly editor: Editor;
  private store: ProfileStore | null = null;
  private readonly stored = new Map<string, StoredProfile>();
  private removed: StoredProfile | null = null;
  private readonly render: (view: OptionsView) => void;
  private rebuilt = 0;

  constructor(render: (view: OptionsView) => void) {
    this.render = render;
    const { language, panel, enabled, taught } = DEFAULTS;
    this.view = {
      phase: 'loading',
      unavailable: '',
      tab: location.hash === '#settings' ? 'settings' : 'profiles',
      items: [],
      broken: [],
      query: '',
      draft: null,
      draftKey: '',
      save: { kind: 'idle' },
      removed: null,
      transfer: null,
      settings: { language, panel, enabled, taught },
      taughtNote: null,
    };
    this.editor = new Editor({
      store: () => this.open(),
      titleFor: (profile) => profile.enterpriseName?.trim() || texts().untitled,
      onState: (save) => this.update({ save }),
      onSaved: (stored) => this.remember(stored),
    });
  }

  update(change: Partial<OptionsView>): void {
    this.view = { ...this.view, ...change };
    this.render(this.view);
  }

  async open(): Promise<ProfileStore> {
    this.store ??= await openProfiles();
    return this.store;
  }

  /** Runs work that needs the store; when it cannot be used the page says so. */
  async withStore(work: (store: ProfileStore) => Promise<void>): Promise<void> {
    try {
      await work(await this.open());
    } catch (error) {
      this.update({
        phase: 'unavailable',
        unavailable: error instanceof Error ? error.message : String(error),
      });
    }
  }

  /** Reads everything again; the draft is kept unless somebody else changed what it came from. */
  async load(): Promise<void> {
    await this.withStore(async (store) => {
      const { profiles, broken } = await store.all();
      this.stored.clear();
      for (const each of profiles) this.stored.set(each.profile.id, each);
      this.update({ phase: 'ready', broken, items: this.items() });
      const { draft } = this.view;
      if (!draft || this.editor.unsaved) return;
      const now = this.stored.get(draft.id);
      if (now?.revision !== this.editor.knownRevision) this.openDraft(now ?? null);
    });
  }

  async select(id: string | null): Promise<void> {
    if (!(await this.editor.flush())) return;
    this.openDraft(id === null ? null : (this.stored.get(id) ?? null));
  }

  async create(profile: Omit<Profile, 'id'>): Promise<void> {
    if (!(await this.editor.flush())) return;
    await this.withStore(async (store) => {
      const stored = await store.put({ ...profile, id: crypto.randomUUID() }, null);
      this.remember(stored);
      this.openDraft(stored);
    });
  }

  async remove(): Promise<void> {
    const { draft } = this.view;
    if (!draft) return;
    // What was typed last should come back with an undo; when it cannot be stored, the last stored state does.
    await this.editor.flush();
    await this.withStore(async (store) => {
      // What stood there last, even if another window wrote it.
      this.removed = await store.remove(draft.id);
      this.stored.delete(draft.id);
      this.openDraft(null);
      this.update({ items: this.items(), removed: this.removed?.profile.title ?? null });
    });
  }

  async undoRemove(): Promise<void> {
    const { removed } = this;
    if (!removed || !(await this.editor.flush())) return;
    await this.withStore(async (store) => {
      const stored = await store.restore(removed);
      this.dismissRemoved();
      this.remember(stored);
      this.openDraft(stored);
    });
  }

  dismissRemoved(): void {
    this.removed = null;
    this.update({ removed: null });
  }

  change(key: string, value: FieldValue | undefined): void {
    const { draft } = this.view;
    if (!draft) return;
    const changed = withField(draft, key, value);
    this.update({ draft: changed });
    this.editor.change(changed);
  }

  async resolve(keep: 'mine' | 'theirs'): Promise<void> {
    const theirs = await this.editor.resolve(keep);
    if (keep === 'theirs') this.openDraft(theirs);
    await this.load();
  }

  allProfiles(): Profile[] {
    return [...this.stored.values()].map(({ profile }) => profile);
  }

  private openDraft(stored: StoredProfile | null): void {
    this.editor.open(stored);
    this.rebuilt += 1;
    this.update({ draft: stored?.profile ?? null, draftKey: `${stored?.profile.id ?? ''} ${this.rebuilt}` });
    history.replaceState(null, '', stored ? `#${encodeURIComponent(stored.profile.id)}` : ' ');
  }

  private remember(stored: StoredProfile): void {
    this.stored.set(stored.profile.id, stored);
    this.update({ items: this.items() });
  }

  private items(): ListItem[] {
    return this.allProfiles()
      .map((profile) => {
        const { filled, total } = completeness(profile);
        const { id, title, enterpriseName = '', creditCode = '' } = profile;
        return { id, title, enterpriseName, creditCode, filled, total };
      })
      .sort((a, b) => a.title.localeCompare(b.title, 'zh-CN'));
  }
}
