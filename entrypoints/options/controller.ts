/** State and actions of the options page; the views only show it. */
import { texts } from '../../components/options/texts.ts';
import type { ListItem, OptionsView } from '../../components/options/types.ts';
import { type FieldValue, withField } from '../../lib/profile/access.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import {
  ConflictError,
  openProfiles,
  type ProfileStore,
  type StoreContents,
  type StoredProfile,
} from '../../lib/profile/store.ts';
import { Editor } from './editor.ts';
import { firstView } from './first-view.ts';
import { type FormVault, NO_VAULT } from './form-vault.ts';
import { listItem } from './listing.ts';

export class Controller {
  view: OptionsView;
  readonly editor: Editor;
  /** The vault puts itself here. */
  vault: FormVault = NO_VAULT;
  private opening: Promise<ProfileStore> | null = null;
  private readonly stored = new Map<string, StoredProfile>();
  /** Deletions that can be undone, the last one first. */
  private removals: { key: number; stored: StoredProfile[] }[] = [];
  /** The open profile before each larger change, the last one at the end. */
  private steps: { name: string; before: Profile }[] = [];
  private readonly render: (view: OptionsView) => void;
  private rebuilt = 0;
  /** Grows with every write of this window. */
  private writes = 0;

  constructor(render: (view: OptionsView) => void) {
    this.render = render;
    this.view = firstView();
    this.editor = new Editor({
      store: () => this.open(),
      titleFor: (profile) => profile.enterpriseName?.trim() || texts().untitled,
      onState: (save) => this.update({ save }),
      onSaved: (stored) => this.remember(stored),
      onMerged: (merged) => this.show(merged),
      sealedKeys: () => this.vault.marked(),
      onLeftOut: (keys, left) => {
        this.show(left);
        this.notify(this.vault.leftOut(keys));
      },
    });
  }

  update(change: Partial<OptionsView>): void {
    this.view = { ...this.view, ...change };
    this.render(this.view);
  }

  async open(): Promise<ProfileStore> {
    this.opening ??= openProfiles({
      // The opening goes on by itself once the other window is closed.
      onBlocked: (unavailable) => this.update({ phase: 'unavailable', unavailable }),
      onNotice: (notice) => this.notify(notice),
    });
    try {
      return await this.opening;
    } catch (error) {
      this.opening = null;
      throw error;
    }
  }

  /** Runs work that needs the store; when it cannot be used the page says so. */
  async withStore(work: (store: ProfileStore) => Promise<void>): Promise<void> {
    try {
      await work(await this.open());
    } catch (error) {
      // Another window was quicker: nothing was written, and what it wrote is shown.
      if (error instanceof ConflictError) {
        this.notify(error.message);
        return this.load();
      }
      this.update({
        phase: 'unavailable',
        unavailable: error instanceof Error ? error.message : String(error),
      });
    }
  }

  /** Reads everything again; the draft is kept unless somebody else changed what it came from. */
  async load(): Promise<void> {
    await this.withStore(async (store) => {
      let before: number;
      let contents: StoreContents;
      do {
        // What was read while this window wrote is older than what the window knows.
        before = this.writes;
        contents = await store.all();
      } while (this.writes !== before);
      const { profiles, broken } = contents;
      this.stored.clear();
      for (const each of profiles) this.stored.set(each.profile.id, each);
      this.update({ phase: 'ready', broken, items: this.items() });
      const { draft } = this.view;
      if (!draft) return;
      const now = this.stored.get(draft.id) ?? null;
      if (this.editor.unsaved) this.editor.noticed(now);
      else if (now?.revision !== this.editor.knownRevision) this.openDraft(now);
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

  /** Deletes profiles; they can be brought back until the page is closed. */
  async remove(ids: readonly string[]): Promise<void> {
    const open = this.view.draft?.id;
    // What was typed last should come back with an undo; when it cannot be stored, the last stored state does.
    if (open && ids.includes(open)) await this.editor.flush();
    await this.withStore(async (store) => {
      const gone: StoredProfile[] = [];
      for (const id of ids) {
        // What stood there last, even if another window wrote it.
        const stored = await store.remove(id);
        this.stored.delete(id);
        this.writes += 1;
        if (stored) gone.push(stored);
      }
      if (gone.length > 0) this.removals.unshift({ key: Date.now(), stored: gone });
      if (open && ids.includes(open)) this.openDraft(null);
      this.update({ items: this.items(), removed: this.lastRemoved() });
    });
  }

  /** Brings back what was deleted last. */
  async undoRemove(): Promise<void> {
    const [last] = this.removals;
    if (!last || !(await this.editor.flush())) return;
    await this.withStore(async (store) => {
      // All of them first: none comes back while one has to wait for the vault.
      const fitting: StoredProfile[] = [];
      for (const each of last.stored) {
        const fits = await this.vault.fit(each);
        if (!fits) return;
        fitting.push(fits);
      }
      for (const each of fitting) this.remember(await store.restore(each));
      this.removals.shift();
      const { id } = last.stored[0]!.profile;
      this.update({ removed: this.lastRemoved() });
      if (last.stored.length === 1) this.openDraft(this.stored.get(id) ?? null);
      // While there is more to undo, the focus stays with that.
      if (this.removals.length === 0) this.update({ reveal: { id } });
    });
  }

  dismissRemoved(): void {
    this.removals = [];
    this.update({ removed: null });
  }

  /** Puts profiles away, or takes them back into use. */
  async archive(ids: readonly string[], away: boolean): Promise<void> {
    if (!(await this.editor.flush())) return;
    await this.withStore(async (store) => {
      const archivedAt = away ? new Date().toISOString() : null;
      for (const id of ids) {
        const known = this.stored.get(id);
        if (!known || Boolean(known.archivedAt) === away) continue;
        const stored = await store.put(known.profile, known.revision, { archivedAt });
        this.stored.set(id, stored);
        this.writes += 1;
        if (id === this.view.draft?.id) {
          this.editor.open(stored);
          this.update({ archived: away });
        }
      }
      this.update({ items: this.items() });
    });
  }

  change(key: string, value: FieldValue | undefined): void {
    const { draft } = this.view;
    if (!draft) return;
    const changed = withField(draft, key, value);
    this.update({ draft: changed });
    this.editor.change(changed);
  }

  /** Changes several fields as one step that can be taken back. */
  changeAll(values: readonly [key: string, value: FieldValue | undefined][], name: string): void {
    const { draft } = this.view;
    if (!draft) return;
    this.steps.push({ name, before: draft });
    const changed = values.reduce((profile, [key, value]) => withField(profile, key, value), draft);
    this.update({ draft: changed, step: name });
    this.editor.change(changed);
  }

  /** Takes back the last step, with whatever was typed since. */
  undoStep(): void {
    const last = this.steps.pop();
    if (!last || !this.view.draft) return;
    this.update({ draft: last.before, step: this.steps.at(-1)?.name ?? null });
    this.editor.change(last.before);
  }

  async resolve(
    keep: 'mine' | 'theirs' | 'merged',
    choices?: Record<string, 'mine' | 'theirs'>,
  ): Promise<void> {
    const theirs = await this.editor.resolve(keep, choices);
    if (keep === 'theirs') this.openDraft(theirs);
    await this.load();
  }

  /** What was stored or set aside where the user may not see it. */
  notify(notice: string | null): void {
    this.update({ notice });
  }

  /** All as last read or written here. */
  allStored(): StoredProfile[] {
    return [...this.stored.values()];
  }

  /** All profiles, or those of these ids. */
  allProfiles(ids?: readonly string[]): Profile[] {
    const all = this.allStored().map(({ profile }) => profile);
    return ids ? all.filter(({ id }) => ids.includes(id)) : all;
  }

  /** Reads one profile again, for what the form does not show itself. */
  async reread(id: string): Promise<void> {
    await this.withStore(async (store) => {
      const stored = await store.get(id);
      if (stored) this.remember(stored);
    });
  }

  /** The keys of which the vault holds a value. */
  sealedOf(id: string): string[] {
    return Object.keys(this.stored.get(id)?.sealed ?? {});
  }

  /** How many values the vault holds, of all profiles. */
  sealedCount(): number {
    return this.allStored().reduce((sum, { sealed }) => sum + (sealed ? Object.keys(sealed).length : 0), 0);
  }

  private openDraft(stored: StoredProfile | null): void {
    this.editor.open(stored);
    this.steps = [];
    this.show(stored?.profile ?? null);
    this.update({ archived: Boolean(stored?.archivedAt), step: null });
    history.replaceState(null, '', stored ? `#${encodeURIComponent(stored.profile.id)}` : ' ');
  }

  private show(draft: Profile | null): void {
    this.rebuilt += 1;
    this.update({ draft, draftKey: `${draft?.id ?? ''} ${this.rebuilt}` });
  }

  private remember(stored: StoredProfile): void {
    this.writes += 1;
    this.stored.set(stored.profile.id, stored);
    this.update({ items: this.items() });
  }

  private lastRemoved(): OptionsView['removed'] {
    const [last] = this.removals;
    if (!last) return null;
    const { key, stored } = last;
    return { key, title: stored[0]!.profile.title, count: stored.length, more: this.removals.length - 1 };
  }

  private items(): ListItem[] {
    return [...this.stored.values()].map(listItem);
  }
}
