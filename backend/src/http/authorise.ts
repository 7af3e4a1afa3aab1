import { isRecordingRole, type Actor, type MunicipalityCode, type Right } from "@doelspoor/events";
import { ANYONE, capacity, EVERYWHERE, type Asker } from "../ports/identity.ts";
import { problem } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** The codes of what someone may not do. */
export const accessCodes = ["not-signed-in", "not-allowed"] as const;

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

/** Whether someone may do this: undefined where they may, otherwise what to answer. */
export const denial = (
  asker: Asker,
  right: Right,
  municipality: MunicipalityCode = EVERYWHERE,
): Reply | undefined => {
  if (capacity(asker, right, municipality) !== undefined) return undefined;
  return asker.id === ANYONE.id
    ? notSignedIn("Dit mag alleen wie is aangemeld. Er is niets vastgelegd.")
    : notAllowed();
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
