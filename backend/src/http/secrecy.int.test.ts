import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "@doelspoor/events";
import { openApi } from "./routes.ts";
import { rolesServed, type RolesServed } from "./testing/roles-served.ts";
import { EVERYBODY, mayRead, MUNICIPALITY, recordSecrets, type Secret } from "./testing/secrets.ts";
import { isRecord } from "./testing/served.ts";

const BOTH: readonly Role[] = ["council-member", "secretariat"];
const PEOPLE: readonly (readonly Role[])[] = [...ROLES.map((role) => [role]), BOTH];

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Record<string, unknown>;
}

interface Operation {
  readonly path: string;
  readonly parameters: readonly Parameter[];
}

const within = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

const parameterOf = (said: unknown): Parameter => {
  const schema = within(said, "schema");
  return {
    name: String(within(said, "name")),
    in: String(within(said, "in")),
    required: within(said, "required") === true,
    schema: isRecord(schema) ? schema : {},
  };
};

/** Every address that reads and comes to an end, with what it takes. */
const reading = (): readonly Operation[] =>
  Object.entries(openApi().paths).flatMap(([path, operations]) => {
    const get = within(operations, "get");
    if (get === undefined || /\/events\/stream$|import/.test(path)) return [];
    const said = within(get, "parameters");
    return [{ path, parameters: Array.isArray(said) ? said.map(parameterOf) : [] }];
  });

/** Secrets that each address is asked about by each person. */
const ROUNDS = 24;

const WORDS = ["search", "q", "query"];

/** Values that a parameter may have: ids and words of the secret, dates, positions, codes. */
const valuesFor = (
  { name, schema }: Parameter,
  secret: Secret,
  head: number,
): readonly string[] => {
  const text = JSON.stringify(schema);
  const codes = /"enum":\[([^\]]*)\]/.exec(text)?.[1]?.split(",") ?? [];
  if (name === "municipality") return [MUNICIPALITY];
  if (name === "position") return [String(head)];
  if (name === "knownAt") return ["", String(head), String(head >> 1)];
  if (name === "asOf" || text.includes('"format":"date"')) return ["", "2026-11-20", "2024-01-01"];
  if (name === "at" || text.includes("date-time")) return ["2026-12-01T10:00:00Z"];
  if (WORDS.includes(name)) return [secret.markers[0] ?? "", secret.markers.at(-1) ?? ""];
  if (name === "format") return ["csv", "ndjson", "ori", "xlsx"];
  if (text.includes("uuid") || name === "id") return [secret.id];
  if (codes.length > 0) return ["", ...codes.map((code) => code.replaceAll('"', ""))];
  return name === "limit" ? ["200"] : [""];
};

const pluralIn = (path: string): string => path.split("/").at(-2) ?? "";

const addressOf = (
  { path, parameters }: Operation,
  secret: Secret,
  at: { readonly head: number; readonly round: number },
): string => {
  const query = new URLSearchParams();
  let address = path;
  for (const parameter of parameters) {
    const values = valuesFor(parameter, secret, at.head);
    const about = secret.about?.[parameter.name === "meeting" ? "meetings" : pluralIn(path)];
    const isId = parameter.name === "id" || parameter.name === "meeting";
    const value = (isId ? about : undefined) ?? values[at.round % values.length] ?? "";
    if (parameter.in === "path") address = address.replace(`{${parameter.name}}`, value);
    else if (parameter.in === "query" && value !== "") query.set(parameter.name, value);
  }
  return `${address.replace("/api/v1", "")}?${query.toString()}`;
};

// Amounts are also written as in Dutch, with points.
const plain = (text: string): string => text.replaceAll(/(?<=\d)[.\u00a0](?=\d{3})/g, "");

const markersIn = (text: string): ReadonlySet<string> =>
  new Set(plain(text).match(/zq[a-z]+\d+x|(?<![0-9a-f-])73\d{5}(?![0-9a-f])/g) ?? []);

interface Leak {
  readonly roles: readonly Role[];
  readonly address: string;
  readonly said: string;
}

let app: RolesServed;
let secrets: readonly Secret[];

const leaksIn = (
  all: readonly Secret[],
  roles: readonly Role[],
  asked: { readonly address: string; readonly text: string },
): readonly Leak[] => {
  const { address, text } = asked;
  const seen = markersIn(text);
  return all
    .filter((secret) => !mayRead(roles, secret))
    .flatMap(({ id, level, whole, markers }) => [
      // What was typed into the address may come back in it.
      ...markers.filter((marker) => seen.has(marker) && !address.includes(marker)),
      ...(whole && level !== "shown" && text.includes(id) && !address.includes(id) ? [id] : []),
    ])
    .map((said) => ({ roles, address, said }));
};

/** Asks every address, as each of these people, about each secret in turn. */
const askAll = async (
  from: RolesServed,
  all: readonly Secret[],
  people: readonly (readonly Role[])[],
) => {
  const leaks: Leak[] = [];
  const answered = new Map<string, number>();
  const { head } = from.reader;
  for (const [who, roles] of people.entries())
    for (const [index, operation] of reading().entries()) {
      const aboutOne = operation.parameters.some(
        ({ name, schema }) =>
          name === "id" || WORDS.includes(name) || JSON.stringify(schema).includes("uuid"),
      );
      const rounds = aboutOne ? ROUNDS : 12;
      for (let round = 0; round < rounds; round += 1) {
        const secret = all[(round * 5 + index * 7 + roles.length + who * 11) % all.length];
        if (secret === undefined) continue;
        const address = addressOf(operation, secret, { head, round });
        const { text, status } = await from.get(roles, address);
        if (status === 200) answered.set(operation.path, (answered.get(operation.path) ?? 0) + 1);
        leaks.push(...leaksIn(all, roles, { address, text }));
      }
    }
  return { leaks, answered };
};

beforeAll(async () => {
  app = await rolesServed();
  secrets = await recordSecrets(app);
}, 120_000);

afterAll(() => app.stop());

describe("what is secret", () => {
  it("is of every kind of decision and of every level", () => {
    expect(new Set(secrets.map(({ plural }) => plural)).size).toBeGreaterThan(11);
    expect(new Set(secrets.map(({ level }) => level)).size).toBe(8);
    expect(secrets.every(({ markers }) => markers.length > 0)).toBe(true);
  });

  it("is told to nobody above whose right it is, by any address", async () => {
    const { leaks, answered } = await askAll(app, secrets, PEOPLE);
    expect(leaks.slice(0, 5)).toEqual([]);
    const silent = reading().filter(({ path }) => !answered.has(path));
    expect(silent.map(({ path }) => path).filter((path) => !/import|mapping/.test(path))).toEqual(
      [],
    );
  }, 600_000);

  it("is read by whoever may, all of it", async () => {
    for (const roles of PEOPLE)
      for (const secret of secrets.filter((each) => mayRead(roles, each))) {
        const path = `/${MUNICIPALITY}/${secret.plural}/${secret.id}`;
        const { text } = await app.get(roles, path);
        const seen = markersIn(text);
        // Those of a trace stand in the stream of the trace.
        const missing = secret.markers.slice(0, 2).filter((marker) => !seen.has(marker));
        expect.soft(missing, `${roles.join()} ${path}`).toEqual([]);
      }
  }, 120_000);

  it("is told to nobody who follows the events and may not know it", async () => {
    for (const roles of PEOPLE) {
      const last = await app.post(EVERYBODY, `/${MUNICIPALITY}/goals`, {
        title: "Voor iedereen",
        occurredOn: "2026-11-03",
      });
      const position = Number(/"position":(\d+)/.exec(last.text)?.[1]);
      const address = `/${MUNICIPALITY}/events/stream?after=-1`;
      const text = await app.hear(roles, address, position);
      expect(leaksIn(secrets, roles, { address, text })).toEqual([]);
      if (text !== "") expect(text).toContain("Voor iedereen");
    }
  });

  it("is not told by what is refused, nor whether it is there", async () => {
    const nothing = "ffffffff-ffff-4fff-bfff-ffffffffffff";
    for (const roles of [["griffie"], ["secretariat"], ["project-leader"]] satisfies Role[][])
      for (const secret of secrets.filter((each) => !mayRead(roles, each))) {
        const ask = async (id: string) => {
          const on = `/${MUNICIPALITY}/${secret.plural}/${id}`;
          const body = { reason: "x", occurredOn: "2026-11-04", of: id, data: {} };
          const trace = { source: id, target: id, type: "aims-at", intention: "x", ...body };
          return [
            await app.post(roles, `${on}/corrections`, body, { "if-match": '"0"' }),
            await app.post(roles, `/${MUNICIPALITY}/traces`, trace),
            await app.post(roles, `/${MUNICIPALITY}/secrecies`, {
              ...{ decision: id, level: "internal", imposedBy: "college" },
              occurredOn: "2026-11-04",
            }),
          ];
        };
        const said = await ask(secret.id);
        for (const { text } of said)
          expect(leaksIn(secrets, roles, { address: secret.id, text })).toEqual([]);
        if (!secret.whole) continue;
        const statuses = (answers: typeof said) => answers.map(({ status }) => status);
        expect(statuses(said), `${roles.join()} ${secret.level}`).toEqual(
          statuses(await ask(nothing)),
        );
      }
  }, 120_000);
});

describe("a leak", () => {
  it("is found where everyone is shown what only some may see", async () => {
    const leaky = await rolesServed((reader) => {
      const seenBy = reader.seenBy.bind(reader);
      reader.seenBy = (_clearance, municipality) => seenBy("all", municipality);
    });
    try {
      const { leaks } = await askAll(leaky, await recordSecrets(leaky), [["public"]]);
      expect(new Set(leaks.map(({ address }) => address.split("?")[0])).size).toBeGreaterThan(20);
    } finally {
      await leaky.stop();
    }
  }, 300_000);
});
