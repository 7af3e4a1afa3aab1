import * as jose from "jose";
import * as oidc from "openid-client";
import { SignInFailed } from "../../ports/sign-in.ts";
import { isLoopback, type Registration } from "./settings.ts";

/** Fetches for the libraries: with another one, a provider may be elsewhere than its address says. */
export type Fetch = (url: string, options?: RequestInit) => Promise<Response>;

/** Seconds that the provider's clock and ours may differ. */
export const SKEW = 30;
/** Seconds within which a provider answers. */
const PATIENCE = 5;
/** Milliseconds for which a description of a provider holds. */
const FRESH = 10 * 60_000;
/** Milliseconds between two fetches of keys that nothing but an unknown key asks for. */
const BETWEEN_KEYS = 2000;

/** Signatures that count: those anyone can check and only the provider can make. */
const ALGORITHMS = "RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519".split(" ");

const codeOf = (failure: unknown): string =>
  failure instanceof Error && "code" in failure ? String(failure.code) : "";

const UNANSWERED = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_ABORT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "ERR_JWKS_TIMEOUT",
  "ERR_JOSE_GENERIC",
]);

const isUnanswered = (failure: unknown): boolean =>
  (failure instanceof TypeError && failure.message.includes("fetch failed")) ||
  UNANSWERED.has(codeOf(failure)) ||
  (failure instanceof oidc.ResponseBodyError && failure.status >= 500);

/** What a failure of a library is to us. Its own text may hold what a provider sent, so it is left out. */
const troubleOf = (failure: unknown): SignInFailed => {
  if (failure instanceof SignInFailed) return failure;
  const named = failure instanceof Error ? `${failure.name} ${codeOf(failure)}`.trim() : "unknown";
  if (failure instanceof oidc.AuthorizationResponseError)
    return new SignInFailed("refused", `the provider answered ${named}`);
  if (isUnanswered(failure)) return new SignInFailed("unreachable", `no answer: ${named}`);
  return new SignInFailed("untrusted", `what the provider said does not hold: ${named}`);
};

/** Turns what libraries throw into what a sign-in can end in. */
export const orTrouble = async <Value>(wanted: Promise<Value>): Promise<Value> => {
  try {
    return await wanted;
  } catch (failure) {
    throw troubleOf(failure);
  }
};

interface Known {
  readonly config: oidc.Configuration;
  readonly keys: jose.JWTVerifyGetKey;
}

/** A provider of OpenID Connect: what it says of itself, and whether something is said by it. */
export class Provider {
  readonly registration: Registration;
  readonly #fetch: Fetch;
  #known: Promise<Known> | undefined;
  #knownAt = 0;

  constructor(registration: Registration, fetchFrom: Fetch = fetch) {
    this.registration = registration;
    this.#fetch = fetchFrom;
  }

  /**
   * What the provider says of itself; asked for again every ten minutes, and after a failure at once.
   * @throws SignInFailed
   */
  async config(): Promise<oidc.Configuration> {
    return (await this.#look()).config;
  }

  /**
   * The claims of a token, once its signature, issuer, audience and times hold.
   * @throws SignInFailed
   */
  async verify(token: string, audience: string): Promise<jose.JWTPayload> {
    const { config, keys } = await this.#look();
    const { issuer } = config.serverMetadata();
    const { payload } = await orTrouble(
      jose.jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: SKEW,
        requiredClaims: ["exp", "iat"],
      }),
    );
    return payload;
  }

  #look(): Promise<Known> {
    if (this.#known !== undefined && Date.now() - this.#knownAt < FRESH) return this.#known;
    this.#knownAt = Date.now();
    const known = orTrouble(this.#discover());
    known.catch(() => (this.#known = undefined));
    this.#known = known;
    return known;
  }

  async #discover(): Promise<Known> {
    const { issuer, clientId } = this.registration;
    const server = new URL(issuer);
    const config = await oidc.discovery(
      server,
      clientId,
      { [oidc.clockTolerance]: SKEW },
      await this.#proof(),
      {
        timeout: PATIENCE,
        [oidc.customFetch]: (url, { body, ...options }) =>
          this.#fetch(url, { ...options, body: body ?? null }),
        execute: isLoopback(server.hostname) ? [oidc.allowInsecureRequests] : [],
      },
    );
    return { config, keys: this.#keys(config.serverMetadata()) };
  }

  #keys({ jwks_uri: address }: Readonly<oidc.ServerMetadata>): jose.JWTVerifyGetKey {
    if (address === undefined) throw new SignInFailed("untrusted", "the provider has no keys");
    return jose.createRemoteJWKSet(new URL(address), {
      timeoutDuration: PATIENCE * 1000,
      cooldownDuration: BETWEEN_KEYS,
      cacheMaxAge: FRESH,
      [jose.customFetch]: (url: string, options: RequestInit) => this.#fetch(url, options),
    });
  }

  async #proof(): Promise<oidc.ClientAuth> {
    const { proof } = this.registration;
    if ("key" in proof) return oidc.PrivateKeyJwt(await keyOf(proof.key));
    const basic = oidc.ClientSecretBasic(proof.secret);
    const post = oidc.ClientSecretPost(proof.secret);
    return (...sent) => {
      // Without a list a provider takes the password in a header (OpenID Connect Discovery 1.0, 3).
      const ways = sent[0].token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
      (ways.includes("client_secret_basic") ? basic : post)(...sent);
    };
  }
}

const SIGNS = ["ES256", "RS256"];

/** A private key of any kind that providers take. */
const keyOf = async (pem: string): Promise<oidc.CryptoKey> => {
  for (const algorithm of SIGNS)
    try {
      return await jose.importPKCS8(pem, algorithm);
    } catch {
      // Of another kind.
    }
  throw new SignInFailed("untrusted", "DOELSPOOR_OIDC_CLIENT_KEY is no key that can sign");
};
