import { hash } from "node:crypto";
import compression from "compression";
import type { Response } from "express";
import { API_VERSION } from "./api-version.ts";
import type { Reply } from "./reply.ts";

const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const NO_SENSORS = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/**
 * What every page carries: scripts and styles from its own files alone, none in the page itself; no frame
 * around it (OWASP secure headers). Trusted Types: Vue makes elements by a policy of its own, and by ours a
 * council night names its service worker.
 */
export const SECURE = {
  ...EVERYWHERE,
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types vue doelspoor",
  ].join("; "),
  "Permissions-Policy": NO_SENSORS.map((sensor) => `${sensor}=()`).join(", "),
  "X-Frame-Options": "DENY",
} as const;

/** What every answer in JSON carries: it loads nothing, wherever it is shown. */
export const SECURE_DATA = {
  ...EVERYWHERE,
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/** Has browsers come over TLS alone from then on, for a year (RFC 6797). */
export const OVER_TLS = [
  "Strict-Transport-Security",
  "max-age=31536000; includeSubDomains",
] as const;

/** Name, value, name, value: the form that Node writes out as it is. */
type Headers = string[];

const KNOWN: Headers = ["Vary", "Accept-Encoding", "API-Version", API_VERSION];

const FIXED: Headers = [...Object.entries(SECURE_DATA).flat(), ...KNOWN];

const FIXED_PAGE: Headers = [...Object.entries(SECURE).flat(), ...KNOWN];

const tagOf = (content: string): string => `W/"${hash("sha1", content, "base64url")}"`;

/** A body that is written out once and sent as it is, any number of times. */
export class Written {
  readonly content: Buffer;
  readonly tag: string;
  readonly headers: Headers;

  /** @param type media type; the text is sent as UTF-8. */
  constructor(text: string, type = "application/json") {
    this.content = Buffer.from(text);
    this.tag = tagOf(text);
    const own = ["Content-Type", `${type}; charset=utf-8`, "ETag", this.tag];
    const fixed = type.startsWith("text/") ? FIXED_PAGE : FIXED;
    this.headers = [...fixed, ...own, "Content-Length", String(this.content.length)];
  }
}

/** An answer that goes on: whoever begins it has the response from then on. */
export class Live {
  readonly begin: (response: Response) => void;

  constructor(begin: (response: Response) => void) {
    this.begin = begin;
  }
}

const NONE: NonNullable<Reply["headers"]> = {};

const OWN = { "Cache-Control": "private, no-cache" } as const;

/** A reply to someone who signed in: kept by no cache that others share. */
export const own = ({ status, body, headers = NONE }: Reply): Reply => ({
  status,
  body,
  headers: headers === NONE ? OWN : { ...OWN, ...headers },
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly content: string | Buffer;
  readonly tag?: string | undefined;
}

/** Smaller bodies cost more to compress than to send. */
const WORTH_COMPRESSING = 1024;

const compress = compression({ threshold: WORTH_COMPRESSING });

// The library takes over the methods of a response; so only where there is something to gain.
const compressed = (response: Response, { status, headers, content }: Answer): void => {
  compress(response.req, response, () => {
    response.statusCode = status;
    for (let at = 0; at < headers.length; at += 2)
      response.setHeader(headers[at] ?? "", headers[at + 1] ?? "");
    response.end(content);
  });
};

/** Whether the client has this very answer already (RFC 9110, section 13.1.2). */
const isKnown = (response: Response, tag: string): boolean => {
  response.status(200).setHeader("ETag", tag);
  return response.req.fresh;
};

const answer = (response: Response, said: Answer): void => {
  const { status, content, tag } = said;
  const { headers } = response.req;
  const isRead = tag !== undefined && status === 200 && "if-none-match" in headers;
  if (isRead && isKnown(response, tag)) {
    response.writeHead(304, said.headers).end();
  } else if (content.length >= WORTH_COMPRESSING && "accept-encoding" in headers) {
    compressed(response, said);
  } else {
    response.writeHead(status, said.headers);
    response.end(content);
  }
};

/** The fixed headers and those of a reply; what is said of its body goes apart. */
const headersOf = (fixed: Headers, headers: typeof NONE): Headers => {
  const all = fixed.slice();
  for (const name in headers)
    if (name !== "Content-Type" && name !== "ETag") all.push(name, headers[name] ?? "");
  return all;
};

const ownTag = (response: Response, { status, headers }: Reply, content: string) => {
  const isRead = status === 200 && response.req.method !== "POST";
  return headers?.["ETag"] ?? (isRead ? tagOf(content) : undefined);
};

/** Answers in JSON; a read that has no tag of its own gets one of its text. */
const answerJson = (response: Response, { status, body, headers = NONE }: Reply): void => {
  const content = body === undefined ? "" : JSON.stringify(body);
  const all = headersOf(FIXED, headers);
  const tag = ownTag(response, { status, headers }, content);
  if (tag !== undefined) all.push("ETag", tag);
  const { "Content-Type": type = "application/json" } = headers;
  if (content !== "") all.push("Content-Type", `${type}; charset=utf-8`);
  all.push("Content-Length", String(Buffer.byteLength(content)));
  answer(response, { status, headers: all, content, tag });
};

const answerWritten = (response: Response, { status, headers }: Reply, body: Written): void => {
  const { content, tag } = body;
  const all = headers === undefined ? body.headers : headersOf(body.headers, headers);
  answer(response, { status, headers: all, content, tag });
};

/** Sends a reply: as JSON, as it was written out before, or as one that goes on. */
export const send = (response: Response, reply: Reply): void => {
  const { body } = reply;
  if (body instanceof Written) answerWritten(response, reply, body);
  else if (body instanceof Live) body.begin(response);
  else answerJson(response, reply);
};
