import { factsOf } from "../catalogue.ts";
import { Chain, ChainView, type PackedChain } from "../chain/index.ts";
import { councilStream, type CouncilState } from "../council/index.ts";
import { kindOfStream, KNOWN_NOW } from "../kit/index.ts";
import type { IsoDate, MunicipalityCode, Position, RecordedEvent } from "../kit/index.ts";
import type { Moment } from "./answer.ts";
import { Journal, type PackedJournal } from "./journal.ts";

/** What a question is asked of: one municipality as of a date, as known at a position. */
export interface Asked {
  readonly municipality: MunicipalityCode;
  readonly moment: Moment;
  readonly view: ChainView;
  readonly journal: Journal;
  /** The political side as known at the position, all dates. */
  readonly council: CouncilState;
}

/** A dossier as a snapshot keeps it. */
export interface PackedDossier {
  readonly municipality: MunicipalityCode;
  readonly chain: PackedChain;
  readonly journal: PackedJournal;
  readonly council: readonly RecordedEvent[];
}

/** All that is folded of one municipality; every question is answered from it. */
export class Dossier {
  readonly municipality: MunicipalityCode;
  readonly chain: Chain;
  readonly journal: Journal;
  readonly #council: RecordedEvent[];

  /** @param packed what a snapshot kept of it; nothing to begin with an empty one. */
  constructor(municipality: MunicipalityCode, packed?: PackedDossier) {
    this.municipality = municipality;
    this.chain = new Chain(factsOf, packed?.chain);
    this.journal = new Journal(this.chain, packed?.journal);
    this.#council = [...(packed?.council ?? [])];
  }

  /** The dossier as a snapshot keeps it; what is folded later does not change it. */
  pack(): PackedDossier {
    return {
      municipality: this.municipality,
      chain: this.chain.pack(),
      journal: this.journal.pack(),
      council: [...this.#council],
    };
  }

  /** Folds the next event of this municipality. */
  apply(event: RecordedEvent): void {
    this.chain.apply(event);
    this.journal.apply(event);
    if (kindOfStream(event.stream) === councilStream.name) this.#council.push(event);
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
      council: this.council(position),
    };
  }
}
