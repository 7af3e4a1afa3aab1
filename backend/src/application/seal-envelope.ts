import { hash } from "node:crypto";
import { canonical, type Envelope, type RecordedEvent } from "@doelspoor/events";

/** What the log stores of an envelope: the bytes of its RFC 8785 text and their RFC 6962 leaf hash. */
export interface SealedEnvelope {
  /** UTF-8. */
  readonly bytes: Buffer;
  /** 32 bytes. */
  readonly leafHash: Buffer;
}

/** The byte before a text keeps a leaf from passing for an inner node (RFC 6962, section 2.1). */
export const LEAF = 0;

/** Bytes of a leaf hash. */
export const HASH_BYTES = 32;

/** RFC 6962 leaf hash of the byte `LEAF` with the UTF-8 bytes of a text behind it. */
export const leafHash = (leaf: Uint8Array): Buffer =>
  // By way of a string, since a buffer made by `hash` has memory of its own to be kept track of.
  Buffer.from(hash("sha256", leaf, "binary"), "latin1");

const hasPosition = (envelope: Envelope): envelope is RecordedEvent => "position" in envelope;

const withoutPosition = (envelope: Envelope): Envelope => {
  if (!hasPosition(envelope)) return envelope;
  const { position: _position, ...stored } = envelope;
  return stored;
};

/** The RFC 8785 text of an envelope; it leaves out the position: a leaf's index is its position. */
export const sealedText = (envelope: Envelope): string => canonical(withoutPosition(envelope));

/** What the log stores of an envelope whose RFC 8785 text this is. */
export const sealText = (text: string): SealedEnvelope => {
  const leaf = Buffer.from(String.fromCharCode(LEAF) + text);
  return { bytes: leaf.subarray(1), leafHash: leafHash(leaf) };
};

/** What the log stores of an envelope. */
export const sealEnvelope = (envelope: Envelope): SealedEnvelope => sealText(sealedText(envelope));
