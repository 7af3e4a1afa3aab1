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

interface Asking {
  readonly secret: Secret;
  readonly head: number;
  readonly round: number;
}

/** What a parameter may be, by its name or its schema; the first that fits counts. */
const VALUES: readonly (readonly [RegExp, (about: Asking, schema: string) => readonly string[]])[] =
  [
    [/^municipality /, () => [MUNICIPALITY]],
    [/^position /, ({ head }) => [String(head)]],
    [/^knownAt /, ({ head }) => ["", String(head), String(head >> 1)]],
    [/^at |date-time/, () => ["2026-12-01T10:00:00Z"]],
    [/^asOf |"format":"date"/, () => ["", "2026-11-20", "2024-01-01"]],
    [/^(search|q|query) /, ({ secret: { markers } }) => [markers[0] ?? "", markers.at(-1) ?? ""]],
    [/^format /, () => ["csv", "ndjson", "ori", "xlsx"]],
    [/^meeting /, ({ secret }) => [secret.about?.["meetings"] ?? ""]],
    [/^id |uuid/, ({ secret }) => [secret.id]],
    [/"enum"/, (_about, schema) => ["", ...codesIn(schema)]],
    [/^limit /, () => ["200"]],
  ];

const codesIn = (schema: string): readonly string[] =>
  /"enum":\[([^\]]*)\]/.exec(schema)?.[1]?.replaceAll('"', "").split(",") ?? [];

const valueFor = ({ name, schema }: Parameter, path: string, asking: Asking): string => {
  const own = name === "id" ? asking.secret.about?.[path.split("/").at(-2) ?? ""] : undefined;
  if (own !== undefined) return own;
  const text = `${name} ${JSON.stringify(schema)}`;
  const values = VALUES.find(([is]) => is.test(text))?.[1](asking, text) ?? [""];
  return values[asking.round % values.length] ?? "";
};

const addressOf = ({ path, parameters }: Operation, asking: Asking): string => {
  const query = new URLSearchParams();
  let address = path;
  for (const parameter of parameters) {
    const value = valueFor(parameter, path, asking);
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

const isAboutOne = ({ parameters }: Operation): boolean =>
  parameters.some(({ name, schema }) =>
    /^(id|search|q|query) |uuid/.test(`${name} ${JSON.stringify(schema)}`),
  );

/** Every address with every parameter, for each person about other secrets. */
const requests = (all: readonly Secret[], people: readonly (readonly Role[])[], head: number) =>
  people.flatMap((roles, who) =>
    reading().flatMap((operation, index) =>
      Array.from({ length: isAboutOne(operation) ? ROUNDS : 12 }, (_none, round) => {
        const secret = all[(round * 5 + index * 7 + who * 11) % all.length];
        const address = secret && addressOf(operation, { secret, head, round });
        return { roles, path: operation.path, address: address ?? "" };
      }),
    ),
  );

/** Asks every address, as each of these people. */
const askAll = async (
  from: RolesServed,
  all: readonly Secret[],
  people: readonly (readonly Role[])[],
) => {
  const leaks: Leak[] = [];
  const answered = new Set<string>();
  for (const { roles, path, address } of requests(all, people, from.reader.head)) {
    const { text, status } = await from.get(roles, address);
    if (status === 200) answered.add(path);
    leaks.push(...leaksIn(all, roles, { address, text }));
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
            await app.postOnFirst(roles, `${on}/corrections`, body),
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
