import { v5, v7 } from "uuid";
import type { Ids } from "../../ports/ids.ts";

/** Namespace of the UUIDv5 of everything Doelspoor imports; never to be changed. */
const NAMESPACE = "8d0c1c0e-6f0b-5e0c-9a53-3d0e6a3f6a10";

/** Identifiers by RFC 9562. */
export const uuidIds: Ids = {
  next: () => v7(),
  of: (...parts) => v5(JSON.stringify(parts), NAMESPACE),
};
