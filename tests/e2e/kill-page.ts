/** What runs in the options page for the kill tests: one save, one import, and a look at everything stored. */

export interface StoredRecord {
  id: string;
  record: {
    profile?: Record<string, unknown>;
    revision?: unknown;
    updatedAt?: unknown;
  } | null;
}

/** Types into three fields of the open profile and waits for what the page says. @returns `saved` or why not */
export function saveInPage(n: string): Promise<string> {
  const field = (key: string) => document.getElementById(`field-${key}`) as HTMLInputElement | null;
  const state = () => document.querySelector('.save-state, .form-head .banner')?.className ?? 'no form';
  return new Promise((done) => {
    for (const key of ['fax', 'phone', 'address']) {
      const input = field(key);
      if (!input) return done('no form');
      input.value = n;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    // Typing is said to be unsaved at once: an earlier 已保存 cannot be taken for this one.
    if (!state().includes('saving')) return done(`typed, but ${state()}`);
    const observer = new MutationObserver(() => {
      if (state().includes('saving')) return;
      observer.disconnect();
      done(state().includes('saved') ? 'saved' : state());
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    // Leaving the field saves without the pause.
    field('address')?.dispatchEvent(new FocusEvent('blur'));
  });
}

/** Has the background import profiles. @returns `saved` or why not */
export async function importInPage(text: string): Promise<string> {
  const { browser, chrome } = globalThis as never as Record<string, unknown>;
  const { runtime } = (browser ?? chrome) as {
    runtime: { sendMessage(message: object): Promise<{ ok?: boolean } | undefined> };
  };
  const reply = await runtime.sendMessage({ type: 'profile.import', text });
  return reply?.ok ? 'saved' : JSON.stringify(reply);
}

/** Everything stored, read past our own code in one transaction. */
export function storedInPage(): Promise<{ profiles: StoredRecord[]; snapshots: [string, number][] }> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('declare-assistant');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['profiles', 'snapshots']);
      const ask = (name: string) => {
        const store = tx.objectStore(name);
        return [store.getAllKeys(), store.getAll()] as const;
      };
      const [ids, records] = ask('profiles');
      const [days, copies] = ask('snapshots');
      tx.onerror = () => failed(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        done({
          profiles: ids.result.map((id, index) => ({ id: String(id), record: records.result[index] })),
          snapshots: days.result.map((day, index) => [
            String(day),
            (copies.result[index] as { records: unknown[] }).records.length,
          ]),
        });
      };
    };
  });
}
