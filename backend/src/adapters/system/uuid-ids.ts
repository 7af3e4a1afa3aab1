import { hash } from "node:crypto";
import { parse, v7 } from "uuid";
import type { Ids } from "../../ports/ids.ts";

/** Namespace of the UUIDv5 of everything Doelspoor imports; never to be changed. */
const NAMESPACE = "8d0c1c0e-6f0b-5e0c-9a53-3d0e6a3f6a10";

const NAMESPACE_BYTES = parse(NAMESPACE);

/** A UUIDv5 of the namespace: as the library makes it, on the digest that Node has built in. */
const v5 = (name: string): string => {
  const digest = hash("sha1", Buffer.concat([NAMESPACE_BYTES, Buffer.from(name)]), "hex");
  const variant = ((parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const fourth = variant + digest.slice(17, 20);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    fourth,
    digest.slice(20, 32),
  ].join("-");
};

/** Identifiers by RFC 9562. */
export const uuidIds: Ids = {
  next: () => v7(),
  of: (...parts) => v5(JSON.stringify(parts)),
};
