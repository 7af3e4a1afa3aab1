import { DOMParser } from "@xmldom/xmldom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atomText } from "../http/atom.ts";
import { served, type Served } from "../http/testing/served.ts";

const on = { occurredOn: "2026-01-08" };
const HOSTILE = `Groen & "schoon" <b>]]></b> 'wonen' 😀`;

let app: Served;

beforeAll(async () => {
  app = await served();
  await app.post("/gm0479/council/register-municipality", {
    name: "Dorp & Stad",
    example: true,
    ...on,
  });
});

afterAll(() => app.stop());

const parsed = (xml: string) => {
  const onError = (level: string, message: string) => {
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(xml, "application/xml");
};

const texts = (xml: string, name: string): readonly (string | null)[] =>
  [...parsed(xml).getElementsByTagName(name)].map(({ textContent }) => textContent);

const links = (xml: string): readonly (string | null)[] =>
  [...parsed(xml).getElementsByTagName("link")].map((link) => link.getAttribute("href"));

const setGoal = async (title: string, occurredOn = on.occurredOn): Promise<string> =>
  String((await app.post("/gm0479/goals", { title, occurredOn })).body["id"]);

describe("the feed of a timeline", () => {
  it("has what was recorded last first, as a sentence with a lasting name and a page", async () => {
    const first = await setGoal(HOSTILE);
    const second = await setGoal("Van lang geleden", "2019-01-01");
    const { text, headers } = await app.get("/gm0479/timeline.atom");
    expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const [, ...titles] = texts(text, "title");
    expect(titles[0]).toContain("Van lang geleden");
    expect(titles[1]).toContain(HOSTILE);
    expect(links(text)).toEqual([
      "/api/v1/gm0479/timeline.atom",
      "/gm0479/tijdlijn",
      `/gm0479/doelen/${second}`,
      `/gm0479/doelen/${first}`,
    ]);
    const ids = texts(text, "id");
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => id?.startsWith("tag:doelspoor,2026:gm0479/"))).toBe(true);
    const { body } = await app.get(`/gm0479/goals/${second}`);
    expect(JSON.stringify(body)).toContain(texts(text, "updated")[0] ?? "none");
    expect(texts(text, "name")).toEqual(["Dorp & Stad"]);
  });

  it("follows one goal or one kind where that is asked", async () => {
    const goal = await setGoal("Alleen dit");
    const own = await app.get(`/gm0479/timeline.atom?goal=${goal}&kind=goal`);
    expect(texts(own.text, "entry")).toHaveLength(1);
    expect(links(own.text)[0]).toBe(`/api/v1/gm0479/timeline.atom?goal=${goal}&kind=goal`);
    const none = await app.get("/gm0479/timeline.atom?kind=contract");
    expect(texts(none.text, "entry")).toHaveLength(0);
    expect(texts(none.text, "updated")).toHaveLength(1);
  });

  it("takes the filters of the page, and leads back to it", async () => {
    const none = await app.get("/gm0479/timeline.atom?faction=SP&neighbourhood=Noord");
    expect(texts(none.text, "entry")).toHaveLength(0);
    expect(links(none.text)[1]).toBe("/gm0479/tijdlijn?fractie=SP&wijk=Noord");
  });

  it("is not sent again until something is recorded", async () => {
    const tag = (await app.get("/gm0479/timeline.atom")).headers.get("etag") ?? "";
    const again = () => app.get("/gm0479/timeline.atom", { "if-none-match": tag });
    expect((await again()).status).toBe(304);
    await setGoal("Iets nieuws");
    expect((await again()).status).toBe(200);
  });

  it("is valid whatever a text holds", () => {
    const title = "a\u0000b\u001bc\ud800d\ufffee]]>&<\"'\r\n";
    const text = atomText({
      ...{ id: title, title, author: title, updated: title, self: title, link: title },
      entries: [{ id: title, title, updated: title, link: title, category: title }],
    });
    expect(texts(text, "title")[0]).toContain("a\ufffdb\ufffdc\ufffdd\ufffde]]>&<\"'");
  });
});
