/** Where a council night is kept until it is sent: what is confirmed, and what is typed as `TYPED`. */
export const NIGHT = "doelspoor-council-night";

/** What is typed on a council night and not confirmed: all tabs of this browser have it, over a reload. */
export const TYPED = "drafts";

/** What a council night has in this browser; undefined where there never was one. */
const openNight = (name: string): Promise<IDBDatabase | undefined> =>
  new Promise((done) => {
    const opening = indexedDB.open(name);
    // There is none: none is made.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => done(undefined);
    opening.onsuccess = () => done(opening.result);
  });

const emptied = (database: IDBDatabase): Promise<void> =>
  new Promise((done) => {
    const change = database.transaction(TYPED, "readwrite", { durability: "strict" });
    change.objectStore(TYPED).clear();
    change.oncomplete = change.onabort = () => done();
  });

/**
 * Whoever signs in next in this browser finds nothing of what someone else typed. What was confirmed stays:
 * it waits for who confirmed it.
 */
export async function forgetTyped(name = NIGHT): Promise<void> {
  sessionStorage.clear();
  const database = await openNight(name);
  if (database?.objectStoreNames.contains(TYPED)) await emptied(database);
  database?.close();
}
