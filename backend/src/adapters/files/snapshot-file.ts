import { createHash } from "node:crypto";
import { open, rename } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import type { Snapshot, Snapshots } from "../../ports/snapshots.ts";

const HASH = 32;

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const isSnapshot = (content: unknown): content is Snapshot =>
  typeof content === "object" && content !== null && "dossiers" in content;

/** All of a file in one block; `readFile` of hundreds of megabytes takes several times as long. */
const readWhole = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const bytes = Buffer.allocUnsafe((await file.stat()).size);
    for (let at = 0; at < bytes.length;) {
      const { bytesRead } = await file.read(bytes, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
};

/**
 * Keeps the last snapshot in a file: a SHA-256 over version and content, then the content.
 * @param version of the program; a snapshot of another one hashes differently and is not read.
 */
export const snapshotFile = (path: string, version: string): Snapshots => {
  const sealOf = (content: Uint8Array) => sha256(Buffer.from(version), content);
  return {
    load: async () => {
      const file = await readWhole(path).catch(() => Buffer.alloc(0));
      const content = file.subarray(HASH);
      if (!sealOf(content).equals(file.subarray(0, HASH))) return undefined;
      // By its seal this very program wrote it.
      const snapshot: unknown = deserialize(content);
      return isSnapshot(snapshot) ? snapshot : undefined;
    },
    save: async (snapshot) => {
      const content = serialize(snapshot);
      // Whole or not at all, also when the power fails: written aside, on disk, then put in place.
      const aside = `${path}.new`;
      const file = await open(aside, "w");
      try {
        await file.writeFile(sealOf(content));
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, path);
    },
  };
};
