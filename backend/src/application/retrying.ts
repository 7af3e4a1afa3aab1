import { RevisionConflict } from "../ports/event-log.ts";

const ATTEMPTS = 4;

/**
 * Decides anew when another writer came in between, a bounded number of times.
 * @throws RevisionConflict when the stream kept moving.
 */
export const retrying = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await attempt();
    } catch (cause) {
      if (!(cause instanceof RevisionConflict) || left === 1) throw cause;
    }
  }
};
