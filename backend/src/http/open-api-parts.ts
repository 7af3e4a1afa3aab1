import type { Right } from "@doelspoor/events";
import { answerSchemas } from "./answers.generated.ts";
import { errorCodes } from "./error-codes.ts";
import { MOST_ROWS } from "./paging.ts";
import { jsonSchemaOf, type JsonSchema } from "./json-schema.ts";
import { guards } from "./recording.ts";

/** A parameter or header, as OpenAPI describes it. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema | boolean;
}

const version = {
  description: "Versie van deze API.",
  schema: { type: "string", pattern: String.raw`^\d+\.\d+\.\d+$` },
};

const headers = {
  "API-Version": { $ref: "#/components/headers/ApiVersion" },
};

const fieldErrors = {
  type: "array",
  description: "Wat er per veld niet klopt, alles in één keer.",
  items: {
    type: "object",
    required: ["field", "message"],
    properties: {
      field: { type: "string", description: "Pad van het veld, zoals `baseline.value`." },
      message: { type: "string" },
    },
  },
};

const problem = {
  type: "object",
  description: "Waarom iets niet kan (RFC 9457), met de feiten die het verklaren.",
  required: ["type", "status", "code", "title", "detail"],
  properties: {
    type: { type: "string", format: "uri-reference", description: "Adres van de uitleg." },
    status: { type: "integer", minimum: 400, maximum: 599 },
    code: { type: "string", enum: [...errorCodes].sort() },
    title: { type: "string" },
    detail: { type: "string" },
    errors: fieldErrors,
  },
  additionalProperties: true,
};

const WHY: Readonly<Record<number, string>> = {
  400: "De invoer klopt niet; alle fouten in één keer.",
  401: "U bent niet aangemeld, of uw token klopt niet of is verlopen.",
  403: "Uw rol in deze gemeente geeft het recht niet, of een deel is voor u geheim.",
  404: "Dit is er niet, of niet op de datum en met de kennis waarmee u kijkt.",
  409: "Dit is al vastgelegd, of er wordt door veel mensen tegelijk aan gewerkt.",
  412: "Het besluit is verder dan de versie in `If-Match`; `since` zegt wat erbij kwam.",
  413: "De inhoud is groter dan 256 kB.",
  415: "De inhoud is geen JSON in UTF-8.",
  422: "De regels laten dit niet toe, of de sleutel hoort bij een ander verzoek.",
  429: "Te veel verzoeken achter elkaar; `Retry-After` zegt hoeveel seconden u wacht.",
  500: "Een fout in Doelspoor.",
  503: "Het logboek is even niet bereikbaar.",
  507: "De schijf is vol; er is niets vastgelegd.",
};

const answerTo = (status: string): object => ({
  description: WHY[Number(status)],
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** Refers to the answer with a problem of a status. */
export const problems = (...statuses: readonly number[]): Readonly<Record<string, object>> =>
  Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  );

/** The ways to prove who asks, any of which will do. */
export type Security = readonly Readonly<Record<string, readonly string[]>>[];

const schemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "__Host-doelspoor",
    description: "Iemand die zich aanmeldde op /aanmelden (OpenID Connect).",
  },
  system: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description:
      "Een systeem, met een token van de aanbieder; scopes zoals `doelspoor:griffie@gm0479`.",
  },
};

/** What a right asks of whoever comes: of reading nothing. */
export const securityOf = (right: Right): Security => {
  const known: Security = [{ session: [] }, { system: [] }];
  return right === "read" ? [{}, ...known] : known;
};

/** The parts that descriptions refer to. */
export interface Components {
  readonly headers: object;
  readonly securitySchemes: object;
  readonly responses: object;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** The parts that descriptions refer to, with the bodies of requests. */
export const components = (bodies: Readonly<Record<string, JsonSchema>>): Components => ({
  headers: { ApiVersion: version },
  securitySchemes: schemes,
  responses: Object.fromEntries(
    Object.keys(WHY).map((status) => [`Problem${status}`, answerTo(status)]),
  ),
  schemas: { ...answerSchemas, ...bodies, Problem: problem },
});

/** The headers every answer has, with those of its own. */
export const withHeaders = (own: Readonly<Record<string, string>> = {}): object => ({
  ...headers,
  ...Object.fromEntries(
    Object.entries(own).map(([name, description]) => [
      name,
      { description, schema: { type: "string" } },
    ]),
  ),
});

const DESCRIBED: Readonly<Record<string, string>> = {
  municipality: "Code van de gemeente (TOOI), zoals gm0479.",
  id: "Kenmerk van wat is vastgelegd.",
  asOf: "Datum waarop u kijkt; vandaag als u niets opgeeft.",
  knownAt: "Laatste positie in het logboek die meetelt; alles als u niets opgeeft.",
  limit: "Hoeveel er op een bladzijde staan.",
  cursor: "Waar de bladzijde begint: neem hem over uit `next` van de vorige.",
  after: "Positie waarna de bladzijde begint; vanaf het begin als u niets opgeeft.",
};

const DIGITS = String.raw`^\d{1,15}$`;

/** A number in an address is digits to the server and a number to whoever reads of it. */
const numeric = (name: string, schema: JsonSchema | boolean): JsonSchema | boolean => {
  if (typeof schema === "boolean" || schema["pattern"] !== DIGITS) return schema;
  const bounds = name === "limit" ? { minimum: 1, maximum: MOST_ROWS } : { minimum: 0 };
  return { type: "integer", ...bounds };
};

/** What a schema of parameters takes, each parameter apart. */
export const parametersOf = (
  place: "path" | "query",
  schema: Parameters<typeof jsonSchemaOf>[0],
): readonly Parameter[] => {
  const { properties = {}, required = [] } = jsonSchemaOf(schema);
  return Object.entries(properties).map(([name, field]) => {
    const description = DESCRIBED[name];
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: numeric(name, field),
    };
  });
};

const GUARDS: Readonly<Record<keyof typeof guards, string>> = {
  "If-Match":
    'De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412).',
  "Idempotency-Key":
    "Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd.",
};

const guard = (name: keyof typeof guards): Parameter => ({
  name,
  in: "header",
  required: false,
  description: GUARDS[name],
  schema: { type: "string", pattern: guards[name].pattern.source },
});

/** The headers that guard what is recorded. */
export const guardParameters: readonly Parameter[] = [guard("If-Match"), guard("Idempotency-Key")];
