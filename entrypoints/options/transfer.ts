/** Import and export of the options page: its steps, and what each button does. Nothing is written before 确认导入. */
import { texts } from '../../components/options/texts.ts';
import { texts as transferTexts } from '../../components/options/transfer/texts.ts';
import type {
  ExportKind,
  Progress,
  TransferActions,
  TransferView,
} from '../../components/options/transfer/types.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { divert } from '../../lib/profile/import-sealed.ts';
import { withoutKeys } from '../../lib/profile/records.ts';
import type { Profile } from '../../lib/profile/schema.ts';
import { breather } from '../../lib/profile/slices.ts';
import type { ProfileStore, StoreContents } from '../../lib/profile/store.ts';
import { exportProfiles, refuse, type Secrets, shortened, sizeProblem } from '../../lib/profile/transfer.ts';
import { type Applied, apply, type Sealer, undo } from '../../lib/transfer/apply.ts';
import { compareAll, firstChoices, forVault, mergeAll, notKept } from '../../lib/transfer/compare.ts';
import type { FileResult } from '../../lib/transfer/read.ts';
import { askWorker, type Reply } from './ask-worker.ts';
import { download, exportName, XLSX } from './files.ts';

/** The vault, as far as files need it. */
export interface VaultDoor extends Sealer {
  state(): 'none' | 'locked' | 'open';
  /** Keys that the user lets only the vault keep. */
  marked(): readonly string[];
  /** Whether this vault keeps such values. */
  accepts(key: string): boolean;
  /** Every sealed value of a profile. */
  openSealed(profileId: string): Promise<Record<string, string>>;
}

export interface TransferHooks {
  show(view: TransferView | null): void;
  language(): Language;
  /** Stores what is being typed; false when it cannot be, which keeps an import from starting. */
  flush(): Promise<boolean>;
  store(): Promise<ProfileStore>;
  /** What the page last read; what has moved on since is noticed before anything is written. */
  known(): StoreContents;
  /** Reads the page's profiles again after a write. */
  reload(first: Profile | null): Promise<void>;
  /** What an organisation has switched off. */
  off?(feature: 'import' | 'export'): boolean;
  /** Without it sensitive values neither leave nor enter. */
  vault?: VaultDoor;
}

type Preview = Extract<TransferView, { step: 'preview' }>;

export class Transfer {
  /** For the views. */
  readonly actions: TransferActions = {
    read: (file) => void this.read(file),
    template: () => void this.template(),
    unlock: (passphrase) => void this.unlock(passphrase),
    choose: (index, keys) => this.choose(index, keys),
    chooseAll: (fromFile) => this.chooseAll(fromFile),
    confirm: () => void this.confirm(),
    cancel: () => this.running.abort(),
    undo: () => void this.undo(),
    close: () => this.close(),
    save: (kind, passphrase) => void this.save(kind, passphrase),
  };
  private readonly hooks: TransferHooks;
  private view: TransferView | null = null;
  private running = new AbortController();
  private exporting: Profile[] = [];
  /** An encrypted file that waits for its passphrase. */
  private locked: File | null = null;
  private result: Extract<FileResult, { ok: true }> | null = null;
  private applied: Applied | null = null;

  constructor(hooks: TransferHooks) {
    this.hooks = hooks;
  }

  private show(view: TransferView | null): void {
    this.view = view;
    this.hooks.show(view);
  }

  /** Offers to choose a file. */
  start(): void {
    if (!this.hooks.off?.('import')) this.show({ step: 'start' });
  }

  /** Offers to export these. @param title of the one profile, null for several */
  export(profiles: Profile[], title: string | null): void {
    if (this.hooks.off?.('export')) return;
    // A form that is open since before a key was marked may still hold it.
    const marked = this.hooks.vault?.marked() ?? [];
    this.exporting = profiles.map((profile) => withoutKeys(profile, marked));
    this.show({ step: 'export', title, count: profiles.length, vault: this.hooks.vault?.state() ?? 'none' });
  }

  /** Offers to export these, by the title of the one when it is one. */
  exportSome(profiles: Profile[]): void {
    const [only, ...others] = profiles;
    this.export(profiles, only && others.length === 0 ? only.title : null);
  }

  async read(file: File): Promise<void> {
    if (this.busy() || this.hooks.off?.('import')) return;
    this.locked = null;
    // What is being typed must be stored before an import may change it.
    if (await this.hooks.flush()) await this.open(file);
    else this.show({ step: 'failed', message: transferTexts().unsaved });
  }

  private async unlock(passphrase: string): Promise<void> {
    if (this.locked) await this.open(this.locked, passphrase);
  }

  private async open(file: File, passphrase?: string): Promise<void> {
    await this.run({ step: 'reading', file: file.name, progress: null }, async (signal) => {
      const tooBig = sizeProblem(file.size);
      const result = tooBig ? refuse([tooBig]) : await this.readInWorker(file, passphrase, signal);
      signal.throwIfAborted();
      if ('locked' in result) {
        this.locked = file;
        this.show({ step: 'locked', file: file.name, wrong: result.wrong });
      } else if (!result.ok) {
        this.show({ step: 'problems', file: file.name, problems: result.problems });
      } else {
        this.result = result;
        await this.compare(file.name, 0, signal);
      }
    });
  }

  private async readInWorker(file: File, passphrase: string | undefined, signal: AbortSignal) {
    const bytes = await file.arrayBuffer();
    const given = passphrase === undefined ? {} : { passphrase };
    const keepsSecrets = this.hooks.vault?.state() === 'open';
    const reply = await this.ask(
      { kind: 'read', bytes, name: file.name, keepsSecrets, ...given },
      signal,
      (progress) => this.show({ step: 'reading', file: file.name, progress }),
    );
    if (!('read' in reply)) throw new Error('reply');
    return reply.read;
  }

  /** Shows what the file would change against what is stored now. */
  private async compare(file: string, moved: number, signal: AbortSignal): Promise<void> {
    const { notes } = this.result!;
    const { profiles: stored, broken } = this.hooks.known();
    const unreadable = new Set(broken.map(({ id }) => id));
    const { vault } = this.hooks;
    const open = vault?.state() === 'open';
    const marked = vault?.marked() ?? [];
    const { profiles, secrets } = divert(this.result!.profiles, this.result!.secrets, marked);
    const { kept, left } = forVault(secrets, (key) => open && vault.accepts(key));
    const titled = new Map(profiles.map((profile) => [profile.id, profile]));
    // What a locked vault keeps is said here; what nobody keeps without one was said when the file was read.
    const unkept = left
      .filter(({ key }) => open || marked.includes(key))
      .map(({ id, key }) => notKept(titled.get(id)!, key, !open));
    const compared = await compareAll(profiles, kept, stored, unreadable, breather(signal));
    const said = shortened([...unkept, ...notes]);
    this.show({ step: 'preview', file, compared, choices: firstChoices(compared), notes: said, moved });
  }

  private choose(index: number, keys: ReadonlySet<string>): void {
    const view = this.preview();
    if (view) this.show({ ...view, choices: new Map([...view.choices, [index, keys]]) });
  }

  private chooseAll(fromFile: boolean): void {
    const view = this.preview();
    if (!view) return;
    const choices = view.compared.map(({ fills, differs }, index) => {
      const taken = fromFile ? [...fills, ...differs] : [];
      return [index, new Set(taken.map(({ key }) => key))] as const;
    });
    this.show({ ...view, choices: new Map(choices) });
  }

  private async confirm(): Promise<void> {
    const view = this.preview();
    if (!view) return;
    await this.run({ step: 'writing', progress: null }, async (signal) => {
      if (!(await this.hooks.flush())) throw new Error(transferTexts().unsaved);
      const items = await mergeAll(view.compared, view.choices, breather(signal));
      const store = await this.hooks.store();
      const done = await apply(store, items, this.hooks.vault ?? null, {
        signal,
        onProgress: (done, total) => this.show({ step: 'writing', progress: [done, total] }),
      });
      if ('moved' in done) {
        await this.hooks.reload(null);
        return this.compare(view.file, done.moved, signal);
      }
      this.applied = done;
      this.result = null;
      const same = view.compared.length - done.added - done.changed;
      this.show({ step: 'done', added: done.added, changed: done.changed, same });
      await this.hooks.reload(items[0]?.profile ?? null);
    });
  }

  private async undo(): Promise<void> {
    const { applied } = this;
    if (!applied) return;
    this.applied = null;
    await this.run({ step: 'undoing', progress: null }, async () => {
      if (!(await this.hooks.flush())) throw new Error(transferTexts().unsaved);
      const kept = await undo(await this.hooks.store(), applied, (done, total) =>
        this.show({ step: 'undoing', progress: [done, total] }),
      );
      this.show({ step: 'undone', kept });
    });
    await this.hooks.reload(null);
  }

  private async template(): Promise<void> {
    await this.run({ step: 'saving', kind: 'template' }, async (signal) => {
      const reply = await this.ask({ kind: 'workbook', profiles: [] }, signal);
      this.offer('template', '申报助手-企业档案填写模板.xlsx', reply);
    });
  }

  private async save(kind: ExportKind, passphrase: string): Promise<void> {
    const profiles = this.exporting;
    const [only, ...others] = profiles;
    const subject = only && others.length === 0 ? only.title : texts().tabs.profiles;
    await this.run({ step: 'saving', kind }, async (signal) => {
      if (kind === 'json') return this.offer(kind, exportName(subject), { text: exportProfiles(profiles) });
      if (kind === 'excel') {
        const reply = await this.ask({ kind: 'workbook', profiles }, signal);
        return this.offer(kind, exportName(subject, 'xlsx'), reply);
      }
      const secrets = await this.secretsOf(profiles, signal);
      const reply = await this.ask({ kind: 'sealed', profiles, secrets, passphrase }, signal);
      this.offer(kind, exportName(`${subject}-${texts().sealed}`), reply);
    });
  }

  private async secretsOf(profiles: readonly Profile[], signal: AbortSignal): Promise<Secrets> {
    const { vault } = this.hooks;
    if (vault?.state() !== 'open') return {};
    const secrets: Secrets = {};
    for (const { id } of profiles) {
      signal.throwIfAborted();
      const held = await vault.openSealed(id);
      if (Object.keys(held).length > 0) secrets[id] = held;
    }
    return secrets;
  }

  private offer(kind: ExportKind | 'template', name: string, reply: Reply): void {
    if ('bytes' in reply) download(name, reply.bytes, XLSX);
    else if ('text' in reply) download(name, reply.text);
    else throw new Error('reply');
    this.show({ step: 'saved', name, kind });
  }

  close(): void {
    if (this.view?.step === 'undoing') return;
    this.running.abort();
    this.locked = null;
    this.result = null;
    this.applied = null;
    this.exporting = [];
    this.show(null);
  }

  private preview(): Preview | null {
    return this.view?.step === 'preview' ? this.view : null;
  }

  private busy(): boolean {
    return /^(?:reading|writing|undoing|saving)$/.test(this.view?.step ?? '');
  }

  private ask(
    job: Parameters<typeof askWorker>[0],
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Reply> {
    const language = this.hooks.language();
    return askWorker(job, { language, signal, onProgress: (done, total) => onProgress?.([done, total]) });
  }

  /** Shows a step while work runs; what goes wrong, and a cancel, are steps of their own. */
  private async run(view: TransferView, work: (signal: AbortSignal) => Promise<void> | void): Promise<void> {
    const running = new AbortController();
    this.running = running;
    this.show(view);
    try {
      await work(running.signal);
    } catch (error) {
      if (this.view === null) return;
      if (running.signal.aborted) this.show({ step: 'cancelled' });
      else this.show({ step: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
}
