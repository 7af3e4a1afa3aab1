import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as jose from "jose";
import { Provider, type ClientMetadata, type Configuration } from "oidc-provider";
import "../../embedded-provider/url-parse.ts";

const SECRET = "a-secret-of-this-test-that-may-stand-nowhere";
const CLIENT = "doelspoor-test";
const ALGORITHM = "ES256";

interface Key {
  readonly secret: jose.CryptoKey;
  readonly jwk: jose.JWK;
}

const newKey = async (): Promise<Key> => {
  const { privateKey } = await jose.generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = { ...(await jose.exportJWK(privateKey)), alg: ALGORITHM, use: "sig" };
  return { secret: privateKey, jwk: { ...jwk, kid: await jose.calculateJwkThumbprint(jwk) } };
};

/** How a test wants the provider to behave. */
interface Manner {
  /** What becomes of a proof of sign-in before it is sent. */
  tamper: (token: string) => string | Promise<string>;
  /** Milliseconds that the provider waits before each answer. */
  delay: number;
  /** Groups of whoever signs in; undefined leaves the claim out. */
  groups: readonly string[] | undefined;
  /** Whether claims are told only when they are asked for. */
  onlyAsked: boolean;
}

/** A client that proves itself with a key, and the public half of that key. */
export interface KeyedClient {
  readonly id: string;
  readonly key: jose.JWK;
}

/** How it behaves unless a test says otherwise. */
export const PLAIN: Manner = {
  tamper: (token) => token,
  delay: 0,
  groups: ["griffie-groep"],
  onlyAsked: false,
};

/** A municipality's provider: oidc-provider itself, apart from Doelspoor and on a port of its own. */
export interface MunicipalProvider {
  readonly issuer: string;
  /** Environment by which Doelspoor finds it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly manner: Manner;
  /** Signs claims as the provider does now. */
  readonly sign: (claims: jose.JWTPayload, header?: { typ?: string }) => Promise<string>;
  /** Has the provider sign with a new key from now on. */
  readonly changeKeys: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Begins again at the same address. */
  readonly start: () => Promise<void>;
  readonly secrets: readonly string[];
}

const keyedClient = ({ id, key }: KeyedClient): ClientMetadata => ({
  client_id: id,
  token_endpoint_auth_method: "private_key_jwt",
  jwks: { keys: [key] },
  grant_types: ["client_credentials"],
  response_types: [],
  redirect_uris: [],
  id_token_signed_response_alg: ALGORITHM,
  scope: "doelspoor:auditor@gm9999",
});

const clientsOf = (
  base: string,
  keyed: readonly KeyedClient[],
): NonNullable<Configuration["clients"]> => [
  {
    client_id: CLIENT,
    client_secret: SECRET,
    redirect_uris: [`${base}/aanmelden/terug`],
    post_logout_redirect_uris: [`${base}/`],
    backchannel_logout_uri: `${base}/afmelden/overal`,
    backchannel_logout_session_required: true,
    id_token_signed_response_alg: ALGORITHM,
  },
  {
    client_id: "zaaksysteem",
    client_secret: SECRET,
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: ALGORITHM,
    scope: "doelspoor:griffie@gm9999 doelspoor:auditor@gm9999",
  },
  ...keyed.map(keyedClient),
];

const featuresOf = (base: string): NonNullable<Configuration["features"]> => ({
  devInteractions: { enabled: true },
  backchannelLogout: { enabled: true },
  clientCredentials: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: (ctx) => (ctx.oidc.client?.clientId === "zaaksysteem" ? base : []),
    getResourceServerInfo: () => ({
      scope: "doelspoor:griffie@gm9999 doelspoor:auditor@gm9999",
      audience: base,
      accessTokenFormat: "jwt",
      accessTokenTTL: 300,
      jwt: { sign: { alg: ALGORITHM } },
    }),
  },
});

const configurationOf = ({ base, manner, keyed }: Place, key: Key): Configuration => ({
  clients: clientsOf(base, keyed),
  jwks: { keys: [key.jwk] },
  scopes: ["openid", "profile", "doelspoor:griffie@gm9999", "doelspoor:auditor@gm9999"],
  claims: { openid: ["sub"], profile: ["name", "afdelingen"] },
  conformIdTokenClaims: false,
  cookies: { keys: ["a key of this test"] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: (use) => ({
      sub: id,
      ...((!manner.onlyAsked || use === "userinfo") && {
        name: `Naam van ${id}`,
        ...(manner.groups !== undefined && { afdelingen: [...manner.groups] }),
      }),
    }),
  }),
  // The library keeps off addresses of this machine, where Doelspoor is in a test.
  fetch: (url, { method = "GET", headers = {}, body = null, signal = null } = {}) =>
    fetch(url, { method, headers, body, signal }),
  features: featuresOf(base),
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const isTold = (body: unknown): body is { id_token: string } =>
  typeof body === "object" &&
  body !== null &&
  "id_token" in body &&
  typeof body.id_token === "string";

const providerWith = (key: Key, place: Place): Provider => {
  const { issuer, manner } = place;
  const provider = new Provider(issuer, configurationOf(place, key));
  provider.use(async (context, next) => {
    await next();
    if (isTold(context.body)) context.body.id_token = await manner.tamper(context.body.id_token);
  });
  return provider;
};

interface Place {
  readonly issuer: string;
  readonly base: string;
  readonly manner: Manner;
  readonly keyed: readonly KeyedClient[];
}

/** A port nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address: AddressInfo | string | null = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
};

const environmentOf = ({ issuer, base }: Place): Record<string, string> => ({
  DOELSPOOR_OIDC_ISSUER: issuer,
  DOELSPOOR_OIDC_CLIENT_ID: CLIENT,
  DOELSPOOR_OIDC_CLIENT_SECRET: SECRET,
  DOELSPOOR_OIDC_CLAIM: "afdelingen",
  DOELSPOOR_OIDC_ROLES: "griffie-groep=griffie@gm9999; controle=auditor@*",
  DOELSPOOR_BASE_URL: base,
  // The tests record in the example municipality.
  DOELSPOOR_EXAMPLE: "yes",
});

/** Starts a municipality's provider for the Doelspoor at an address. */
export const municipalProvider = async (
  base: string,
  keyed: readonly KeyedClient[] = [],
): Promise<MunicipalProvider> => {
  const port = await freePort();
  const manner = { ...PLAIN };
  const place = { issuer: `http://127.0.0.1:${port}`, base, manner, keyed };
  let key = await newKey();
  let answer = providerWith(key, place).callback();
  const server = createServer((request, response) => {
    void pause(manner.delay).then(() => answer(request, response));
  });
  const start = async () => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await start();
  return {
    issuer: place.issuer,
    manner,
    start,
    secrets: [SECRET],
    environment: environmentOf(place),
    sign: (claims, header = {}) =>
      new jose.SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM, kid: key.jwk.kid ?? "", ...header })
        .sign(key.secret),
    changeKeys: async () => {
      key = await newKey();
      answer = providerWith(key, place).callback();
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
