/** The user's own word for what a field means goes before ours; see lib/advise/taught.ts. */
import { type Taught, withTaught } from '../advise/taught.ts';
import type { FieldMatch } from '../model/advice.ts';
import type { FrameModel } from '../model/page.ts';
import type { TeachView } from '../model/panel.ts';
import { takeHand } from '../platform/hand.ts';
import { ask } from '../platform/link.ts';
import { readState, writeState } from '../platform/storage.ts';
import type { FieldMeanings } from './field-meanings.ts';

export class Teaching {
  taught: Taught;
  /** Set while the user teaches. */
  keys: TeachView['keys'] | null = null;

  constructor(taught: Taught) {
    this.taught = taught;
  }

  async show(on: boolean): Promise<void> {
    if (on) await takeHand();
    this.keys = on ? (await ask({ type: 'profile.keys' })).keys : null;
  }

  /** Another tab may have taught in the meantime: what is stored is what is added to. */
  async teach(signature: string, key: string | null): Promise<void> {
    const { [signature]: _, ...others } = (await readState()).taught;
    this.taught = key === null ? others : { ...others, [signature]: key };
    await writeState({ taught: { ...this.taught } });
  }

  /** The fields of all frames with what they mean. */
  of(meanings: FieldMeanings, frames: readonly FrameModel[]): FieldMatch[] {
    if (Object.keys(this.taught).length === 0) return meanings.of(frames);
    return frames.flatMap((frame) => withTaught(meanings.of([frame]), frame.page.url, this.taught));
  }
}
