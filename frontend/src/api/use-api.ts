import { computed } from "vue";
import { useRoute, type LocationQuery } from "vue-router";
import {
  addressOf,
  readApi,
  readStream,
  recordApi,
  recordIn,
  type Api,
  type Parts,
  type Query,
  type QuestionName,
  type Terms,
} from "./client.ts";
import { readMoment } from "./moment.ts";

/** The municipalities of this log; asked before one is chosen. */
export const listMunicipalities = (signal: AbortSignal) => readApi("/municipalities", {}, signal);

/** A question as of the moment in the address of a page. */
const atMoment = (page: LocationQuery, query: Query): Query => {
  const { asOf, knownAt } = readMoment(page);
  return { ...query, asOf, knownAt: knownAt?.toString() };
};

/** Every read of the municipality in the address, as of the moment in the address. */
export function useReads() {
  const route = useRoute();
  const municipality = computed(() => String(route.params["m"]));
  const at = (query: Query = {}): Query => atMoment(route.query, query);
  const of = (more: Parts = {}): Parts => ({ municipality: municipality.value, ...more });

  return {
    time: (signal: AbortSignal) => readApi("/{municipality}/time", { parts: of() }, signal),
    knownAt: (moment: string, signal: AbortSignal) =>
      readApi("/{municipality}/known-at", { parts: of(), query: { at: moment } }, signal),
    /** Asks a question; what it asks for besides the moment stands in `query`. */
    ask: <Name extends QuestionName>(question: Name, query: Query, signal: AbortSignal) =>
      readApi(
        `/{municipality}/questions/${question}` as const,
        { parts: of(), query: at(query) },
        signal,
      ),
    overview: (signal: AbortSignal) =>
      readApi("/{municipality}/overview", { parts: of(), query: at() }, signal),
    decisions: (query: Query, signal: AbortSignal) =>
      readApi("/{municipality}/decisions", { parts: of(), query: at(query) }, signal),
    search: (query: Query, signal: AbortSignal) =>
      readApi("/{municipality}/search", { parts: of(), query: at(query) }, signal),
    stream: (path: string, signal: AbortSignal) =>
      readStream(`${municipality.value}/${path}`, signal),
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

/** Addresses of files with decisions, as of the moment in the address of the page. */
export function useExports() {
  const route = useRoute();
  return (format: string, query: Query): string => {
    const parts = { municipality: String(route.params["m"]), format };
    const asked = { parts, query: atMoment(route.query, query) };
    return addressOf("/{municipality}/exports/{format}", asked);
  };
}

/** Every command to the municipality in the address. */
export function useCommands() {
  const route = useRoute();
  const municipality = (): string => String(route.params["m"]);
  const parts = (): Parts => ({ municipality: municipality() });

  return {
    record: (path: string, command: object, terms: Terms) =>
      recordIn(`${municipality()}/${path}`, command, terms),
    judgeSpelling: (command: Api["JudgeSpellingRequest"], terms: Terms) =>
      recordApi("/{municipality}/council/judge-spelling", { parts: parts(), command }, terms),
  };
}
