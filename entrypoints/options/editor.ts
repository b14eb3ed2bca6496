/** Saves the profile that is being edited: a moment after the last change, one write at a time. */
import type { SaveState } from '../../components/options/types.ts';
import { readField } from '../../lib/profile/access.ts';
import { decide, differences, mergeProfiles } from '../../lib/profile/merge.ts';
import { withoutKeys } from '../../lib/profile/records.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { ConflictError, type ProfileStore, type StoredProfile } from '../../lib/profile/store.ts';

const PAUSE_MS = 600;

export interface Hooks {
  store: () => Promise<ProfileStore>;
  /** A title for a profile whose own was emptied: nothing is stored without one. */
  titleFor: (profile: Profile) => string;
  onState: (state: SaveState) => void;
  onSaved: (stored: StoredProfile) => void;
  /** Told what two windows' changes make together, before it is stored: whoever types on goes on from that. */
  onMerged?: (merged: Profile) => void;
  /** Keys that only the vault keeps: what was typed for one before it was marked has no place here any more. */
  sealedKeys?: () => readonly string[];
  /** Told which typed fields were not stored because the vault keeps them, and what is left to edit. */
  onLeftOut?: (keys: readonly string[], left: Profile) => void;
}

export class Editor {
  private readonly hooks: Hooks;
  private profile: Profile | null = null;
  /** What was stored when this window last read or wrote it: what its changes are changes to. */
  private base: Profile | null = null;
  private revision: number | null = null;
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> | null = null;
  /** What another window stored meanwhile; null inside when it deleted it. */
  private conflict: { current: StoredProfile | null } | null = null;

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
    this.base = stored?.profile ?? null;
    this.revision = stored?.revision ?? null;
    this.dirty = false;
    this.conflict = null;
    this.hooks.onState({ kind: 'idle' });
  }

  /** Notes a change and saves it soon. */
  change(profile: Profile): void {
    this.profile = profile;
    this.dirty = true;
    if (this.conflict) {
      this.tellConflict();
      return;
    }
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

  /** Has something else write the profile between two saves, and goes on from what it wrote. */
  async between(work: () => Promise<{ before: number; after: number }>): Promise<void> {
    await this.flush();
    while (this.writing) await this.writing;
    const done = work().then(({ before, after }) => {
      // Somebody else's write in between stays a conflict.
      if (this.revision === before) this.revision = after;
    });
    // Who waits for the writing only waits; the failure is thrown to the caller below.
    this.writing = done.catch(() => {});
    try {
      await done;
    } finally {
      this.writing = null;
    }
  }

  /**
   * Another window has written or deleted the profile. While nothing is unsaved here the caller opens it anew; else it
   * is asked about before more is typed, unless the two changes are nothing to each other.
   */
  noticed(current: StoredProfile | null): void {
    // A write under way finds out by itself.
    if (this.writing || !this.profile || (current?.revision ?? null) === this.revision) return;
    const { conflict } = this;
    this.leaveToVault(this.hooks.sealedKeys?.() ?? []);
    if (this.adopt(current)) {
      this.conflict = null;
      if (conflict) this.change(this.profile);
      return;
    }
    clearTimeout(this.timer);
    this.conflict = { current };
    this.tellConflict();
  }

  /**
   * After a conflict: overwrite with ours, store both together, or hand back what is stored now (null when deleted).
   * @param choices for `merged`, by key; where both changed a field and nothing is chosen, ours
   */
  async resolve(
    keep: 'mine' | 'theirs' | 'merged',
    choices: Readonly<Record<string, 'mine' | 'theirs'>> = {},
  ): Promise<StoredProfile | null> {
    const current = this.conflict?.current ?? null;
    this.conflict = null;
    if (keep === 'theirs') {
      this.dirty = false;
      return current;
    }
    const { base, profile } = this;
    this.base = current?.profile ?? null;
    this.revision = current?.revision ?? null;
    this.dirty = true;
    if (keep === 'merged' && current && profile) {
      this.profile = decide(mergeProfiles(base, profile, current.profile), choices);
      this.hooks.onMerged?.(this.profile);
    }
    await this.flush();
    return null;
  }

  /** Another window may have marked a key while it was being typed here: it is neither compared nor written. */
  private leaveToVault(keys: readonly string[]): void {
    if (!this.profile) return;
    const { profile, base } = this;
    const typed = keys.filter((key) => {
      const now = readField(profile, key);
      return now !== undefined && (!base || now !== readField(base, key));
    });
    this.base = base && withoutKeys(base, keys);
    this.profile = withoutKeys(profile, keys);
    if (typed.length > 0) this.hooks.onLeftOut?.(typed, this.profile);
  }

  /** Takes over a write that did not touch what is edited here: one to the vault or the archive. */
  private adopt(current: StoredProfile | null): boolean {
    if (!current || !this.base || differences(this.base, current.profile).length > 0) return false;
    this.revision = current.revision;
    return true;
  }

  private tellConflict(): void {
    const { conflict, profile, base } = this;
    if (!conflict || !profile) return;
    const theirs = conflict.current?.profile ?? null;
    const merge = theirs && mergeProfiles(base, profile, theirs);
    this.hooks.onState({ kind: 'conflict', deleted: !theirs, merge });
  }

  private async write(profile: Profile, again = true): Promise<void> {
    this.hooks.onState({ kind: 'saving' });
    try {
      const store = await this.hooks.store();
      const titled = profile.title?.trim() ? profile : { ...profile, title: this.hooks.titleFor(profile) };
      const stored = await store.put(titled, this.revision);
      this.revision = stored.revision;
      this.base = stored.profile;
      this.hooks.onSaved(stored);
      // The store drops what the vault keeps: nothing typed goes without a word.
      this.leaveToVault(differences(titled, stored.profile));
      if (!this.dirty) this.hooks.onState({ kind: 'saved', at: clock(stored.updatedAt) });
    } catch (error) {
      if (error instanceof ConflictError) this.leaveToVault(this.hooks.sealedKeys?.() ?? []);
      if (error instanceof ConflictError && again && this.adopt(error.current))
        return this.write(profile, false);
      this.dirty = true;
      if (error instanceof ConflictError) {
        this.conflict = error;
        this.tellConflict();
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
