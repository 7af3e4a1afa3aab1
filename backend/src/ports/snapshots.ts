import type { EventId, PackedDossier, Position } from "@doelspoor/events";

/**
 * The fold of a log up to a position, so that a start need not read all of it. It holds nothing that the
 * log does not: whoever loses one folds anew.
 */
export interface Snapshot {
  readonly head: Position;
  /** Id of the event at `head`: a log that has another one there is another log. */
  readonly event: EventId;
  readonly dossiers: readonly PackedDossier[];
}

/** Where the last snapshot is kept. One that another version of the program wrote is not there. */
export interface Snapshots {
  /** The last snapshot; undefined where there is none that is whole and of this version. */
  load(): Promise<Snapshot | undefined>;

  /** Keeps a snapshot in place of the last one. */
  save(snapshot: Snapshot): Promise<void>;
}
