import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { inflateRawSync } from "node:zlib";
import { ROLES, type Role } from "@doelspoor/events";
import { openMemoryLog } from "../../adapters/memory/memory-event-log.ts";
import { systemClock } from "../../adapters/system/system-clock.ts";
import { uuidIds } from "../../adapters/system/uuid-ids.ts";
import { Reader } from "../../application/reader.ts";
import { EVERYWHERE, type Identity } from "../../ports/identity.ts";
import { createApp } from "../app.ts";
import { serverOf } from "../server.ts";

/** An answer as text, whatever it came as. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** An application that takes whoever asks for whom the header says. */
export interface RolesServed {
  readonly get: (roles: readonly Role[], path: string) => Promise<Said>;
  readonly post: (roles: readonly Role[], path: string, body: unknown) => Promise<Said>;
  /** The same by whoever saw the first version. */
  readonly postOnFirst: (roles: readonly Role[], path: string, body: unknown) => Promise<Said>;
  /** What is heard by following, up to a position. */
  readonly hear: (roles: readonly Role[], path: string, until: number) => Promise<string>;
  readonly reader: Reader;
  readonly stop: () => Promise<void>;
}

const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

const byHeader: Identity = {
  whoAsks: ({ "x-roles": said = "" }) => {
    const roles = String(said).split(",").filter(isRole);
    const id = roles.some((role) => role !== "public") ? roles.join("+") : "";
    return { id, name: id, roles: new Map([[EVERYWHERE, roles]]) };
  },
};

/** All texts of a ZIP file, by its central directory. */
const unzipped = (bytes: Buffer): string => {
  const texts: string[] = [];
  for (
    let at = bytes.indexOf("PK\u0001\u0002");
    at >= 0;
    at = bytes.indexOf("PK\u0001\u0002", at + 4)
  ) {
    const [method, size, from] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const start = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    const packed = bytes.subarray(start, start + size);
    texts.push((method === 0 ? packed : inflateRawSync(packed)).toString());
  }
  return texts.join("\n");
};

const read = async (response: Response): Promise<Said> => {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isZip = bytes.subarray(0, 2).toString() === "PK";
  const told = [...response.headers].map((pair) => pair.join(": ")).join("\n");
  const text = `${told}\n\n${isZip ? unzipped(bytes) : bytes.toString()}`;
  return { status: response.status, headers: response.headers, text };
};

const as = (roles: readonly Role[]) => ({ "x-roles": roles.join(), "cache-control": "no-cache" });

const hearing = async (address: string, roles: readonly Role[], until: number): Promise<string> => {
  const stopping = new AbortController();
  const response = await fetch(address, { headers: as(roles), signal: stopping.signal });
  const body = response.status === 200 ? response.body : null;
  if (body === null) return "";
  const decoder = new TextDecoder();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  let text = "";
  for (let last = -1; last < until; last = Number(/.*^id: (\d+)$/ms.exec(text)?.[1] ?? -1)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value);
  }
  stopping.abort();
  return text;
};

const posting =
  (base: string, headers: Record<string, string> = {}): RolesServed["post"] =>
  async (roles, path, body) =>
    read(
      await fetch(base + path, {
        method: "POST",
        headers: { ...as(roles), "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    );

/** Starts the application on an empty log; `leak` has the reader do something else than it should. */
export const rolesServed = async (leak?: (reader: Reader) => void): Promise<RolesServed> => {
  const log = openMemoryLog();
  const reader = await Reader.start(log);
  leak?.(reader);
  const tools = { log, clock: systemClock, ids: uuidIds, kindOf: reader.kindOf.bind(reader) };
  const app = createApp({ reader, tools, identity: byHeader }, { frontend: "no", errors: "no" });
  const server = serverOf(app);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address: AddressInfo | string | null = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" ? String(address?.port) : ""}/api/v1`;
  return {
    reader,
    get: async (roles, path) => read(await fetch(base + path, { headers: as(roles) })),
    post: posting(base),
    postOnFirst: posting(base, { "if-match": '"0"' }),
    hear: (roles, path, until) => hearing(base + path, roles, until),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await reader.stop();
      await log.close();
    },
  };
};
