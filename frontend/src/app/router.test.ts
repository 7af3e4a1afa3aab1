import { readFileSync } from "node:fs";
import { createMemoryHistory, createRouter } from "vue-router";
import { expect, test } from "vitest";

const UUID = "0123abcd-0000-7000-8000-000000000000";
const source = readFileSync(new URL("router.ts", import.meta.url), "utf8");

/** Routes as the router has them, in its order: inside a municipality, and around. */
const routesIn = (text: string) =>
  [...text.matchAll(/path: ["`]([^"`]*)["`],\s*(?:name: "([\w-]+)")?/g)].map(
    ([, path = "", name = ""]) => ({
      path: path.replaceAll("${UUID}", "[0-9a-f]{8}-[0-9a-f-]{27}").replaceAll("\\\\", "\\"),
      name,
    }),
  );
const [inside = "", around = ""] = source.split("export const router");
const pages = routesIn(inside);

/** An address of a page, with something in the place of what is asked for in it. */
const addressOf = (path: string): string =>
  path
    .replaceAll(/:(?:id|event|meeting)(\([^)]*\))?\??/g, UUID)
    .replace(/:position\(.*\)/, "12")
    .replace(/:plural/, "moties")
    .replace(/:command\??/, "stem");

test("what no page has comes last, inside a municipality and around it", () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.findIndex(({ name }) => name === "absent-here")).toBe(pages.length - 1);
  const outer = routesIn(around);
  expect(outer.findIndex(({ name }) => name === "absent")).toBe(outer.length - 1);
});

test("the address of every page leads to that page, and any other to none", () => {
  const component = {};
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/:m", component, children: pages.map((page) => ({ ...page, component })) },
      { path: "/:rest(.*)*", name: "absent", component },
    ],
  });
  const leadsTo = (path: string) => router.resolve(`/gm9999/${path}`).name;
  for (const { path, name } of pages.slice(0, -1))
    expect.soft(leadsTo(addressOf(path)), path).toBe(name);
  expect(["nergens", "besluiten/1/nergens/2", "a/b/c/d"].map(leadsTo)).toEqual([
    "absent-here",
    "absent-here",
    "absent-here",
  ]);
});
