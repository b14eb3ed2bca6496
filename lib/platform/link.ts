/** The content script's side: frames of one tab talk through the background, by tab and frame id. */
import type { ContentReplies, ContentRequest, FrameMessage } from '../model/messages.ts';
import { extensionAlive, native } from './native.ts';

/** The extension was updated or reloaded under a running page: nothing can be asked of it any more. */
export class ExtensionGone extends Error {
  override name = 'ExtensionGone';
}

/** By name: what was brought in has a class of its own. */
export const isGone = (error: unknown): boolean => error instanceof Error && error.name === 'ExtensionGone';

/** @throws ExtensionGone when the extension behind this content script no longer exists. */
export async function ask<T extends ContentRequest['type']>(
  request: Extract<ContentRequest, { type: T }>,
): Promise<ContentReplies[T]> {
  if (!extensionAlive()) throw new ExtensionGone();
  try {
    return (await native.runtime?.sendMessage(request)) as ContentReplies[T];
  } catch (error) {
    if (!extensionAlive() || /context invalidated/i.test(String(error))) throw new ExtensionGone();
    throw error;
  }
}

export interface Incoming {
  /** From another frame of this tab. */
  frame(from: number, message: FrameMessage): void;
  /** From an extension page; undefined leaves the answer to another frame. */
  page(request: { type: string }): Promise<unknown> | undefined;
}

/** @returns a function that stops listening. */
export function listen(incoming: Incoming): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    const data = message as { type?: string; from?: number; message?: FrameMessage };
    if (data?.type === 'frame' && typeof data.from === 'number' && data.message) {
      incoming.frame(data.from, data.message);
      return undefined;
    }
    const answer = typeof data?.type === 'string' ? incoming.page(data as { type: string }) : undefined;
    if (!answer) return undefined;
    answer.then(reply, (error: unknown) => reply({ failed: String(error) }));
    return true;
  };
  native.runtime?.onMessage.addListener(listener);
  return () => {
    if (extensionAlive()) native.runtime?.onMessage.removeListener(listener);
  };
}
