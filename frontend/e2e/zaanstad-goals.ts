/**
 * Goals and traces laid by hand over the real motions of Zaanstad, to show the chain before and after the
 * council elections of 18 March 2026. The goals, assignments, the contract and the intentions are ours, made
 * for this test: Zaanstad did not decide them. Of the real motions only the numbers stand here; the records
 * have to be imported first (`startDoelspoor(RECORDS)`).
 *
 * `layZaanstadGoals(address)` records it all through the API, as a clerk would, and gives the ids by key:
 * the keys of `goals` and `acts` below and the numbers of motions. After it, `between` are the two dates to
 * compare. The test beside this file says what there is to see.
 */
import { cookieOf, signedIn } from "./sign-in.ts";

const API = "/api/v1/gm0479";

/** The day before the elections, and a day on which the new council was at work. */
export const between = { from: "2026-03-17", to: "2026-07-01" } as const;

const goals = {
  safe: { title: "Minder bezoekers van het centrum voelen zich onveilig", targetGroup: "bezoekers van het centrum van Zaandam" },
  green: { title: "Meer groen in elke wijk", targetGroup: "bewoners van wijken met weinig groen" },
  home: { title: "Meer mensen met een kleine beurs vinden een woning", targetGroup: "woningzoekenden met een laag inkomen" },
  road: { title: "Minder ongelukken op straat", targetGroup: "fietsers en voetgangers" },
} as const; // prettier-ignore

type Goal = keyof typeof goals;

/** Motions and amendments by their number, and the goal they are tied to on the day they were put. */
const aims: Readonly<Record<Goal, readonly (readonly [number: string, laidOn: string])[]>> = {
  safe: [
    ["25M106", "2025-09-18"], ["25M130", "2025-11-11"], ["25M143", "2025-11-11"], ["25M161", "2025-12-18"],
    ["26M26", "2026-05-12"], ["26M45", "2026-06-02"], ["26M36", "2026-06-10"],
  ],
  green: [
    ["25M3", "2025-01-30"], ["25A6", "2025-01-30"], ["25M11", "2025-02-27"], ["25M61", "2025-06-12"],
    ["25M63", "2025-06-12"], ["25A102", "2025-12-18"],
  ],
  home: [
    ["25M43", "2025-04-17"], ["25M44", "2025-04-17"], ["25M109", "2025-09-18"], ["25M134", "2025-11-11"],
    ["26M47", "2026-06-11"],
  ],
  road: [
    ["26M13", "2026-03-12"], ["26A9", "2026-05-12"], ["26M27", "2026-05-12"],
  ],
}; // prettier-ignore

/** What was done with the motions, in order of date; each rests on what stands after `on`. */
const acts = [
  { key: "cameras", title: "Plan voor meer toezicht in het centrum", on: "25M106", date: "2025-10-15" },
  { key: "library", title: "Afspraken over de bibliotheek", on: "25M143", date: "2025-12-01" },
  { key: "planting", title: "Planten op lege plekken", on: "25M61", date: "2025-09-01" },
] as const; // prettier-ignore

type Ids = Readonly<Record<string, string>>;

/** Records through the API of a running Doelspoor. */
class Clerk {
  readonly #address: string;
  readonly #cookie: string;

  constructor(address: string, cookie: string) {
    this.#address = address;
    this.#cookie = cookie;
  }

  /** Records one act and gives the id of what it is about. */
  async record(path: string, body: object): Promise<string> {
    const answer = await fetch(`${this.#address}${API}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.#cookie },
      body: JSON.stringify(body),
    });
    const told: { readonly id?: string } = await answer.json();
    if (!answer.ok || told.id === undefined)
      throw new Error(`${path}: ${String(answer.status)} ${JSON.stringify(told)}`);
    return told.id;
  }

  /** Id of the one decision with this number. */
  async idOf(number: string): Promise<string> {
    const answer = await fetch(`${this.#address}${API}/decisions?search=${number}`);
    const found: { readonly rows: readonly { readonly id: string; readonly number?: string }[] } =
      await answer.json();
    const [row, ...others] = found.rows.filter((each) => each.number === number);
    if (row === undefined || others.length > 0) throw new Error(`not one decision is ${number}`);
    return row.id;
  }

  async tie(source: string, target: string, said: readonly [type: string, date: string, intention: string]) {
    const [type, occurredOn, intention] = said;
    return this.record("traces", { source, target, type, intention, occurredOn });
  } // prettier-ignore
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  // The keys of a record that is written out above.
  Object.keys(record).filter((key): key is Key => key in record);

/** Sets the goals and ties the motions to them. */
async function layAims(clerk: Clerk): Promise<Ids> {
  const ids: Record<string, string> = {};
  for (const goal of keysOf(goals)) {
    ids[goal] = await clerk.record("goals", { ...goals[goal], occurredOn: "2025-01-15" });
    for (const [number, date] of aims[goal]) {
      ids[number] = await clerk.idOf(number);
      await clerk.tie(ids[number], ids[goal], ["aims-at", date, `Dit helpt: ${goals[goal].title.toLowerCase()}.`]); // prettier-ignore
    }
  }
  return ids;
}

/** Gives the assignments, and signs a contract that carries one of them out. */
async function layActs(clerk: Clerk, motions: Ids): Promise<Ids> {
  const ids: Record<string, string> = { ...motions };
  for (const { key, title, on, date } of acts) {
    const assignment = { layer: "council-to-executive", title, occurredOn: date };
    ids[key] = await clerk.record("assignments", assignment);
    await clerk.tie(ids[key], ids[on] ?? "", ["implements", date, `Zo voert het college motie ${on} uit.`]); // prettier-ignore
  }
  ids["guards"] = await clerk.record("contracts", {
    title: "Toezichthouders in het centrum",
    party: "Een beveiligingsbedrijf",
    value: 180_000,
    kind: "services",
    signedBy: "mayor",
    occurredOn: "2025-12-15",
  });
  await clerk.tie(ids["guards"], ids["cameras"] ?? "", ["implements", "2025-12-15", "Toezichthouders lopen in het centrum."]); // prettier-ignore
  return ids;
}

/** Lays all of it, with what went after the elections: an assignment, and the trace of a motion. */
export async function layZaanstadGoals(address: string): Promise<Ids> {
  const clerk = new Clerk(address, cookieOf(await signedIn(address, "griffie")));
  const ids = await layActs(clerk, await layAims(clerk));
  await clerk.record(`assignments/${ids["cameras"] ?? ""}/withdraw-assignment`, {
    reason: "De nieuwe raad kiest een andere aanpak.",
    occurredOn: "2026-05-20",
  });
  await clerk.record(`goals/${ids["green"] ?? ""}/end-goal`, {
    outcome: "abandoned",
    explanation: "Het nieuwe akkoord noemt dit doel niet meer.",
    occurredOn: "2026-06-15",
  });
  return ids;
}
