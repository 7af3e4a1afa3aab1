/** A record, or a part of it, that cannot be recorded as the source has it. */
export interface Problem {
  readonly field: string;
  /** What is wrong with the field, in Dutch, without its name. */
  readonly reason: string;
}

/** A record that cannot be recorded at all. */
export class UnrecordableRecord extends Error implements Problem {
  readonly field: string;
  readonly reason: string;
  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.name = "UnrecordableRecord";
    this.field = field;
    this.reason = reason;
  }
}
