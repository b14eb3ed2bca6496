/** What the leak test runs inside the extension's pages. Each function must stand alone: it is sent as text. */

interface Kept {
  /** Every database, storage and cache of the extension. */
  atRest: Record<string, unknown>;
  /** In memory only. */
  session: Record<string, unknown>;
}

/** Everything that the extension keeps, read past its own code. */
export async function keptByExtension(): Promise<Kept> {
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
  const { browser, chrome } = globalThis as never as Record<string, unknown>;
  const { storage } = (browser ?? chrome) as { storage: Record<string, { get(all: null): Promise<object> }> };
  const atRest: Record<string, unknown> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await request(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store);
      atRest[`${name}/${store}`] = [await request(all.getAllKeys()), await request(all.getAll())];
    }
    db.close();
  }
  for (const area of ['local', 'sync', 'managed'])
    atRest[area] = await storage[area]?.get(null).catch(() => 'not there');
  atRest.localStorage = { ...localStorage };
  atRest.sessionStorage = { ...sessionStorage };
  atRest.caches = typeof caches === 'undefined' ? [] : await caches.keys();
  return { atRest, session: (await storage.session!.get(null)) as Record<string, unknown> };
}

/** Keeps as texts the files that the page offers from now on, instead of having the browser save them. */
export function keepExports(): void {
  const kept = window as never as { exported: string[] };
  kept.exported = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then((text) => kept.exported.push(text));
    return make(blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** A daily copy of everything as it is now, as if made on that day. */
export async function snapshotOfNow(day: string): Promise<void> {
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
  const db = await request(indexedDB.open('declare-assistant'));
  const tx = db.transaction(['profiles', 'snapshots'], 'readwrite');
  const profiles = tx.objectStore('profiles');
  const [ids, records] = [await request(profiles.getAllKeys()), await request(profiles.getAll())];
  const copy = { day, takenAt: `${day}T08:00:00.000Z`, records: ids.map((id, i) => [id, records[i]]) };
  await request(tx.objectStore('snapshots').put(copy, day));
  db.close();
}
