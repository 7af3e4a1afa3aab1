import { computed } from "vue";
import { useRoute } from "vue-router";
import { readApi, type Api, type Parts } from "./client.ts";
import { getJson, postJson, type Query, type Terms } from "./http.ts";
import { readMoment } from "./moment.ts";
import type { RecordedEvent, Revision, SubjectId } from "@doelspoor/events";

/** What the server answers when a fact is recorded. */
export type Recorded = Api["Receipt"];

/** A stream as it is recorded: every event, with the corrections, and what may follow. */
export interface RecordedStream {
  readonly id: SubjectId;
  readonly revision: Revision;
  readonly events: readonly RecordedEvent[];
}

/** The municipalities of this log; asked before one is chosen. */
export const listMunicipalities = (signal: AbortSignal) => readApi("/municipalities", {}, signal);

/** Every read of the municipality in the address, as of the moment in the address. */
export function useReads() {
  const route = useRoute();
  const municipality = computed(() => String(route.params["m"]));
  const asOf = computed(() => readMoment(route.query).asOf);
  const knownAt = computed(() => readMoment(route.query).knownAt?.toString());

  const at = (query: Query = {}): Query => ({
    ...query,
    asOf: asOf.value,
    knownAt: knownAt.value,
  });
  const of = (more: Parts = {}): Parts => ({ municipality: municipality.value, ...more });

  return {
    time: (signal: AbortSignal) => readApi("/{municipality}/time", { parts: of() }, signal),
    knownAt: (moment: string, signal: AbortSignal) =>
      readApi("/{municipality}/known-at", { parts: of(), query: { at: moment } }, signal),
    overview: (signal: AbortSignal) =>
      readApi("/{municipality}/overview", { parts: of(), query: at() }, signal),
    decisions: (query: Query, signal: AbortSignal) =>
      readApi("/{municipality}/decisions", { parts: of(), query: at(query) }, signal),
    stream: (path: string, signal: AbortSignal) =>
      getJson<RecordedStream>(`${municipality.value}/${path}`, {}, signal),
    decision: (id: string, signal: AbortSignal) =>
      readApi("/{municipality}/decisions/{id}", { parts: of({ id }), query: at() }, signal),
    goals: (signal: AbortSignal) =>
      readApi("/{municipality}/goals", { parts: of(), query: at() }, signal),
    goal: (id: string, signal: AbortSignal) =>
      readApi("/{municipality}/goals/{id}/overview", { parts: of({ id }), query: at() }, signal),
    timeline: (query: Query, signal: AbortSignal) =>
      readApi("/{municipality}/timeline", { parts: of(), query: at(query) }, signal),
    factionSpellings: (signal: AbortSignal) =>
      readApi("/{municipality}/faction-spellings", { parts: of(), query: at() }, signal),
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
