import * as oidc from "openid-client";

type Claims = Readonly<Record<string, unknown>>;

const isClaims = (value: unknown): value is Claims => typeof value === "object" && value !== null;

/** A claim under its whole name, or else where the dots in it lead. */
const valueAt = (claims: Claims, name: string): unknown => {
  if (name in claims) return claims[name];
  return name
    .split(".")
    .reduce<unknown>((value, part) => (isClaims(value) ? value[part] : undefined), claims);
};

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((each) => typeof each === "string");

const nameIn = (claims: Claims, subject: string): string =>
  textsIn(claims["name"] ?? claims["preferred_username"])[0]?.slice(0, 200) ?? subject;

/** What the provider tells of a person who signed in. */
interface Told {
  readonly config: oidc.Configuration;
  /** The claims of the proof of sign-in. */
  readonly said: Claims;
  /** Token with which more can be asked. */
  readonly access: string;
  readonly subject: string;
  readonly claim: string;
}

/**
 * A person's name and the values that stand for roles. Providers that leave these out of the proof of
 * sign-in tell them when asked (OpenID Connect Core 1.0, 5.3).
 */
export const claimedIn = async ({ config, said, access, subject, claim }: Told) => {
  const isComplete = valueAt(said, claim) !== undefined && "name" in said;
  const canAsk = config.serverMetadata().userinfo_endpoint !== undefined;
  const more: Claims = isComplete || !canAsk ? {} : await oidc.fetchUserInfo(config, access, subject); // prettier-ignore
  const claims = { ...more, ...said };
  return { name: nameIn(claims, subject), claimed: textsIn(valueAt(claims, claim)) };
};
