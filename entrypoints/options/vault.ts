/** The vault on the options page: state and actions of its views. Passphrases pass through and are not kept. */
import { vaultTexts } from '../../components/options/vault/texts.ts';
import type {
  Passphrases,
  VaultActions,
  VaultDesk,
  VaultView,
} from '../../components/options/vault/types.ts';
import { vaultClock, vaultMemory, watchVault } from '../../lib/platform/vault-lock.ts';
import { fitForVault } from '../../lib/profile/bring-back.ts';
import { fieldName } from '../../lib/profile/names.ts';
import type { StoredProfile } from '../../lib/profile/store.ts';
import { vaultStorage } from '../../lib/profile/vault-store.ts';
import { holdLockAfter } from '../../lib/vault/hold.ts';
import { isSealedKey } from '../../lib/vault/markable.ts';
import { VaultProblem } from '../../lib/vault/problem.ts';
import { DEFAULT_LOCK_AFTER } from '../../lib/vault/record.ts';
import { Vault } from '../../lib/vault/vault.ts';
import type { Controller } from './controller.ts';
import type { VaultDoor } from './transfer.ts';

type State = Omit<VaultView, 'sealed' | 'count' | 'shown' | 'notice'> & {
  /** Values that were asked to be seen, and whose they are. */
  seen: { profileId: string; values: Record<string, string> };
  told: { profileId: string; text: string };
};

const NOBODY = { seen: { profileId: '', values: {} }, told: { profileId: '', text: '' } };

export class Desk {
  readonly vault = new Vault(vaultStorage(), vaultMemory, vaultClock);
  private readonly controller: Controller;
  private readonly wanted: boolean;
  private state: State = {
    state: 'loading',
    marked: [],
    lockAfter: DEFAULT_LOCK_AFTER,
    ask: null,
    moving: null,
    said: null,
    ...NOBODY,
  };

  /** @param wanted the page was opened for the vault */
  constructor(controller: Controller, wanted: boolean) {
    this.controller = controller;
    this.wanted = wanted;
    controller.vault = {
      marked: () => this.state.marked,
      fit: (removed) => this.fit(removed),
      leftOut: (keys) => vaultTexts().leftOut(keys.map(fieldName)),
    };
  }

  /** Reads whether the vault is open, now and whenever that changes. */
  async start(): Promise<void> {
    watchVault(() => void this.read());
    await this.read();
    if (this.wanted && this.state.state === 'locked') this.actions.ask('unlock');
  }

  private async current(minutes: number | undefined) {
    await holdLockAfter(this.vault, minutes);
    return this.vault.status();
  }

  async read(): Promise<void> {
    const { vaultLockMinutes } = this.controller.view.managed.settings;
    // A vault that was made just now has the time that is usual, not the organisation's.
    const status = await this.current(vaultLockMinutes).catch((error: unknown) => {
      this.set({ said: { text: reasonOf(error), bad: true } });
      return null;
    });
    if (!status) return;
    const closed = status.state === 'open' ? {} : { seen: NOBODY.seen };
    this.set({ marked: [], ...status, ...closed });
  }

  /** For the profile that is open in the form, null when none is. */
  desk(profileId: string | null): VaultDesk {
    const { seen, told, ...state } = this.state;
    const mine = profileId !== null && seen.profileId === profileId;
    return {
      wanted: this.wanted,
      view: {
        ...state,
        sealed: profileId === null ? [] : this.controller.sealedOf(profileId),
        count: this.controller.sealedCount(),
        shown: mine ? seen.values : {},
        notice: profileId !== null && told.profileId === profileId ? told.text : '',
      },
      actions: this.actions,
    };
  }

  /** For import and export: sensitive values pass through sealed, or not at all. */
  door(): VaultDoor {
    return {
      state: () => (this.state.state === 'open' || this.state.state === 'locked' ? this.state.state : 'none'),
      marked: () => this.state.marked,
      accepts: (key) => isSealedKey(key, this.state.marked),
      openSealed: (profileId) => this.vault.openAll(profileId),
      seal: (profileId, values) => this.vault.seal(profileId, values),
    };
  }

  private async fit(removed: StoredProfile): Promise<StoredProfile | null> {
    try {
      const { stored, note } = await fitForVault(this.vault, removed);
      if (note) this.controller.notify(note);
      return stored;
    } catch (error) {
      if (!(error instanceof VaultProblem)) throw error;
      this.controller.notify(error.message);
      return null;
    }
  }

  /** What the vault holds of one profile, for another made from it. */
  async copy(from: string, to: string): Promise<void> {
    if (this.controller.sealedOf(from).length === 0) return;
    const tx = vaultTexts();
    try {
      await this.keep(to, await this.vault.openAll(from));
    } catch (error) {
      const locked = error instanceof VaultProblem && error.trouble === 'locked';
      const text = locked ? tx.notCopied : tx.notCopiedBroken(reasonOf(error));
      this.set({ told: { profileId: to, text } });
    }
  }

  private readonly actions: VaultActions = {
    ask: (kind) => this.set({ ask: { kind, busy: false, problem: '' }, said: null }),
    closeAsk: () => this.set({ ask: null }),
    answer: (typed) => void this.answer(typed),
    lock: () => void this.attempt(() => this.vault.lock()),
    mark: (key, on) => void this.move(key, on),
    lockAfter: (minutes) => void this.attempt(() => this.vault.setLockAfter(minutes)),
    show: (key, on) => void this.show(key, on),
    save: async (key, text) => {
      const profileId = this.controller.view.draft?.id;
      if (!profileId) return null;
      try {
        await this.keep(profileId, { [key]: text });
        this.hide(key);
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    },
  };

  private async answer(typed: Passphrases): Promise<void> {
    const { ask } = this.state;
    if (!ask || ask.busy) return;
    const working = { ...ask, busy: true, problem: '' };
    this.set({ ask: working });
    // Another dialog may have been opened meanwhile: that one stays.
    const end = (next: State['ask']) => this.state.ask === working && this.set({ ask: next });
    try {
      const { old, passphrase, again } = typed;
      if (ask.kind === 'create') await this.vault.create(passphrase, again);
      if (ask.kind === 'unlock') await this.vault.unlock(passphrase);
      if (ask.kind === 'change') await this.vault.changePassphrase(old, passphrase, again);
      if (ask.kind === 'forget') {
        await this.controller.editor.flush();
        await this.vault.forget();
        await this.controller.load();
      }
      end(null);
    } catch (error) {
      end({ ...ask, busy: false, problem: reasonOf(error) });
    }
    await this.read();
  }

  private async move(key: string, on: boolean): Promise<void> {
    const tx = vaultTexts();
    let done: Partial<State> = {};
    this.set({ moving: key, said: null });
    // What was typed and is not stored yet would be left behind in plain, and then be refused.
    await this.attempt(async () => {
      if (!(await this.controller.editor.flush())) throw new Error(tx.unsaved);
      await (on ? this.vault.mark(key) : this.vault.unmark(key));
      const name = fieldName(key);
      done = { said: { text: on ? tx.marked(name) : tx.unmarked(name), bad: false } };
    });
    // Said when the next one can be moved.
    this.set({ moving: null, ...done });
    await this.controller.load();
  }

  private async show(key: string, on: boolean): Promise<void> {
    const profileId = this.controller.view.draft?.id;
    if (!profileId) return;
    if (!on) return this.hide(key);
    const { seen } = this.state;
    try {
      const text = await this.vault.openValue(profileId, key);
      const before = seen.profileId === profileId ? seen.values : {};
      if (text !== null) this.set({ seen: { profileId, values: { ...before, [key]: text } } });
    } catch (error) {
      this.set({ told: { profileId, text: reasonOf(error) } });
      await this.read();
    }
  }

  private hide(key: string): void {
    const { [key]: _, ...values } = this.state.seen.values;
    this.set({ seen: { ...this.state.seen, values } });
  }

  /** Stores sealed values of a profile, between two saves of the form. */
  private async keep(profileId: string, values: Record<string, string>): Promise<void> {
    await this.controller.editor.between(() => this.vault.sealValues(profileId, values));
    await this.controller.reread(profileId);
    this.set({ told: NOBODY.told });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.set({ said: { text: reasonOf(error), bad: true } });
    }
    await this.read();
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.controller.update({});
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
