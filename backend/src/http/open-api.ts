import type { Right } from "@doelspoor/events";
import { lists } from "./command-lists.ts";
import { API_ROOT, API_VERSION } from "./api-version.ts";
import { mappingSchema } from "../import/general/mapping.ts";
import type { Route } from "./define-route.ts";
import { fileBody } from "./read-body.ts";
import { jsonSchemaOf, type JsonSchema } from "./json-schema.ts";
import {
  components,
  guardParameters,
  parametersOf,
  problems,
  securityOf,
  withHeaders,
  type Components,
  type Parameter,
  type Security,
} from "./open-api-parts.ts";

/** An answer as OpenAPI describes it, or a reference to it. */
export interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: object;
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

/** One endpoint as OpenAPI describes it. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  /** What whoever asks must be allowed to do in the municipality; see docs/rights.md. */
  readonly "x-right": Right;
  readonly security: Security;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: Readonly<
      Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>
    >;
  };
  readonly responses: Readonly<Record<string, Response>>;
}

/** The description of the API (OpenAPI 3.1). */
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Components;
}

const TAGS: Readonly<Record<string, string>> = {
  decisions: "Besluiten zoals een griffie ze leest: register, tijdlijn, één besluit",
  events: "Het logboek zelf: elke gebeurtenis in de volgorde van vastleggen",
  imports: "Bestanden uit andere systemen importeren",
  log: "Het logboek volgen",
  municipalities: "Gemeenten",
  questions: "Vragen aan de keten, elk met een antwoord in één zin en de gebeurtenissen erachter",
  session: "Wie u bent en wat u mag",
  time: "De twee tijden: wat gold, en wat bekend was",
  ...Object.fromEntries(lists.map(({ stream }) => [stream.plural, `Vastleggen: ${stream.label}`])),
};

const pascal = (name: string): string => name.replace(/^\w/, (letter) => letter.toUpperCase());

const templated = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

/** A name for an operation that has none: `get /:municipality/goals/:id` is getMunicipalityGoalsId. */
const operationOf = ({ method, path, words }: Route): string =>
  words.operation ??
  method + (path.match(/\w+/g) ?? []).map((word) => pascal(word.toLowerCase())).join("");

const tagOf = ({ path, words }: Route): string => words.tag ?? path.split("/")[2] ?? "decisions";

const bodyName = (route: Route): string => `${pascal(operationOf(route))}Request`;

const contentOf = ({
  words: { answer, media = "application/json" },
}: Route): NonNullable<Response["content"]> => ({
  [media]: {
    schema: answer === undefined ? {} : { $ref: `#/components/schemas/${answer}` },
  },
});

const TAGGED = { ETag: "Versie van dit antwoord." };
const CREATED = { ...TAGGED, Location: "Adres van wat is vastgelegd." };
const TAKEN = { Location: "Adres van wat is aangenomen." };

const refusals = ({ right }: Route) => (right === "read" ? problems(429) : problems(401, 403, 429));

const responsesOf = (route: Route, parameters: readonly Parameter[]): Operation["responses"] => {
  const content = contentOf(route);
  if (route.words.records === true)
    return {
      201: { description: "Vastgelegd.", headers: withHeaders(CREATED), content },
      ...problems(400, 404, 409, 412, 413, 415, 422, 500, 503, 507),
      ...refusals(route),
    };
  if (route.words.creates === true)
    return {
      201: { description: "Aangenomen.", headers: withHeaders(TAKEN), content },
      ...problems(400, 404, 413, 500, 503),
      ...refusals(route),
    };
  return {
    200: { description: route.label, headers: withHeaders(TAGGED), content },
    304: { description: "Niets veranderd sinds uw versie.", headers: withHeaders(TAGGED) },
    ...(parameters.length === 0 ? {} : problems(400, 404)),
    ...problems(500, 503),
    ...refusals(route),
  };
};

const BYTES = { schema: { type: "string", format: "binary" } };

const requestBodyOf = (route: Route): Pick<Operation, "requestBody"> => {
  if (route.method === "get") return {};
  if (route.parts.body === fileBody)
    return { requestBody: { required: true, content: { "application/octet-stream": BYTES } } };
  const { example } = route.words;
  const schema = { $ref: `#/components/schemas/${bodyName(route)}` };
  const content = { schema, ...(example === undefined ? {} : { example }) };
  return { requestBody: { required: true, content: { "application/json": content } } };
};

const operationIn = (route: Route): Operation => {
  const { parts, words, label } = route;
  const parameters = [
    ...parametersOf("path", parts.params),
    ...parametersOf("query", parts.query),
    ...(words.records === true ? guardParameters : []),
  ];
  return {
    operationId: operationOf(route),
    summary: label,
    ...(words.english === undefined ? {} : { description: words.english }),
    tags: [tagOf(route)],
    "x-right": route.right,
    security: securityOf(route.right),
    parameters,
    ...requestBodyOf(route),
    responses: responsesOf(route, parameters),
  };
};

const pathsOf = (routes: readonly Route[]): OpenApi["paths"] => {
  const paths = new Map<string, Record<string, Operation>>();
  for (const route of routes) {
    const path = templated(route.path);
    paths.set(path, { ...paths.get(path), [route.method]: operationIn(route) });
  }
  return Object.fromEntries([...paths].sort(([left], [right]) => (left < right ? -1 : 1)));
};

/** Reading first, then recording by kind of stream. */
const tagsOf = (routes: readonly Route[]): OpenApi["tags"] => {
  const used = new Set(routes.map(tagOf));
  const known = Object.keys(TAGS).filter((name) => used.has(name));
  return [...new Set([...known, ...used])].map((name) => ({
    name,
    description: TAGS[name] ?? name,
  }));
};

const bodiesOf = (routes: readonly Route[]): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    routes
      .filter(({ method, parts }) => method === "post" && parts.body !== fileBody)
      .map((route) => [bodyName(route), jsonSchemaOf(route.parts.body)]),
  );

const INTRODUCTION = [
  "Het besluitenlogboek van gemeenten: elk besluit is een gebeurtenis die wordt toegevoegd en nooit gewijzigd.",
  "Elke vraag kent twee tijden: `asOf`, de datum waarop u kijkt, en `knownAt`, wat er toen bekend was.",
  "Legt u vast, geef dan in `If-Match` de versie mee die u zag en in `Idempotency-Key` een eigen sleutel.",
  "Lezen wat openbaar is, kan iedereen. Voor de rest meldt u zich aan (cookie) of komt een systeem met een token; `x-right` zegt welk recht het vraagt.",
  "Elke fout heeft een code met een bladzijde uitleg, op het adres in `type`.",
].join("\n\n");

const info = {
  title: "Doelspoor",
  version: API_VERSION,
  description: INTRODUCTION,
  license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  // A name under .example (RFC 2606): whoever runs Doelspoor is who to turn to.
  contact: {
    name: "Beheer van Doelspoor",
    url: "https://doelspoor.example/contact",
    email: "beheer@doelspoor.example",
  },
};

/** Describes these endpoints (OpenAPI 3.1, by the NL API Design Rules). */
export const openApiOf = (routes: readonly Route[]): OpenApi => ({
  openapi: "3.1.0",
  info,
  servers: [{ url: API_ROOT }],
  tags: tagsOf(routes),
  paths: pathsOf(routes),
  // The compiler knows a mapping by its type alone; the schema that bodies are held to says all of it.
  components: components({ ...bodiesOf(routes), ImportMapping: jsonSchemaOf(mappingSchema) }),
});
