import { apiPageStyle } from "./api-page-style.ts";
import { apiPage } from "./api-page.ts";
import { defineRoute, nothing, type Route } from "./define-route.ts";
import type { OpenApi } from "./open-api.ts";
import { ok } from "./reply.ts";
import { Written } from "./send.ts";

/** Made when it is first asked for: starting does not wait for it. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

const parts = { right: "read", params: nothing, query: nothing, body: nothing } as const;

/** The addresses where the API tells of itself: for programs and for people. */
export const documentRoutes = (describe: () => OpenApi): readonly Route[] => {
  const document = once(() => new Written(JSON.stringify(describe())));
  const page = once(() => new Written(apiPage(describe()), "text/html"));
  const style = once(() => new Written(apiPageStyle, "text/css"));
  return [
    defineRoute({
      ...parts,
      method: "get",
      path: "/openapi.json",
      label: "Beschrijving van deze API (OpenAPI 3.1)",
      // Anyone may read it from anywhere (NL API Design Rules, /core/publish-openapi).
      answer: () => ({ ...ok(document()), headers: { "Access-Control-Allow-Origin": "*" } }),
    }),
    defineRoute({
      ...parts,
      method: "get",
      path: "/docs",
      label: "Handleiding van deze API",
      answer: () => ok(page()),
    }),
    defineRoute({
      ...parts,
      method: "get",
      path: "/docs.css",
      label: "Opmaak van de handleiding",
      answer: () => ok(style()),
    }),
  ];
};
