import { AccessLog, type Consulted } from "../application/access-log.ts";
import type { Scope } from "../application/scope.ts";
import type { Services } from "./define-route.ts";
import type { Reply } from "./reply.ts";
import { Written } from "./send.ts";

/** What holds what is not public is kept nowhere on its way, nor by the browser. */
const NOT_KEPT = { "Cache-Control": "private, no-store" } as const;

const logs = new WeakMap<Services["reader"], AccessLog>();

const logOf = ({ reader, tools }: Services): AccessLog => {
  const known = logs.get(reader) ?? new AccessLog(tools);
  logs.set(reader, known);
  return known;
};

/** The text of an answer; undefined where it is no text, or goes on. */
const textOf = (body: unknown): string | undefined => {
  if (body instanceof Written) return body.content.toString();
  if (body === undefined || Object.getPrototypeOf(body) === Object.prototype)
    return JSON.stringify(body ?? "");
  return undefined;
};

/** Writes down that someone consults what is not public. */
export const noteConsulted = (services: Services, consulted: Consulted): Promise<void> =>
  logOf(services).note(consulted);

/**
 * The answer as it may be sent: where it names decisions of which the public may not see all, that is
 * written down first. What is no text counts as naming all that whoever asks may see.
 */
export const accountedFor = (
  services: Services,
  scope: Scope,
  said: { readonly reply: Reply; readonly route: string },
): Reply | Promise<Reply> => {
  const { reply, route } = said;
  const opened = scope.opened.map((municipality) => ({
    municipality,
    secrets: scope.secrets(municipality),
  }));
  if (opened.every(({ secrets }) => secrets.length === 0)) return reply;
  const text = textOf(reply.body);
  const consulted = opened.map(({ municipality, secrets }) => ({
    asker: scope.asker,
    municipality,
    decisions: text === undefined ? secrets : secrets.filter((id) => text.includes(id)),
    route,
  }));
  const named = consulted.filter(({ decisions }) => decisions.length > 0);
  if (named.length === 0) return reply;
  const kept = { ...reply, headers: { ...reply.headers, ...NOT_KEPT } };
  return Promise.all(named.map((each) => noteConsulted(services, each))).then(() => kept);
};
