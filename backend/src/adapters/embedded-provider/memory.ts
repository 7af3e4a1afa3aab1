import type { Adapter, AdapterPayload } from "oidc-provider";

interface Held {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const MOST = 10_000;

/**
 * What the provider holds of one kind while people sign in: a few minutes' worth. After a restart whoever
 * was signing in begins again; whoever had signed in has a session of Doelspoor and notices nothing.
 */
class Memory implements Adapter {
  readonly #held = new Map<string, Held>();

  async upsert(id: string, payload: AdapterPayload, seconds = 600): Promise<void> {
    if (this.#held.size >= MOST) this.#forgetOldest();
    this.#held.set(id, { payload, until: Date.now() + seconds * 1000 });
    return Promise.resolve();
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const held = this.#held.get(id);
    return Promise.resolve(held && held.until > Date.now() ? held.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#where("uid", uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#where("userCode", userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#held.delete(id);
    return Promise.resolve();
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.#held)
      if (payload.grantId === grantId) this.#held.delete(id);
    return Promise.resolve();
  }

  async #where(field: "uid" | "userCode", value: string): Promise<AdapterPayload | undefined> {
    for (const [id, { payload }] of this.#held) if (payload[field] === value) return this.find(id);
    return undefined;
  }

  #forgetOldest(): void {
    const [oldest] = this.#held.keys();
    if (oldest !== undefined) this.#held.delete(oldest);
  }
}

/** Makes a memory for each kind of thing. */
export const memories = (): ((kind: string) => Adapter) => {
  const made = new Map<string, Adapter>();
  return (kind) => {
    const memory = made.get(kind) ?? new Memory();
    made.set(kind, memory);
    return memory;
  };
};
