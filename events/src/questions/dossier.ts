import { accessStream } from "../access/index.ts";
import { streams } from "../catalogue.generated.ts";
import { factsOf, isSingle } from "../catalogue.ts";
import { Chain, ChainView, type PackedChain } from "../chain/index.ts";
import { councilStream, type CouncilState } from "../council/index.ts";
import { kindOfStream, KNOWN_NOW, subjectOf } from "../kit/index.ts";
import type {
  IsoDate,
  MunicipalityCode,
  Position,
  RecordedEvent,
  SubjectId,
} from "../kit/index.ts";
import type { Moment } from "./answer.ts";
import { Journal, type PackedJournal } from "./journal/journal.ts";
import { MeetingLog, type Meeting } from "./meeting/meeting-log.ts";
import { Secrecies, type PackedSecrecies } from "./secrecy/secrecies.ts";

/** What a question is asked of: one municipality as of a date, as known at a position. */
export interface Asked {
  readonly municipality: MunicipalityCode;
  readonly moment: Moment;
  readonly view: ChainView;
  readonly journal: Journal;
  /** The political side as known at the position, all dates. */
  readonly council: CouncilState;
  /** The meetings of the council as known at the position, in the order in which they became known. */
  readonly meetings: () => readonly Meeting[];
  /** What was ever kept from the public, as far as whoever asks may know. */
  readonly secrecies: Secrecies;
  /** The same as of another date, as known at another position. */
  readonly again: (asOf: IsoDate, knownAt: Position) => Asked;
  /** Subject of the one stream of this kind that a municipality has; undefined before its first event. */
  readonly single: (stream: string) => SubjectId | undefined;
}

/** Names of the kinds of stream of which a municipality has one. */
const SINGLE: ReadonlySet<string> = new Set(streams.filter(isSingle).map(({ name }) => name));

/** A dossier as a snapshot keeps it. */
export interface PackedDossier {
  readonly municipality: MunicipalityCode;
  readonly chain: PackedChain;
  readonly journal: PackedJournal;
  readonly council: readonly RecordedEvent[];
  readonly meetings: readonly RecordedEvent[];
  readonly secrecies: PackedSecrecies;
  readonly accesses: readonly RecordedEvent[];
  readonly singles: ReadonlyMap<string, SubjectId>;
}

const copied = <Item>(items: readonly Item[] = []): Item[] => [...items];

/** All that is folded of one municipality; every question is answered from it. */
export class Dossier {
  readonly municipality: MunicipalityCode;
  readonly chain: Chain;
  readonly journal: Journal;
  readonly secrecies: Secrecies;
  /** Who consulted what is not public, in order of position; no part of what can be asked. */
  readonly accesses: RecordedEvent[];
  readonly #council: RecordedEvent[];
  readonly #meetings: MeetingLog;
  readonly #singles: Map<string, SubjectId>;

  /** @param packed what a snapshot kept of it; nothing to begin with an empty one. */
  constructor(municipality: MunicipalityCode, packed?: PackedDossier) {
    this.municipality = municipality;
    this.chain = new Chain(factsOf, packed?.chain);
    this.journal = new Journal(this.chain, packed?.journal);
    this.secrecies = new Secrecies(packed?.secrecies);
    this.accesses = copied(packed?.accesses);
    this.#council = copied(packed?.council);
    this.#meetings = new MeetingLog(packed?.meetings);
    this.#singles = new Map(packed?.singles);
  }

  /** The dossier as a snapshot keeps it; what is folded later does not change it. */
  pack(): PackedDossier {
    return {
      municipality: this.municipality,
      chain: this.chain.pack(),
      journal: this.journal.pack(),
      council: [...this.#council],
      meetings: this.#meetings.pack(),
      secrecies: this.secrecies.pack(),
      accesses: [...this.accesses],
      singles: new Map(this.#singles),
    };
  }

  /** Folds the next event of this municipality. */
  apply(event: RecordedEvent): void {
    const kind = kindOfStream(event.stream);
    if (kind === accessStream.name) {
      this.accesses.push(event);
      return;
    }
    this.chain.apply(event);
    this.journal.apply(event);
    this.secrecies.apply(event);
    if (kind === councilStream.name) this.#council.push(event);
    this.#meetings.apply(event);
    if (SINGLE.has(kind) && !this.#singles.has(kind))
      this.#singles.set(kind, subjectOf(event.stream));
  }

  /** The political side as known at a position. */
  council(knownAt: Position = KNOWN_NOW): CouncilState {
    return councilStream.fold(this.#council, knownAt);
  }

  /** Opens the dossier at a date and a position; later positions than the head mean all that is known. */
  at(asOf: IsoDate, knownAt: Position = this.chain.head): Asked {
    const position = Math.min(knownAt, this.chain.head);
    return {
      municipality: this.municipality,
      moment: { asOf, knownAt: position },
      view: new ChainView(this.chain, asOf, position),
      journal: this.journal,
      secrecies: this.secrecies,
      again: (date, known) => this.at(date, known),
      council: this.council(position),
      meetings: () => this.#meetings.at(position),
      single: (stream) => this.#singles.get(stream),
    };
  }
}
