export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Problem details (RFC 9457), as the server sends them. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly errors: readonly FieldError[];
  /** All the server said, for what only some problems tell. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A request without the answer it asked for; `problem` is absent when the server was not reached. */
export class ApiFailure extends Error {
  readonly problem: Problem | undefined;

  constructor(problem?: Problem, options?: ErrorOptions) {
    super(problem?.title ?? "unreachable", options);
    this.problem = problem;
  }
}

export type Query = Readonly<Record<string, string | undefined>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const text = (value: unknown): string => (typeof value === "string" ? value : "");

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((row) => ({ field: text(row["field"]), message: text(row["message"]) }));
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const facts = isRecord(body) ? body : {};
  return {
    status: response.status,
    title: text(facts["title"]),
    detail: text(facts["detail"]),
    code: text(facts["code"]) || String(response.status),
    errors: fieldErrors(facts["errors"]),
    facts,
  };
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((cause: unknown) => {
    throw new ApiFailure(undefined, { cause });
  });
  if (response.ok) return response;
  throw new ApiFailure(
    response.status === 502 || response.status === 504 ? undefined : await problemOf(response),
  );
}

function addressOf(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const search = new URLSearchParams(pairs).toString();
  return `/api/v1/${path}${search && `?${search}`}`;
}

/**
 * Reads an answer. The server is of the same release, so its body is taken at its word. Never from the
 * browser's cache: the tag of an answer is the revision of one stream, and a page tells of more.
 */
export async function getJson<Body>(
  path: string,
  query: Query,
  signal: AbortSignal,
): Promise<Body> {
  const response = await send(addressOf(path, query), {
    signal,
    cache: "no-store",
    headers: { accept: "application/json" },
  });
  return response.json().then((body: Body) => body);
}

/** Under which a command is sent: a key that makes sending it twice record it once, a revision it builds on. */
export interface Terms {
  readonly key?: string | undefined;
  readonly revision?: number | undefined;
}

const termHeaders = ({ key, revision }: Terms): Record<string, string> => ({
  ...(key !== undefined && { "idempotency-key": key }),
  ...(revision !== undefined && { "if-match": `"${revision}"` }),
});

/** Sends a command. */
export async function postJson<Body>(
  path: string,
  command: unknown,
  terms: Terms = {},
): Promise<Body> {
  const response = await send(addressOf(path, {}), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...termHeaders(terms),
    },
    body: JSON.stringify(command),
  });
  return response.json().then((body: Body) => body);
}
