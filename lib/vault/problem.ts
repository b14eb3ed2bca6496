/** Why the vault did not do what it was asked; nothing was changed. */
import { vaultWords as t } from './texts.ts';

export type VaultTrouble =
  | 'none'
  | 'exists'
  | 'locked'
  | 'wrong'
  | 'wait'
  | 'passphrase'
  | 'unknown'
  | 'damaged'
  | 'busy'
  | 'not-markable'
  | 'gone';

/** The message says what is wrong and what to do, in the reader's language. */
export class VaultProblem extends Error {
  override readonly name = 'VaultProblem';
  readonly trouble: VaultTrouble;
  constructor(trouble: VaultTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** @returns the problem with its usual sentence. */
export const problem = (trouble: 'none' | 'exists' | 'locked' | 'wrong' | 'unknown' | 'busy' | 'gone') =>
  new VaultProblem(trouble, t()[trouble]);
