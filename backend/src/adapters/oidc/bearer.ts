import type { JWTPayload } from "jose";
import { NotSignedIn, type Asker } from "../../ports/identity.ts";
import { SignInFailed } from "../../ports/sign-in.ts";
import { SKEW, type Provider } from "./provider.ts";
import { postsOfScopes, rolesOf } from "./role-map.ts";

const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return value.split(" ");
  return Array.isArray(value) ? value.map(String) : [];
};

/** Providers put what a system may do in one of these (RFC 9068, Entra ID, app roles). */
const scopesIn = (said: JWTPayload): readonly string[] =>
  ["scope", "scp", "roles"].flatMap((name) => wordsOf(said[name]));

const systemIn = (said: JWTPayload): string | undefined =>
  ["client_id", "azp", "appid"].map((name) => said[name]).find((name) => typeof name === "string");

const askerOf = (said: JWTPayload): Asker => {
  const system = systemIn(said);
  if (system === undefined || said.sub === undefined)
    throw new NotSignedIn("Het token zegt niet van welk systeem het is.");
  const { sub: id, exp: until = 0 } = said;
  const roles = rolesOf(postsOfScopes(scopesIn(said)));
  return { id, name: system, system, roles, holds: () => Date.now() < (until + SKEW) * 1000 };
};

const REASONS = {
  unreachable: "Het token is nu niet te controleren: de aanbieder antwoordt niet.",
  untrusted: "Het token klopt niet: de ondertekening, de afgever, de ontvanger of de tijd deugt niet.", // prettier-ignore
};

/**
 * Which system sends a token.
 * @throws NotSignedIn where the token does not hold.
 */
export const systemWith = async (provider: Provider, token: string): Promise<Asker> => {
  try {
    return askerOf(await provider.verify(token, provider.registration.audience));
  } catch (failure) {
    if (!(failure instanceof SignInFailed)) throw failure;
    throw new NotSignedIn(REASONS[failure.trouble === "unreachable" ? "unreachable" : "untrusted"]);
  }
};
