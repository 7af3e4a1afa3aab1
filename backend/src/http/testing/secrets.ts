import { isCleared, clearanceOf, isSingle, redactableFields } from "@doelspoor/events";
import type { Audience, Role } from "@doelspoor/events";
import { lists, type AnyCommand, type AnyStream } from "../command-lists.ts";
import { exampleOf } from "../examples.ts";
import type { RolesServed } from "./roles-served.ts";
import { isRecord } from "./served.ts";

export const MUNICIPALITY = "gm0479";

/** Whoever sees all and may record all. */
export const EVERYBODY: readonly Role[] = ["griffie", "secretariat", "auditor"];

/** A decision of which texts or numbers are not for everyone. */
export interface Secret {
  readonly id: string;
  readonly plural: string;
  readonly level: string;
  /** Circles that know it; undefined where all may. */
  readonly knownTo?: readonly Audience[] | undefined;
  /** Whether the whole decision is secret, so that its id may not be told either. */
  readonly whole: boolean;
  /** What only these circles may read. */
  readonly markers: readonly string[];
  /** What else is about it, by the plural in its address. */
  readonly about?: Readonly<Record<string, string>>;
}

/** Whether someone in these roles may read what a secret says. */
export const mayRead = (roles: readonly Role[], { knownTo }: Secret): boolean =>
  knownTo === undefined || isCleared(clearanceOf(roles), knownTo);

interface Level {
  readonly name: string;
  readonly knownTo?: readonly Audience[];
  /** How it comes about. */
  readonly how: "public" | "born" | "imposed" | "fields" | "lifted";
  readonly body?: object;
}

const ground = "woo-2-b";

const LEVELS: readonly Level[] = [
  { name: "public", how: "public" },
  { name: "internal", knownTo: ["internal"], how: "born", body: { level: "internal" } },
  { name: "council", knownTo: ["council"], how: "born", body: { imposedBy: "council", ground } },
  { name: "college", knownTo: ["college"], how: "born", body: { imposedBy: "college", ground } },
  {
    name: "later",
    knownTo: ["council"],
    how: "imposed",
    body: { imposedBy: "commission", ground },
  },
  {
    name: "shown",
    knownTo: ["college"],
    how: "imposed",
    body: { imposedBy: "mayor", ground, existence: "shown", description: "Iets over grond" },
  },
  { name: "fields", knownTo: ["college"], how: "fields", body: { imposedBy: "college", ground } },
  { name: "lifted", how: "lifted", body: { imposedBy: "council", ground } },
];

let made = 0;

const withLeaf = (
  data: unknown,
  [key = "", ...rest]: readonly string[],
  leaf: unknown,
): unknown => {
  const next = (value: unknown) => (rest.length === 0 ? leaf : withLeaf(value, rest, leaf));
  if (Array.isArray(data))
    return data.map((each: unknown, at) => (String(at) === key ? next(each) : each));
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, name === key ? next(value) : value]),
  );
};

const leaves = (data: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof data === "object" && data !== null
    ? Object.entries(data).flatMap(([key, value]) => leaves(value, [...path, key]))
    : [path];

// What is counted has to add up.
const COUNTED = ["vote"];
const DATES = ["occurredOn", "validFrom", "validTo", "retroactiveTo"];

/** A body with a marker in every place where a text or a number of one's own can stand. */
export const marked = (
  { input }: Pick<AnyCommand, "input">,
  example: object,
  level: string,
): { readonly body: object; readonly markers: ReadonlyMap<string, readonly string[]> } => {
  let body: unknown = example;
  const markers = new Map<string, string[]>();
  for (const path of leaves(example)) {
    const [field = ""] = path;
    if (DATES.includes(field) || COUNTED.includes(field)) continue;
    made += 1;
    const word = `zq${level}${made}x`;
    const number = 7_300_000 + made;
    const fits = [word, number].find((leaf) => input.safeParse(withLeaf(body, path, leaf)).success);
    if (fits === undefined) continue;
    body = withLeaf(body, path, fits);
    markers.set(field, [...(markers.get(field) ?? []), String(fits)]);
  }
  return { body: isRecord(body) ? body : example, markers };
};

const idOf = (text: string): string => /"id":"([^"]+)"/.exec(text)?.[1] ?? "";

/** Records one decision of a level, as far as it can be begun. */
const recordOne = async (
  app: RolesServed,
  { stream, command }: { readonly stream: AnyStream; readonly command: AnyCommand },
  level: Level,
): Promise<Secret | undefined> => {
  const example = exampleOf(stream, command);
  if (example === undefined) return undefined;
  const { body, markers } = marked(command, example, level.name);
  const fields = [...markers.keys()].filter((name) => redactableFields(stream.name).has(name));
  const { level: confidentiality = "secret", ...secrecy } = { level: undefined, ...level.body };
  const born = level.how === "born" ? { confidentiality, secrecy: bornOf(secrecy) } : {};
  const path = `/${MUNICIPALITY}/${stream.plural}`;
  const said = await app.post(EVERYBODY, path, { ...body, ...born });
  if (said.status !== 201) throw new Error(`${path} ${level.name}: ${said.text}`);
  const id = idOf(said.text);
  const isLater = level.how !== "public" && level.how !== "born";
  const secrecies = !isLater
    ? ""
    : await impose(app, { id, level, fields: level.how === "fields" ? fields : undefined });
  const secret =
    level.how === "fields" ? fields.flatMap((name) => markers.get(name) ?? []) : undefined;
  return {
    ...{ id, plural: stream.plural, level: level.name, knownTo: level.knownTo },
    whole: level.knownTo !== undefined && level.how !== "fields",
    markers: secret ?? [...markers.values()].flat(),
    about: { secrecies },
  };
};

const bornOf = (secrecy: object): object | undefined =>
  "imposedBy" in secrecy ? secrecy : undefined;

const impose = async (
  app: RolesServed,
  {
    id,
    level: { how, body },
    fields,
  }: { readonly id: string; readonly level: Level; readonly fields: readonly string[] | undefined },
): Promise<string> => {
  const said = { decision: id, level: "secret", fields, ...body, occurredOn: "2026-06-01" };
  const imposed = await app.post(EVERYBODY, `/${MUNICIPALITY}/secrecies`, said);
  if (imposed.status !== 201)
    throw new Error(`${JSON.stringify(said)} ${imposed.text.split("\n\n")[1]}`);
  if (how !== "lifted") return idOf(imposed.text);
  const lift = { liftedBy: "council", occurredOn: "2026-06-02" };
  const at = `/${MUNICIPALITY}/secrecies/${idOf(imposed.text)}/lift-secrecy`;
  const lifted = await app.post(EVERYBODY, at, lift);
  if (lifted.status !== 201) throw new Error(lifted.text);
  return idOf(imposed.text);
};

/** Takes what steps it allows, with the secret in all they say. */
const stepOn = async (app: RolesServed, secret: Secret): Promise<Secret> => {
  const list = lists.find(({ stream }) => stream.plural === secret.plural);
  const markers = [...secret.markers];
  for (const command of list?.commands ?? []) {
    const example = list && exampleOf(list.stream, command);
    if (list === undefined || example === undefined || command.begins) continue;
    const step = marked(command, { ...example, occurredOn: "2026-11-01" }, secret.level);
    const path = `/${MUNICIPALITY}/${secret.plural}/${secret.id}/${command.name}`;
    const said = await app.post(EVERYBODY, path, step.body);
    if (said.status === 201) markers.push(...[...step.markers.values()].flat());
  }
  return {
    ...secret,
    markers: secret.whole || secret.knownTo === undefined ? markers : secret.markers,
  };
};

/** Ties a goal to what is secret, and says something of that tie. */
const traced = async (
  app: RolesServed,
  secret: Secret,
  goal: string,
): Promise<{ readonly markers: readonly string[]; readonly id: string }> => {
  made += 2;
  const [intention, reason] = [`zq${secret.level}${made}x`, `zq${secret.level}${made + 1}x`];
  const on = { occurredOn: "2026-11-02" };
  const laid = await app.post(EVERYBODY, `/${MUNICIPALITY}/traces`, {
    ...{ source: secret.id, target: goal, type: "aims-at", intention, ...on },
  });
  if (laid.status !== 201) return { markers: [], id: "" };
  await app.post(EVERYBODY, `/${MUNICIPALITY}/traces/${idOf(laid.text)}/end-trace`, {
    reason,
    ...on,
  });
  return { markers: [intention, reason], id: idOf(laid.text) };
};

const recordExample = async (app: RolesServed, plural: string, path = ""): Promise<string> => {
  const list = lists.find(({ stream }) => stream.plural === plural);
  const command = list?.commands.find(({ begins, name }) => begins || path.endsWith(name));
  const body = list && command && exampleOf(list.stream, command);
  return idOf((await app.post(EVERYBODY, `/${MUNICIPALITY}/${plural}${path}`, body)).text);
};

/** Records a municipality with decisions of every kind and every level, marked wherever something can be said. */
export const recordSecrets = async (app: RolesServed): Promise<readonly Secret[]> => {
  const named = { name: "Meetdorp", example: true, occurredOn: "2022-03-01" };
  await app.post(EVERYBODY, `/${MUNICIPALITY}/council/register-municipality`, named);
  const goal = idOf(
    (
      await app.post(EVERYBODY, `/${MUNICIPALITY}/goals`, {
        title: "Schone lucht",
        occurredOn: "2022-03-01",
      })
    ).text,
  );
  const meeting = await recordExample(app, "meetings");
  await recordExample(app, "lexicon", "/revise-lexicon");
  const secrets: Secret[] = [];
  for (const { stream, commands } of lists) {
    const command = commands.find(({ begins }) => begins);
    if (command === undefined || isSingle(stream) || NO_DECISIONS.includes(stream.name)) continue;
    for (const level of LEVELS) {
      const begun = await recordOne(app, { stream, command }, level);
      if (begun === undefined) continue;
      const stepped = await stepOn(app, begun);
      const ties = await traced(app, stepped, goal);
      const tied = stepped.whole || stepped.knownTo === undefined ? ties.markers : [];
      const about = { ...stepped.about, traces: ties.id, meetings: meeting };
      secrets.push({ ...stepped, about, markers: [...stepped.markers, ...tied] });
    }
  }
  return secrets;
};

const NO_DECISIONS: readonly string[] = ["meeting", "secrecy", "trace", "access", "mapping"];
