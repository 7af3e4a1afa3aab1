import { Readable } from "node:stream";
import express from "express";
import type { Request, Response } from "express";
import * as z from "zod/mini";

/** The body of a route that takes a file: its bytes as they come in, unread. */
export const fileBody = z.custom<Readable>((value) => value instanceof Readable);

/** Bytes of the largest body. */
const LIMIT = 256 * 1024;

const parseAny = express.json({ limit: LIMIT, strict: true });

class Unreadable extends Error {
  readonly status: number;

  constructor(message: string, { status = 400, cause }: { status?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.status = status;
  }
}

/** Whatever the library takes: other charsets, compressed bodies, bodies of unknown length. */
const readAny = (request: Request, response: Response): Promise<unknown> =>
  new Promise((resolve, reject) => {
    // Where there is a body at all.
    if (request.is("application/json") === false) {
      reject(new Unreadable("no JSON by its type", { status: 415 }));
      return;
    }
    parseAny(request, response, (failure?: unknown) => {
      if (failure instanceof Error) reject(failure);
      else resolve(request.body);
    });
  });

const parse = (bytes: Buffer): unknown => {
  const body: unknown = JSON.parse(bytes.toString());
  if (typeof body !== "object" || body === null) throw new Unreadable("no object or array");
  return body;
};

const PLAIN = /^application\/json(?:; ?charset=utf-8)?$/i;

const isPlain = ({ headers }: Request): boolean => {
  const length = Number(headers["content-length"]);
  return (
    length > 0 &&
    length <= LIMIT &&
    headers["content-encoding"] === undefined &&
    PLAIN.test(headers["content-type"] ?? "")
  );
};

const readPlain = (request: Request): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
    });
    request.on("end", () => {
      const [first] = chunks;
      try {
        resolve(parse(first && chunks.length === 1 ? first : Buffer.concat(chunks)));
      } catch (cause) {
        reject(new Unreadable("no JSON", { cause }));
      }
    });
    request.on("error", (cause) => {
      reject(new Unreadable("broken off", { cause }));
    });
  });

/**
 * The body of a request, parsed. Plain JSON of a stated length, which is what forms and programs send, is
 * read here: the library does the same in twice the time.
 * @throws Error with the `status` to answer with.
 */
export const readBody = (request: Request, response: Response): Promise<unknown> =>
  isPlain(request) ? readPlain(request) : readAny(request, response);
