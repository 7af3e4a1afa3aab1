import { hash } from "node:crypto";
import { canonical, type Envelope, type RecordedEvent } from "@doelspoor/events";

/** What the log stores of an envelope: the bytes of its RFC 8785 text and their RFC 6962 leaf hash. */
export interface SealedEnvelope {
  /** UTF-8. */
  readonly bytes: Buffer;
  /** 32 bytes. */
  readonly leafHash: Buffer;
}

// The prefix byte keeps a leaf from passing for an inner node (RFC 6962 section 2.1).
const LEAF = "\u0000";

const sealText = (text: string): SealedEnvelope => {
  const leaf = Buffer.from(LEAF + text);
  return { bytes: leaf.subarray(1), leafHash: hash("sha256", leaf, "buffer") };
};

/** RFC 6962 leaf hash of a text's UTF-8 bytes. */
export const leafHash = (text: string): Buffer => sealText(text).leafHash;

const hasPosition = (envelope: Envelope): envelope is RecordedEvent => "position" in envelope;

const withoutPosition = (envelope: Envelope): Envelope => {
  if (!hasPosition(envelope)) return envelope;
  const { position: _position, ...stored } = envelope;
  return stored;
};

/** The canonical bytes leave out the position: a leaf's index is its position. */
export const sealEnvelope = (envelope: Envelope): SealedEnvelope =>
  sealText(canonical(withoutPosition(envelope)));
