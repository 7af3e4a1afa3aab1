import type { components, paths } from "./api.generated.ts";
import { ApiFailure, problemOf } from "./problem.ts";

/** The types of all that the API takes and gives, by name. */
export type Api = components["schemas"];

interface Json<Body> {
  readonly content: { readonly "application/json": Body };
}
interface Reading<Body> {
  readonly get: { readonly responses: { readonly 200: Json<Body> } };
}
interface Recording {
  readonly post: { readonly responses: { readonly 201: Json<Api["Receipt"]> } };
}

/** Addresses that can be read, as the description of the API writes them. */
export type ReadPath = {
  [Path in keyof paths]: paths[Path] extends Reading<unknown> ? Path : never;
}[keyof paths];

/** Questions that can be asked, as the description of the API names them. */
export type QuestionName = {
  [Path in ReadPath]: Path extends `/{municipality}/questions/${infer Name}` ? Name : never;
}[ReadPath];

/** What an address answers. */
export type AnswerOf<Path extends ReadPath> =
  paths[Path] extends Reading<infer Body> ? Body : never;

interface Answering<Body> {
  readonly post: {
    readonly responses: { readonly 200: Json<Body> } | { readonly 201: Json<Body> };
  };
}

/** Addresses to which something is sent that is no command. */
export type PostPath = {
  [Path in keyof paths]: paths[Path] extends Answering<unknown> ? Path : never;
}[keyof paths];

/** What an address answers to what is sent to it. */
export type PostedOf<Path extends PostPath> =
  paths[Path] extends Answering<infer Body> ? Body : never;

/** Addresses at which something can be recorded. */
export type RecordPath = {
  [Path in keyof paths]: paths[Path] extends Recording ? Path : never;
}[keyof paths];

/** The parts of an address that vary. */
export type Parts = Readonly<Record<string, string>>;

/** What is asked of an address; what is undefined is not asked. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Under which a command is sent: a key that makes sending it twice record it once, a revision it builds on. */
export interface Terms {
  readonly key?: string | undefined;
  readonly revision?: number | undefined;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/api/v1/${path}`, init).catch((cause: unknown) => {
    throw new ApiFailure(undefined, { cause });
  });
  if (response.ok) return response;
  throw new ApiFailure(
    response.status === 502 || response.status === 504 ? undefined : await problemOf(response),
  );
}

function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const search = new URLSearchParams(pairs).toString();
  return `${path}${search && `?${search}`}`;
}

// The server is of the same release, so its body is taken at its word. Never from the browser's cache: the
// tag of an answer is the revision of one stream, and a page tells of more.
async function read<Body>(path: string, query: Query, signal: AbortSignal): Promise<Body> {
  const headers = { accept: "application/json" };
  const response = await send(withQuery(path, query), { signal, cache: "no-store", headers }); // prettier-ignore
  return response.json().then((body: Body) => body);
}

const filled = (path: string, parts: Parts): string =>
  path.slice(1).replaceAll(/\{(\w+)\}/g, (_all, name: string) => parts[name] ?? "");

/** An address of the API for a browser to follow, as a download is. */
export const addressOf = (
  path: keyof paths,
  { parts = {}, query = {} }: { readonly parts?: Parts; readonly query?: Query },
): string => `/api/v1/${withQuery(filled(path, parts), query)}`;

/** Reads an address of the API; the answer has the type that the server describes. */
export const readApi = <Path extends ReadPath>(
  path: Path,
  { parts = {}, query = {} }: { readonly parts?: Parts; readonly query?: Query },
  signal: AbortSignal,
): Promise<AnswerOf<Path>> => read(filled(path, parts), query, signal);

/** Reads a stream as it is recorded, of any kind: `gm0479/motions/<id>`; all kinds have the same answer. */
export const readStream = (path: string, signal: AbortSignal): Promise<Api["RecordedStream"]> =>
  read(path, {}, signal);

/** Sends to an address of the API what is no command; the answer has the type that the server describes. */
export async function postApi<Path extends PostPath>(
  path: Path,
  { parts, content }: { readonly parts: Parts; readonly content: object },
): Promise<PostedOf<Path>> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const body = JSON.stringify(content);
  const response = await send(filled(path, parts), { method: "POST", headers, body });
  return response.json().then((answer: PostedOf<Path>) => answer);
}

const termHeaders = ({ key, revision }: Terms): Record<string, string> => ({
  ...(key !== undefined && { "idempotency-key": key }),
  ...(revision !== undefined && { "if-match": `"${revision}"` }),
});

/** Records in a stream of any kind: `gm0479/motions/<id>/vote-on-motion`; all commands have the same answer. */
export async function recordIn(
  path: string,
  command: object,
  terms: Terms,
): Promise<Api["Receipt"]> {
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    ...termHeaders(terms),
  };
  const body = JSON.stringify(command);
  const response = await send(path, { method: "POST", headers, body });
  return response.json().then((receipt: Api["Receipt"]) => receipt);
}

/** Records at an address of the API. */
export const recordApi = (
  path: RecordPath,
  { parts, command }: { readonly parts: Parts; readonly command: object },
  terms: Terms,
): Promise<Api["Receipt"]> => recordIn(filled(path, parts), command, terms);
