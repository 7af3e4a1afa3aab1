import { createReadStream } from "node:fs";
import { JSONParser } from "@streamparser/json";
import { dutchNumber } from "@doelspoor/events";
import { Utf8Check, utf16Start, type WrongEncoding } from "./encoding.ts";

/** One record of a file: an element of its list. */
export interface JsonRecord {
  /** Place in the list, from 1. */
  readonly record: number;
  readonly value: unknown;
}

/** Where and why reading stopped before the end of the file; `message` is Dutch. */
export interface Break {
  /** The record in which it broke, from 1; 0 where the file as a whole cannot be read. */
  readonly record: number;
  readonly message: string;
}

/** Takes note of bytes as they are read. */
export type Watch = (bytes: Uint8Array) => void;

/** One record may not be larger than this, so that memory stays bounded whatever the file. */
const MAX_RECORD = 64 * 1024 * 1024;
const CHUNK = 256 * 1024;

const isBlank = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

const encodingBreak = ({ encoding, byte }: WrongEncoding): Break => ({
  record: 0,
  message: `Het bestand is ${encoding === "geen UTF-8" ? encoding : `${encoding}, geen UTF-8`} (byte ${dutchNumber(byte)}). Sla het op als UTF-8 en importeer het opnieuw.`,
});

/** Parses a list piece by piece; keeps no more than the record at hand. */
class ListParser {
  readonly #parser = new JSONParser({ paths: ["$.*"], keepStack: false });
  readonly #check = new Utf8Check();
  #ready: JsonRecord[] = [];
  #count = 0;
  #read = 0;
  #since = 0;
  #started = false;
  #token = 0;
  #problem: { readonly message: string; readonly byte: number } | undefined;

  constructor() {
    this.#parser.onToken = ({ offset }) => {
      this.#token = offset;
    };
    this.#parser.onValue = ({ value }) => {
      this.#count += 1;
      this.#since = 0;
      this.#ready.push({ record: this.#count, value });
    };
    this.#parser.onError = ({ message }) => {
      const position = /absolute position "(\d+)"/.exec(message)?.[1];
      const byte = position === undefined ? this.#token : Number(position);
      this.#problem ??= { message, byte };
    };
  }

  take(): readonly JsonRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  push(piece: Uint8Array): Break | undefined {
    const wrong = (this.#read === 0 ? utf16Start(piece) : undefined) ?? this.#check.push(piece);
    if (wrong !== undefined) return encodingBreak(wrong);
    const start = this.#started ? undefined : this.#start(piece);
    if (start !== undefined) return start;
    this.#since += piece.length;
    this.#parser.write(piece);
    this.#read += piece.length;
    if (this.#problem !== undefined) return this.#broken("staat een fout in de JSON");
    return this.#since > MAX_RECORD ? this.#tooLarge() : undefined;
  }

  end(): Break | undefined {
    if (!this.#started) return { record: 0, message: "Het bestand is leeg (er staat niets in)." };
    if (this.#parser.isEnded) return undefined;
    this.#problem = { message: "", byte: this.#read };
    return this.#broken("houdt het bestand op");
  }

  #start(piece: Uint8Array): Break | undefined {
    const marked = this.#read === 0 && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    const at = piece.findIndex((byte, index) => !isBlank(byte) && !(marked && index < 3));
    if (at < 0) return undefined;
    this.#started = true;
    return piece[at] === 0x5b
      ? undefined
      : {
          record: 0,
          message: "Het bestand bevat geen lijst van records: JSON die met “[” begint.",
        };
  }

  #broken(what: string): Break {
    const record = this.#count + 1;
    const byte = dutchNumber(this.#problem?.byte ?? this.#read);
    const before =
      this.#count === 0
        ? "Er stond niets voor dat gelezen kon worden."
        : `Wat ervoor stond (${dutchNumber(this.#count)}) is wel gelezen.`;
    return {
      record,
      message: `In record ${dutchNumber(record)} ${what}, bij byte ${byte}. ${before}`,
    };
  }

  #tooLarge(): Break {
    const record = this.#count + 1;
    return { record, message: `Record ${dutchNumber(record)} is groter dan 64 MB.` };
  }
}

/** Reads a JSON list record by record; gives a break last where the file could not be read to its end. */
export async function* readJsonList(
  path: string,
  watch: Watch = () => undefined,
): AsyncGenerator<JsonRecord | Break> {
  const parser = new ListParser();
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: CHUNK });
  for await (const bytes of pieces) {
    watch(bytes);
    const broken = parser.push(bytes);
    yield* parser.take();
    if (broken !== undefined) {
      yield broken;
      return;
    }
  }
  const broken = parser.end();
  if (broken !== undefined) yield broken;
}

/** Whether reading gave a break instead of a record. */
export const isBreak = (item: JsonRecord | Break): item is Break => "message" in item;
