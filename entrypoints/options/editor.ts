/** Saves the profile that is being edited: a moment after the last change, one write at a time. */
import type { SaveState } from '../../components/options/types.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { ConflictError, type ProfileStore, type StoredProfile } from '../../lib/profile/store.ts';

const PAUSE_MS = 600;

interface Hooks {
  store: () => Promise<ProfileStore>;
  /** A title for a profile whose own was emptied: nothing is stored without one. */
  titleFor: (profile: Profile) => string;
  onState: (state: SaveState) => void;
  onSaved: (stored: StoredProfile) => void;
}

export class Editor {
  private readonly hooks: Hooks;
  private profile: Profile | null = null;
  private revision: number | null = null;
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> | null = null;
  private conflict: ConflictError | null = null;

  constructor(hooks: Hooks) {
    this.hooks = hooks;
  }

  /** True while something typed is not stored yet. */
  get unsaved(): boolean {
    return this.dirty || this.writing !== null;
  }

  /** What is stored of the profile, as far as this window knows. */
  get knownRevision(): number | null {
    return this.revision;
  }

  /** Takes up a profile as stored. The one before should be flushed first. */
  open(stored: StoredProfile | null): void {
    clearTimeout(this.timer);
    this.profile = stored?.profile ?? null;
    this.revision = stored?.revision ?? null;
    this.dirty = false;
    this.conflict = null;
    this.hooks.onState({ kind: 'idle' });
  }

  /** Notes a change and saves it soon. */
  change(profile: Profile): void {
    this.profile = profile;
    this.dirty = true;
    if (this.conflict) return;
    this.hooks.onState({ kind: 'saving' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Saves now what is not saved. @returns true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.conflict) return false;
    while (this.writing) await this.writing;
    if (!this.dirty || !this.profile) return true;
    const { profile } = this;
    this.dirty = false;
    this.writing = this.write(profile);
    await this.writing;
    this.writing = null;
    return !this.dirty;
  }

  /** After a conflict: overwrite with ours, or hand back what is stored now (null when it was deleted). */
  async resolve(keep: 'mine' | 'theirs'): Promise<StoredProfile | null> {
    const current = this.conflict?.current ?? null;
    this.conflict = null;
    if (keep === 'theirs') {
      this.dirty = false;
      return current;
    }
    this.revision = current?.revision ?? null;
    this.dirty = true;
    await this.flush();
    return null;
  }

  private async write(profile: Profile): Promise<void> {
    this.hooks.onState({ kind: 'saving' });
    try {
      const store = await this.hooks.store();
      const titled = profile.title?.trim() ? profile : { ...profile, title: this.hooks.titleFor(profile) };
      const stored = await store.put(titled, this.revision);
      this.revision = stored.revision;
      this.hooks.onSaved(stored);
      if (!this.dirty) this.hooks.onState({ kind: 'saved', at: clock(stored.updatedAt) });
    } catch (error) {
      this.dirty = true;
      if (error instanceof ConflictError) {
        this.conflict = error;
        this.hooks.onState({ kind: 'conflict', deleted: error.current === null });
      } else {
        this.hooks.onState({
          kind: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        });
      }
    }
  }
}

function clock(iso: string): string {
  const date = new Date(iso);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}
