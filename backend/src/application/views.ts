import { BEFORE_ALL, Dossier, Sight } from "@doelspoor/events";
import type { Clearance, MunicipalityCode, Position, RecordedEvent } from "@doelspoor/events";
import type { EventLog } from "../ports/event-log.ts";

/** What is seen of one municipality with one clearance: the sight, and all that is folded from what it shows. */
export interface View {
  readonly sight: Sight;
  readonly dossier: Dossier;
}

/** What views are folded from. */
export interface ViewSource {
  readonly log: Pick<EventLog, "readAll">;
  /** Position up to which the whole dossiers are folded. */
  readonly head: () => Position;
}

/**
 * The views of one municipality, one a clearance. While a clearance sees everything its view is the whole
 * dossier itself. One that does not is folded from what its sight shows when it is first asked for, kept up
 * to date, and folded anew once other things are withheld than before: until that is done there is none,
 * and whoever asks waits.
 */
export class Views {
  readonly #whole: Dossier;
  readonly #source: ViewSource;
  readonly #views = new Map<Clearance, View>();
  readonly #folding = new Map<Clearance, Promise<View>>();
  #version: number;

  /** @param whole dossier of all events; told of each event before the views are. */
  constructor(whole: Dossier, source: ViewSource) {
    this.#whole = whole;
    this.#source = source;
    this.#version = whole.secrecies.version;
  }

  /** The view of a clearance; a promise of it while it is folded. */
  of(clearance: Clearance): View | Promise<View> {
    const kept = this.#views.get(clearance) ?? this.#folding.get(clearance);
    if (kept !== undefined) return kept;
    const sight = new Sight(clearance, this.#whole.secrecies);
    if (sight.isWhole) return this.#keep(clearance, { sight, dossier: this.#whole });
    const folding = this.#fold(clearance).finally(() => this.#folding.delete(clearance));
    this.#folding.set(clearance, folding);
    return folding;
  }

  /** Takes in an event that the whole dossier has folded. */
  apply(event: RecordedEvent): void {
    this.#renew();
    for (const { sight, dossier } of this.#views.values()) {
      if (dossier === this.#whole) continue;
      const seen = sight.see(event);
      if (seen !== undefined) dossier.apply(seen);
    }
  }

  #keep(clearance: Clearance, view: View): View {
    this.#views.set(clearance, view);
    return view;
  }

  /** Lets go of every view that shows what is withheld now, or withholds what can be seen. */
  #renew(): void {
    const { secrecies } = this.#whole;
    if (this.#version === secrecies.version) return;
    this.#version = secrecies.version;
    for (const [clearance, { sight, dossier }] of this.#views) {
      const wasWhole = dossier === this.#whole;
      const isShown = (id: string) => wasWhole || dossier.chain.statements(id).length > 0;
      if (sight.renew(secrecies, isShown)) continue;
      this.#views.delete(clearance);
      // Someone asks again soon; a failure comes back to whoever does.
      const next = this.of(clearance);
      if (next instanceof Promise) next.catch(() => undefined);
    }
  }

  async #fold(clearance: Clearance): Promise<View> {
    for (;;) {
      const version = this.#version;
      const sight = new Sight(clearance, this.#whole.secrecies);
      if (sight.isWhole) return this.#keep(clearance, { sight, dossier: this.#whole });
      const view = { sight, dossier: new Dossier(this.#whole.municipality) };
      let at: Position = BEFORE_ALL;
      while (at < this.#source.head() && version === this.#version)
        at = await this.#foldOn(view, at);
      // In one turn with the last look at the head: from here on the view is told of each event.
      if (version === this.#version) return this.#keep(clearance, view);
    }
  }

  /** Folds what comes after a position, as far as the whole dossier is. */
  async #foldOn({ sight, dossier }: View, after: Position): Promise<Position> {
    const [until, version] = [this.#source.head(), this.#version];
    for await (const events of this.#source.log.readAll(after)) {
      for (const event of events) {
        if (event.position > until) return until;
        const seen = isOf(dossier.municipality, event) ? sight.see(event) : undefined;
        if (seen !== undefined) dossier.apply(seen);
      }
      if (version !== this.#version) return after;
    }
    return until;
  }
}

const isOf = (municipality: MunicipalityCode, event: RecordedEvent): boolean =>
  event.municipality === municipality;
