import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as jose from "jose";
import { Provider, type Configuration } from "oidc-provider";
import { scopeOf } from "../oidc/role-map.ts";
import type { Registration } from "../oidc/settings.ts";
import "./url-parse.ts";
import { memories } from "./memory.ts";
import { people } from "./people.ts";
import { embeddedRoles, PROVIDER_PATH, type EmbeddedPlace, type ProviderPages } from "./place.ts";

const CHOICE = "/wie/";

/** A system that may be tried out with: `client_credentials` with this name and password. */
const EXAMPLE_SYSTEM = { id: "voorbeeld-systeem", secret: "voorbeeld-wachtwoord" };

const CLIENT = "doelspoor";
const CLAIM = "groepen";
const ALGORITHM = "ES256";
/** Seconds that all here holds: as long as it takes to sign in. */
const SHORT = 600;
const scopes = [...embeddedRoles.values()].flat().map(scopeOf);

const newKey = async (): Promise<string> => {
  const { privateKey } = await jose.generateKeyPair(ALGORITHM, { extractable: true });
  return jose.exportPKCS8(privateKey);
};

const keySetFrom = async (pem: string): Promise<jose.JSONWebKeySet> => {
  const key = await jose.exportJWK(await jose.importPKCS8(pem, ALGORITHM, { extractable: true }));
  const kid = await jose.calculateJwkThumbprint(key);
  return { keys: [{ ...key, kid, alg: ALGORITHM, use: "sig" }] };
};

/** Addresses to come back to: a loopback address holds for every port (RFC 8252, 7.3). */
const callbacks = (base: string): string[] => [
  ...new Set(
    [base, "http://127.0.0.1", "http://localhost", "http://[::1]"].map(
      (each) => `${each}/aanmelden/terug`,
    ),
  ),
];

const clientsOf = (base: string, secret: string): Configuration["clients"] => [
  {
    client_id: CLIENT,
    client_secret: secret,
    application_type: "native",
    token_endpoint_auth_method: "client_secret_basic",
    redirect_uris: callbacks(base),
    id_token_signed_response_alg: ALGORITHM,
  },
  {
    client_id: EXAMPLE_SYSTEM.id,
    client_secret: EXAMPLE_SYSTEM.secret,
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: ALGORITHM,
    scope: scopes.join(" "),
  },
];

const resourceOf = (audience: string) => ({
  enabled: true,
  // Only systems ask for access to the API itself.
  defaultResource: (ctx: { oidc: { client?: { clientId: string } | undefined } }) =>
    ctx.oidc.client?.clientId === EXAMPLE_SYSTEM.id ? audience : [],
  getResourceServerInfo: () => ({
    audience,
    scope: scopes.join(" "),
    accessTokenFormat: "jwt" as const,
    accessTokenTTL: SHORT,
    jwt: { sign: { alg: ALGORITHM } as const },
  }),
});

const findAccount: Configuration["findAccount"] = (_context, id) => {
  const person = people.find((each) => each.id === id);
  return (
    person && {
      accountId: person.id,
      claims: () => ({ sub: person.id, name: person.name, [CLAIM]: [person.role] }),
    }
  );
};

/** Who chose to be someone, wants to sign in: nobody is asked a second time. */
const loadExistingGrant: Configuration["loadExistingGrant"] = async ({ oidc }) => {
  const { client, session, provider } = oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope("openid profile");
  await grant.save();
  return grant;
};

const configurationOf = async (
  { base, pages, kept }: EmbeddedPlace,
  secret: string,
): Promise<Configuration> => ({
  adapter: memories(),
  clients: clientsOf(base, secret) ?? [],
  jwks: await keySetFrom(await kept("embedded-key", newKey)),
  cookies: {
    keys: [await kept("embedded-cookies", () => randomBytes(32).toString("base64url"))],
    names: { session: SESSION, interaction: "_voorbeeld-wie", resume: "_voorbeeld-verder" },
    long: { signed: true, path: PROVIDER_PATH },
  },
  scopes: ["openid", "profile", ...scopes],
  claims: { openid: ["sub"], profile: ["name", CLAIM] },
  conformIdTokenClaims: false,
  findAccount,
  loadExistingGrant,
  interactions: { url: (_context, { uid }) => PROVIDER_PATH + CHOICE + uid },
  renderError: (ctx) => {
    ctx.type = "html";
    ctx.body = pages.failed();
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: resourceOf(base),
  },
  ttl: {
    ...{ Interaction: SHORT, Session: SHORT, Grant: SHORT, IdToken: SHORT },
    ...{ AccessToken: SHORT, AuthorizationCode: 60, ClientCredentials: SHORT },
  },
});

const LONGEST_FORM = 1000;

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_FORM) break;
  }
  return new URLSearchParams(text);
};

/** The page on which someone says who to be, and what comes of it. */
const answerChoice = async (
  provider: Provider,
  pages: ProviderPages,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  try {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== "POST") {
      response.end(pages.choice(people, PROVIDER_PATH + CHOICE + uid));
      return;
    }
    const accountId = (await formOf(request)).get("wie") ?? "";
    if (people.every(({ id }) => id !== accountId)) throw new RangeError("nobody of that name");
    await provider.interactionFinished(request, response, { login: { accountId }, consent: {} });
  } catch {
    // Too late, or not begun in this browser.
    response.statusCode = 400;
    response.end(pages.failed());
  }
};

const SESSION = "_voorbeeld-sessie";
const ITS_SESSION = new RegExp(`(^|; )${SESSION}(\\.sig)?=[^;]*`, "g");

/** The provider remembers nobody: whoever signs in says each time who to be. */
const beginAnew = ({ headers }: IncomingMessage): void => {
  if (headers.cookie !== undefined) headers.cookie = headers.cookie.replaceAll(ITS_SESSION, "");
};

/** A provider of example users, and how Doelspoor stands there. */
export interface Embedded {
  readonly registration: Registration;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Makes the provider of example users; its keys are kept, so that tokens outlive a restart. */
export const embeddedProvider = async (place: EmbeddedPlace): Promise<Embedded> => {
  const { base, pages, kept } = place;
  const secret = await kept("embedded-secret", () => randomBytes(32).toString("base64url"));
  const provider = new Provider(base + PROVIDER_PATH, await configurationOf(place, secret));
  // Behind something that ends TLS, only that knows how the browser asked.
  provider.proxy = base.startsWith("https:");
  const answerRest = provider.callback();
  return {
    registration: {
      issuer: base + PROVIDER_PATH,
      clientId: CLIENT,
      proof: { secret },
      scope: "openid profile",
      claim: CLAIM,
      roles: embeddedRoles,
      audience: base,
    },
    answer: async (request, response) => {
      beginAnew(request);
      if (request.url?.startsWith(CHOICE) === true)
        await answerChoice(provider, pages, { request, response });
      else await answerRest(request, response);
    },
  };
};
