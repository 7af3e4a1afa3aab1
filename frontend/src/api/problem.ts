export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Problem details (RFC 9457), as the server sends them. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly errors: readonly FieldError[];
  /** All the server said, for what only some problems tell. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A request without the answer it asked for; `problem` is absent when the server was not reached. */
export class ApiFailure extends Error {
  readonly problem: Problem | undefined;

  constructor(problem?: Problem, options?: ErrorOptions) {
    super(problem?.title ?? "unreachable", options);
    this.problem = problem;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const text = (value: unknown): string => (typeof value === "string" ? value : "");

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((row) => ({ field: text(row["field"]), message: text(row["message"]) }));
}

/** What the server says is wrong. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const facts = isRecord(body) ? body : {};
  return {
    status: response.status,
    title: text(facts["title"]),
    detail: text(facts["detail"]),
    code: text(facts["code"]) || String(response.status),
    errors: fieldErrors(facts["errors"]),
    facts,
  };
}
