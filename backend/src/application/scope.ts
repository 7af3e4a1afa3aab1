import { clearanceOf, kindOfStream, redactableFields } from "@doelspoor/events";
import type {
  Clearance,
  DecisionKind,
  Dossier,
  MunicipalityCode,
  Position,
  RecordedEvent,
  Seen,
  StreamName,
  SubjectId,
} from "@doelspoor/events";
import { ChainView } from "@doelspoor/events";
import type { Clock } from "../ports/clock.ts";
import type { EventLog } from "../ports/event-log.ts";
import { rolesIn, type Asker, type Identity } from "../ports/identity.ts";
import type { Ids } from "../ports/ids.ts";
import { after } from "./after.ts";
import type { Reader } from "./reader.ts";
import type { RecordingTools } from "./record.ts";
import type { View } from "./views.ts";

/** What a scope is cut out of. */
export interface ScopeSource {
  readonly reader: Reader;
  readonly tools: { readonly log: EventLog; readonly clock: Clock; readonly ids: Ids };
  readonly identity: Identity;
}

/** Later than any date: whether something exists at all. */
const ANY_DATE = "9999-12-31";

const municipalityOf = (stream: StreamName): MunicipalityCode =>
  stream.slice(stream.indexOf("-") + 1, stream.indexOf("."));

/** What commands may know of other decisions, by what whoever asks may know. */
export type Knowledge = Pick<RecordingTools, "kindOf" | "redactable">;

/**
 * All that whoever asks may read, and nothing besides: routes get this and not the log or the dossiers.
 * Of what is read from the log only that much counts as the dossiers are folded, so that secrecy which
 * stands in it is known before what it covers.
 */
export class Scope {
  readonly asker: Asker;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly identity: Identity;
  readonly #source: ScopeSource;
  readonly #opened = new Set<MunicipalityCode>();

  constructor(source: ScopeSource, asker: Asker) {
    this.#source = source;
    this.asker = asker;
    this.clock = source.tools.clock;
    this.ids = source.tools.ids;
    this.identity = source.identity;
  }

  /** Municipalities of which something was read. */
  get opened(): readonly MunicipalityCode[] {
    return [...this.#opened];
  }

  /** Every municipality in the log. */
  get municipalities(): readonly MunicipalityCode[] {
    return this.#source.reader.dossiers().map(({ municipality }) => municipality);
  }

  /** How much whoever asks may see of a municipality. */
  clearance(municipality: MunicipalityCode): Clearance {
    return clearanceOf(rolesIn(this.asker, municipality));
  }

  /** What is seen of a municipality; undefined where the log has nothing of it. */
  view(municipality: MunicipalityCode): View | Promise<View> | undefined {
    this.#opened.add(municipality);
    return this.#source.reader.seenBy(this.clearance(municipality), municipality);
  }

  /** The dossier of a municipality; undefined where the log has nothing of it. */
  dossier(municipality: MunicipalityCode): Dossier | Promise<Dossier> | undefined {
    const view = this.view(municipality);
    return view && after(view, ({ dossier }) => dossier);
  }

  /** The events of a stream, in order of revision. */
  async stream(name: StreamName): Promise<readonly RecordedEvent[]> {
    const view = await this.view(municipalityOf(name));
    if (view === undefined) return [];
    const events = await this.#source.tools.log.readStream(name);
    return this.#shown(view, events);
  }

  /** How much is seen of a stream. */
  async seen(name: StreamName): Promise<Seen> {
    const view = await this.view(municipalityOf(name));
    if (view === undefined || view.sight.isWhole) return "whole";
    return view.sight.of(name, await this.#source.tools.log.readStream(name));
  }

  /** What is withheld of a stream, as a mark for whoever keeps a copy; empty where nothing is. */
  async mark(name: StreamName): Promise<string> {
    return (await this.view(municipalityOf(name)))?.sight.key ?? "";
  }

  /** The events of a municipality after a position, in batches. */
  async *events(
    municipality: MunicipalityCode,
    after: Position,
  ): AsyncIterable<readonly RecordedEvent[]> {
    for await (const batch of this.#source.tools.log.readAll(after)) {
      const view = await this.view(municipality);
      if (view === undefined) return;
      const own = batch.filter((event) => event.municipality === municipality);
      yield this.#shown(view, own);
    }
  }

  /** Who consulted what is not public, in order of position. */
  accesses(municipality: MunicipalityCode): readonly RecordedEvent[] {
    return this.#source.reader.dossier(municipality)?.accesses ?? [];
  }

  /** Decisions of which whoever asks may see what the public may not. */
  secrets(municipality: MunicipalityCode): readonly SubjectId[] {
    const secrecies = this.#source.reader.dossier(municipality)?.secrecies;
    const clearance = this.clearance(municipality);
    if (secrecies === undefined || secrecies.isEmpty || clearance === "public") return [];
    const hidden = new Set(secrecies.withheldFrom(clearance).map(({ decision }) => decision));
    const withheld = secrecies.withheldFrom("public").map(({ decision }) => decision);
    return [...new Set(withheld.filter((decision) => !hidden.has(decision)))];
  }

  /** What commands may know of other decisions. */
  async knowledge(municipality: MunicipalityCode): Promise<Knowledge> {
    const dossier = await this.dossier(municipality);
    const chain = dossier?.chain;
    const view = chain && new ChainView(chain, ANY_DATE, chain.head);
    return {
      kindOf: (_municipality, decision): DecisionKind | undefined => view?.decision(decision)?.kind,
      redactable: (_municipality, decision) =>
        redactableFields(kindOfStream(view?.streamOf(decision) ?? "")),
    };
  }

  #shown({ sight }: View, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    const { head } = this.#source.reader;
    const known = events.filter(({ position }) => position <= head);
    if (sight.isWhole) return known;
    return known.map((event) => sight.see(event)).filter((event) => event !== undefined);
  }
}
