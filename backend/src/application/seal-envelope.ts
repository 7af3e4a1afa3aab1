import { hash } from "node:crypto";
import type { Envelope, RecordedEvent } from "@doelspoor/events";
import { canonical } from "../../../events/src/proof/canonical.ts";

/** What the log stores of an envelope: its RFC 8785 text and the RFC 6962 hash of that text's bytes. */
export interface SealedEnvelope {
  readonly bytes: string;
  /** 32 bytes. */
  readonly leafHash: Buffer;
}

// The prefix byte keeps a leaf from passing for an inner node (RFC 6962 section 2.1).
const LEAF = "\u0000";

export const leafHash = (bytes: string): Buffer => hash("sha256", LEAF + bytes, "buffer");

const hasPosition = (envelope: Envelope): envelope is RecordedEvent => "position" in envelope;

const withoutPosition = (envelope: Envelope): Envelope => {
  if (!hasPosition(envelope)) return envelope;
  const { position: _position, ...stored } = envelope;
  return stored;
};

/** The canonical bytes leave out the position: a leaf's index is its position. */
export const sealEnvelope = (envelope: Envelope): SealedEnvelope => {
  const bytes = canonical(withoutPosition(envelope));
  return { bytes, leafHash: leafHash(bytes) };
};
