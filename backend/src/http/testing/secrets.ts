import { isCleared, clearanceOf, isSingle, redactableFields, ROLES } from "@doelspoor/events";
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
const marked = (
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

interface Beginning {
  readonly stream: AnyStream;
  readonly command: AnyCommand;
}

const bornOf = ({ how, body = {} }: Level): object => {
  if (how !== "born") return {};
  if ("imposedBy" in body) return { confidentiality: "secret", secrecy: body };
  return { confidentiality: "internal" };
};

/** Imposes what is not imposed from the start. */
const imposeLater = async (
  app: RolesServed,
  about: { readonly id: string; readonly level: Level; readonly fields: readonly string[] },
): Promise<string> => {
  const { how } = about.level;
  if (how === "public" || how === "born") return "";
  // All have looked at it before, so that what they were shown has to be taken back.
  for (const role of ROLES) await app.get([role], `/${MUNICIPALITY}/overview`);
  return impose(app, { ...about, fields: how === "fields" ? about.fields : undefined });
};

/** Records one decision of a level, as far as it can be begun. */
const recordOne = async (
  app: RolesServed,
  { stream, command }: Beginning,
  level: Level,
): Promise<Secret> => {
  const { body, markers } = marked(command, exampleOf(stream, command) ?? {}, level.name);
  const fields = [...markers.keys()].filter((name) => redactableFields(stream.name).has(name));
  const path = `/${MUNICIPALITY}/${stream.plural}`;
  const said = await app.post(EVERYBODY, path, { ...body, ...bornOf(level) });
  if (said.status !== 201) throw new Error(`${path} ${level.name}: ${said.text}`);
  const id = idOf(said.text);
  const secrecies = await imposeLater(app, { id, level, fields });
  const isOfFields = level.how === "fields";
  return {
    ...{ id, plural: stream.plural, level: level.name, knownTo: level.knownTo },
    whole: level.knownTo !== undefined && !isOfFields,
    markers: (isOfFields ? fields : [...markers.keys()]).flatMap((name) => markers.get(name) ?? []),
    about: { secrecies },
  };
};

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

/** Whether all that is said of it has its level. */
const isOneLevel = ({ whole, knownTo }: Secret): boolean => whole || knownTo === undefined;

/** Takes what steps it allows, with the secret in all they say. */
const stepOn = async (app: RolesServed, secret: Secret): Promise<Secret> => {
  const markers = [...secret.markers];
  const list = lists.find(({ stream }) => stream.plural === secret.plural);
  for (const command of list?.commands.filter(({ begins }) => !begins) ?? []) {
    const example = (list && exampleOf(list.stream, command)) ?? {};
    const step = marked(command, { ...example, occurredOn: "2026-11-01" }, secret.level);
    const path = `/${MUNICIPALITY}/${secret.plural}/${secret.id}/${command.name}`;
    const said = await app.post(EVERYBODY, path, step.body);
    if (said.status === 201) markers.push(...[...step.markers.values()].flat());
  }
  return isOneLevel(secret) ? { ...secret, markers } : secret;
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
  for (const beginning of beginnings())
    for (const level of LEVELS) {
      const stepped = await stepOn(app, await recordOne(app, beginning, level));
      const ties = await traced(app, stepped, goal);
      const tied = isOneLevel(stepped) ? ties.markers : [];
      const about = { ...stepped.about, traces: ties.id, meetings: meeting };
      secrets.push({ ...stepped, about, markers: [...stepped.markers, ...tied] });
    }
  return secrets;
};

const NO_DECISIONS: readonly string[] = ["meeting", "secrecy", "trace", "access", "mapping"];

/** What begins each kind of decision. */
const beginnings = (): readonly Beginning[] =>
  lists
    .filter(({ stream }) => !isSingle(stream) && !NO_DECISIONS.includes(stream.name))
    .flatMap(({ stream, commands }) => {
      const command = commands.find(({ begins }) => begins);
      return command === undefined ? [] : [{ stream, command }];
    });
