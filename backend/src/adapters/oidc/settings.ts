import { readFileSync } from "node:fs";
import { roleMapOf, type RoleMap } from "./role-map.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How Doelspoor stands at a provider. */
export interface Registration {
  readonly issuer: string;
  readonly clientId: string;
  /** What Doelspoor proves itself with: a password, or a private key (PKCS #8, PEM). */
  readonly proof: { readonly secret: string } | { readonly key: string };
  /** Scopes that are asked for. */
  readonly scope: string;
  /** Claim whose values stand for roles; dots lead into objects. */
  readonly claim: string;
  readonly roles: RoleMap;
  /** Audience of the tokens with which systems come. */
  readonly audience: string;
}

/** All that is set about sign-in. */
export interface Settings {
  /** Public address of this server, without a slash at its end; absent where it is only used on this machine. */
  readonly base?: string | undefined;
  /** The municipality's provider; absent where the embedded one is used. */
  readonly provider?: Registration | undefined;
}

const P = "DOELSPOOR_OIDC_";
const OPTIONS = "ISSUER CLIENT_ID CLIENT_SECRET CLIENT_KEY SCOPE CLAIM ROLES AUDIENCE".split(" ");

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether a name or address is that of this machine itself. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

type Tell = (mistake: string) => void;

const mistakeIn = (text: string): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return "is geen webadres. Schrijf bijvoorbeeld https://aanmelden.gemeente.nl.";
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    return "moet met https:// beginnen; http:// mag alleen op deze machine zelf.";
  return /[?#]/.test(text) || url.username !== ""
    ? "mag geen ?, # of naam en wachtwoord bevatten."
    : undefined;
};

/** An address over TLS, or one of this machine; without a slash at its end. */
const addressIn = (name: string, text: string, tell: Tell): string => {
  const mistake = mistakeIn(text);
  if (mistake !== undefined) tell(`${name}: “${text}” ${mistake}`);
  return text.replace(/\/$/, "");
};

const baseIn = (environment: Environment, tell: Tell): string | undefined => {
  const text = environment["DOELSPOOR_BASE_URL"];
  if (text === undefined) return undefined;
  const base = addressIn("DOELSPOOR_BASE_URL", text, tell);
  if (URL.canParse(base) && new URL(base).pathname !== "/")
    tell(
      `DOELSPOOR_BASE_URL: “${text}” mag geen pad hebben; Doelspoor staat op een eigen (sub)domein.`,
    );
  return base;
};

const keyIn = (file: string, tell: Tell): string => {
  let text = "";
  try {
    text = readFileSync(file, "utf8");
  } catch {
    tell(`${P}CLIENT_KEY: het bestand ${file} is niet te lezen.`);
    return text;
  }
  if (!text.includes("-----BEGIN PRIVATE KEY-----"))
    tell(`${P}CLIENT_KEY: ${file} bevat geen sleutel in PKCS #8 (PEM, “BEGIN PRIVATE KEY”).`);
  return text;
};

const proofIn = (environment: Environment, tell: Tell): Registration["proof"] => {
  const secret = environment[`${P}CLIENT_SECRET`];
  const file = environment[`${P}CLIENT_KEY`];
  if ((secret === undefined) === (file === undefined))
    tell(
      `Geef óf ${P}CLIENT_SECRET (wachtwoord bij de aanbieder) óf ${P}CLIENT_KEY (bestand met een sleutel).`,
    );
  return file === undefined ? { secret: secret ?? "" } : { key: keyIn(file, tell) };
};

const EXAMPLE = "griffie-groep=griffie@gm0479; controle=auditor@*";

const rolesIn = (text: string | undefined, tell: Tell): RoleMap => {
  if (text === undefined) {
    tell(`${P}ROLES ontbreekt: welke groep welke rol heeft, zoals “${EXAMPLE}”.`);
    return new Map();
  }
  const { map, wrong } = roleMapOf(text);
  for (const each of wrong) tell(`${P}ROLES: ${each}.`);
  if (map.size === 0 && wrong.length === 0)
    tell(`${P}ROLES is leeg. Schrijf zoiets als “${EXAMPLE}”.`);
  return map;
};

const audienceIn = (text: string, clientId: string, tell: Tell): string => {
  if (text !== "" && text === clientId)
    tell(`${P}AUDIENCE moet iets anders zijn dan ${P}CLIENT_ID: anders telt een bewijs van aanmelding als toegang voor een systeem.`); // prettier-ignore
  return text;
};

const scopeIn = (scope: string, tell: Tell): string => {
  if (!scope.split(" ").includes("openid")) tell(`${P}SCOPE: “${scope}” mist “openid”.`);
  return scope;
};

const clientIn = (id: string, tell: Tell): string => {
  if (id === "") tell(`${P}CLIENT_ID ontbreekt: de naam van Doelspoor bij de aanbieder.`);
  return id;
};

const registrationIn = (
  environment: Environment,
  { issuer, base }: { readonly issuer: string; readonly base: string | undefined },
  tell: Tell,
): Registration => {
  const read = (name: string, otherwise = ""): string => environment[P + name] ?? otherwise;
  if (base === undefined)
    tell("DOELSPOOR_BASE_URL ontbreekt: het adres waarop mensen Doelspoor openen.");
  const clientId = clientIn(read("CLIENT_ID"), tell);
  return {
    issuer: addressIn(`${P}ISSUER`, issuer, tell),
    clientId,
    proof: proofIn(environment, tell),
    scope: scopeIn(read("SCOPE", "openid profile"), tell),
    claim: read("CLAIM", "groups"),
    roles: rolesIn(environment[`${P}ROLES`], tell),
    audience: audienceIn(read("AUDIENCE", base), clientId, tell),
  };
};

const checkNames = (environment: Environment, tell: Tell): void => {
  const given = Object.keys(environment).filter((name) => name.startsWith(P));
  for (const name of given)
    if (!OPTIONS.includes(name.slice(P.length)))
      tell(`${name} bestaat niet. Er is ${OPTIONS.map((each) => P + each).join(", ")}.`);
  if (given.length > 0 && environment[`${P}ISSUER`] === undefined)
    tell(`${P}ISSUER ontbreekt: het adres van de aanbieder waar mensen zich aanmelden.`);
};

const ALLOW = "DOELSPOOR_EMBEDDED_PROVIDER";

/** Whoever reaches the embedded provider is whoever they want; so only this machine may. */
const checkEmbedded = (environment: Environment, host: string, tell: Tell): void => {
  const allowed = environment[ALLOW];
  if (allowed !== undefined && allowed !== "allow")
    tell(`${ALLOW}: “${allowed}” bestaat niet; alleen “allow” kan.`);
  if (allowed === "allow") return;
  const base = environment["DOELSPOOR_BASE_URL"];
  const place = base !== undefined && URL.canParse(base) ? new URL(base).hostname : "localhost";
  if (isLoopback(host) && isLoopback(place)) return;
  tell(
    `Doelspoor is zo ook buiten deze machine te bereiken, terwijl iedereen zich kan aanmelden als voorbeeldgebruiker. Stel een aanbieder in met ${P}ISSUER, of zet ${ALLOW}=allow als dit de bedoeling is.`,
  );
};

/** Whether the embedded provider may be used from other machines. */
export const isEmbeddedForAll = (environment: Environment): boolean =>
  environment[ALLOW] === "allow";

/**
 * What the environment says of sign-in.
 * @param host address on which the server listens.
 * @returns beside it all that is wrong, in Dutch; with mistakes the settings are of no use.
 */
export const readSettings = (
  environment: Environment,
  host: string,
): { readonly settings: Settings; readonly mistakes: readonly string[] } => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const mistakes: string[] = [];
  const tell: Tell = (mistake) => void mistakes.push(mistake);
  checkNames(given, tell);
  const issuer = given[`${P}ISSUER`];
  const base = baseIn(given, tell);
  if (issuer === undefined) checkEmbedded(given, host, tell);
  const provider = issuer === undefined ? undefined : registrationIn(given, { issuer, base }, tell);
  return { settings: { base, provider }, mistakes };
};
