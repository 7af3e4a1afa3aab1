import type { IncomingHttpHeaders } from "node:http";
import { isRecordingRole, type Actor, type MunicipalityCode, type Right } from "@doelspoor/events";
import { ANYONE, capacity, EVERYWHERE, type Asker } from "../ports/identity.ts";
import { problem } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** The codes of what someone may not do. */
export const accessCodes = ["not-signed-in", "not-allowed", "not-cleared", "foreign-page"] as const;

/** 401: this asks for someone who signed in; `detail` says why it was not so. */
export const notSignedIn = (detail: string): Reply => {
  const reply = problem({
    status: 401,
    code: "not-signed-in",
    title: "Meld u aan.",
    detail,
  });
  return { ...reply, headers: { ...reply.headers, "WWW-Authenticate": "Bearer" } };
};

const notAllowed = (): Reply =>
  problem({
    status: 403,
    code: "not-allowed",
    title: "Dit mag u niet.",
    detail: "Uw rol in deze gemeente geeft dit recht niet. Er is niets vastgelegd.",
  });

/** 403: part of what is there is secret to whoever asks; they record nothing to it. */
export const notCleared = (): Reply =>
  problem({
    status: 403,
    code: "not-cleared",
    title: "Van dit besluit mag u niet alles zien.",
    detail:
      "Een deel is geheim voor uw rol. Wie niet alles ziet, legt er niets bij vast. Er is niets vastgelegd.",
  });

/** Whether someone may do this: undefined where they may, otherwise what to answer. */
export const denial = (
  asker: Asker,
  right: Right,
  municipality: MunicipalityCode = EVERYWHERE,
): Reply | undefined => {
  if (capacity(asker, right, municipality) !== undefined) return undefined;
  if (asker.id !== ANYONE.id) return notAllowed();
  return notSignedIn(
    asker.forget === undefined
      ? "Dit mag alleen wie is aangemeld. Er is niets vastgelegd."
      : "Uw aanmelding is verlopen. Meld u opnieuw aan. Er is niets vastgelegd.",
  );
};

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/**
 * Refuses what a page of another site sends with a person's cookies. Browsers say where a request comes
 * from (`Sec-Fetch-Site`, or `Origin` alone in older ones); programs say nothing and have no cookies.
 */
export const foreignPage = (headers: IncomingHttpHeaders): Reply | undefined => {
  if (headers.cookie === undefined) return undefined;
  const site = headers["sec-fetch-site"];
  const { origin } = headers;
  const isOwn =
    site === undefined
      ? origin === undefined || hostOf(origin) === headers.host
      : site === "same-origin" || site === "none";
  if (isOwn) return undefined;
  return problem({
    status: 403,
    code: "foreign-page",
    title: "Dit verzoek komt van een andere website.",
    detail: "Doelspoor neemt alleen verzoeken aan van zijn eigen pagina’s. Er is niets vastgelegd.",
  });
};

/**
 * Who records, and in which capacity.
 * @throws RangeError for someone without the right, whom `denial` keeps out.
 */
export const actorOf = (asker: Asker, right: Right, municipality: MunicipalityCode): Actor => {
  const role = capacity(asker, right, municipality);
  if (!isRecordingRole(role)) throw new RangeError(`${right} is recorded by nobody`);
  const { id, system } = asker;
  return { id, role, ...(system !== undefined && { system }) };
};
