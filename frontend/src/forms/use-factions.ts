import { councilOn, councilStream, type CouncilState } from "@doelspoor/events";
import { computed } from "vue";
import { useReads } from "../api/use-api.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { KnownFaction } from "./form.ts";
import type { Field } from "./schema.ts";

const FACTIONS: readonly string[] = ["factions", "joined", "left"];

/** Whether a list of texts holds names of factions. */
export const namesFactions = ({ kind, name }: Field): boolean =>
  kind === "texts" && FACTIONS.includes(name);

/** Whether a text is the name of a faction. */
export const namesFaction = ({ kind, name }: Field): boolean =>
  kind === "text" && name === "faction";

type Named = (state: CouncilState, on: string) => readonly { readonly name: string }[];
const aldermen: Named = (state, on) => councilOn(state, on).aldermen;
const members: Named = (state, on) => councilOn(state, on).members;

/** Commands whose text `name` or `holder` is somebody the council's composition knows. */
const PEOPLE: Readonly<Record<string, Named>> = {
  "accept-appointment": (state) => state.appointed,
  "change-portfolio": aldermen,
  "dismiss-alderman": aldermen,
  "release-alderman": aldermen,
  "resign-alderman": aldermen,
  "release-member": members,
  "switch-faction": members,
  "make-commitment": aldermen,
  "hand-over-commitment": aldermen,
};

/** Whether a text is the name of somebody in the council or the college. */
const namesPerson = (command: string, { kind, name }: Field): boolean =>
  kind === "text" && ["name", "holder"].includes(name) && command in PEOPLE;

const asksFactions = (field: Field): boolean =>
  field.kind === "votes" ||
  namesFactions(field) ||
  namesFaction(field) ||
  (field.fields ?? []).some(asksFactions);

/** A portfolio holder is called by the office: wethouder Tol. */
const called = (name: string, { name: field }: Field): string =>
  field === "holder" && !/^wethouder /i.test(name) ? `wethouder ${name}` : name;

/** Who may be meant by a field, by the council's composition on a day. */
export const namesFor = (
  command: string,
  field: Field,
  { council, on }: { readonly council: CouncilState; readonly on: string },
): readonly string[] =>
  namesPerson(command, field)
    ? (PEOPLE[command]?.(council, on) ?? []).map(({ name }) => called(name, field))
    : [];

/** Whom the council's composition knows, for the fields that ask them. */
export interface KnownPeople {
  readonly factions: () => readonly KnownFaction[];
  readonly people: (field: Field) => readonly string[];
  readonly settled: () => boolean;
}

/** The council as it is composed on a day; asked only by forms that name factions or people. */
export function useFactions(
  command: string,
  fields: readonly Field[],
  day: () => string | undefined,
): KnownPeople {
  if (!fields.some((field) => asksFactions(field) || namesPerson(command, field)))
    return { factions: () => [], people: () => [], settled: () => true };
  const reads = useReads();
  const { body, failure } = useAnswer((signal) => reads.stream("council", signal));
  const council = computed(() => body.value && councilStream.fold(body.value.events));
  const factions = computed(() => {
    const on = day();
    if (!council.value || on === undefined) return [];
    return councilOn(council.value, on)
      .factions.filter(({ seats }) => seats > 0)
      .map(({ faction, seats }) => ({ name: faction, seats }))
      .sort((left, right) => right.seats - left.seats);
  });
  return {
    factions: () => factions.value,
    people: (field) => {
      const on = day();
      return council.value && on !== undefined
        ? namesFor(command, field, { council: council.value, on })
        : [];
    },
    settled: () => body.value !== undefined || failure.value !== undefined,
  };
}
