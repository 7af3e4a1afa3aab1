import { computed } from "vue";
import { useRoute } from "vue-router";
import { getJson, postJson, type Query, type Terms } from "./http.ts";
import { readMoment } from "./moment.ts";
import type { Municipality } from "./municipalities.ts";
import type {
  DecisionPage,
  FactionSpellings,
  GoalPage,
  Goals,
  Overview,
  Position,
  RecordedEvent,
  Register,
  Revision,
  SubjectId,
  TimeFrame,
  Timeline,
} from "@doelspoor/events";

/** What the server answers when a fact is recorded. */
export interface Recorded {
  readonly id: SubjectId;
  readonly position: Position;
}

/** A stream as it is recorded: every event, with the corrections, and what may follow. */
export interface RecordedStream {
  readonly id: SubjectId;
  readonly revision: Revision;
  readonly events: readonly RecordedEvent[];
}

/** A page of the register; the cursor asks for the next one. */
export interface RegisterPage extends Omit<Register, "next"> {
  readonly next?: { readonly cursor: string };
}

/** The municipalities of this log; asked before one is chosen. */
export const listMunicipalities = (signal: AbortSignal) =>
  getJson<{ readonly municipalities: readonly Municipality[] }>("municipalities", {}, signal);

/** Every read of the municipality in the address, as of the moment in the address. */
export function useReads() {
  const route = useRoute();
  const municipality = computed(() => String(route.params["m"]));
  const asOf = computed(() => readMoment(route.query).asOf);
  const knownAt = computed(() => readMoment(route.query).knownAt?.toString());

  const read = <Body>(path: string, signal: AbortSignal, query: Query = {}): Promise<Body> =>
    getJson(
      `${municipality.value}/${path}`,
      { ...query, asOf: asOf.value, knownAt: knownAt.value },
      signal,
    );

  return {
    time: (signal: AbortSignal) => getJson<TimeFrame>(`${municipality.value}/time`, {}, signal),
    knownAt: (at: string, signal: AbortSignal) =>
      getJson<{ readonly position: number }>(`${municipality.value}/known-at`, { at }, signal),
    overview: (signal: AbortSignal) => read<Overview>("overview", signal),
    decisions: (query: Query, signal: AbortSignal) =>
      read<RegisterPage>("decisions", signal, query),
    stream: (path: string, signal: AbortSignal) =>
      getJson<RecordedStream>(`${municipality.value}/${path}`, {}, signal),
    decision: (id: string, signal: AbortSignal) => read<DecisionPage>(`decisions/${id}`, signal),
    goals: (signal: AbortSignal) => read<Goals>("goals", signal),
    goal: (id: string, signal: AbortSignal) => read<GoalPage>(`goals/${id}/overview`, signal),
    timeline: (query: Query, signal: AbortSignal) => read<Timeline>("timeline", signal, query),
    factionSpellings: (signal: AbortSignal) => read<FactionSpellings>("faction-spellings", signal),
  };
}

/** Every command to the municipality in the address. */
export function useCommands() {
  const route = useRoute();
  const post = <Body>(path: string, command: unknown, terms?: Terms): Promise<Body> =>
    postJson(`${String(route.params["m"])}/${path}`, command, terms);

  return {
    record: (path: string, command: unknown, terms: Terms) => post<Recorded>(path, command, terms),
    setGoal: (goal: unknown) => post<Recorded>("goals", goal),
    layTrace: (trace: unknown) => post<Recorded>("traces", trace),
    judgeSpelling: (judgement: unknown) => post<Recorded>("council/judge-spelling", judgement),
  };
}
