import { UnrecordableRecord, type Problem } from "../kit/problem.ts";

const isSchemaError = (
  cause: unknown,
): cause is Error & { issues: readonly { path: readonly PropertyKey[]; message: string }[] } =>
  cause instanceof Error && "issues" in cause && Array.isArray(cause.issues);

/**
 * What is wrong with a record, as whoever tried to record it threw it.
 * @throws whatever is no fault of the record
 */
export const problemsIn = (cause: unknown): readonly Problem[] => {
  if (cause instanceof UnrecordableRecord) return [cause];
  if (!isSchemaError(cause)) throw cause;
  return cause.issues.map(({ path, message }) => ({
    field: path.map(String).join("."),
    reason: message,
  }));
};
