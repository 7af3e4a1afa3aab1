/**
 * A change for people, money and nothing more (domain.md F10), or a course that is kept without a number
 * (F60).
 */
export const goalKinds = ["effect", "financial", "course"] as const;

/** For whom a result is meant (domain.md F68). */
export const forWhom = [
  "resident", "carer", "surroundings", "professional", "neighbourhood", "municipality",
] as const; // prettier-ignore

/** Whose a result is: who bring it about (domain.md N16). */
export const owners = [
  "resident", "relatives", "surroundings", "school-or-work", "provider", "municipality",
] as const; // prettier-ignore

/** How much of a result the municipality brings about (domain.md N16). */
export const contributions = ["none", "supportive", "shared", "decisive"] as const;

/** What is counted: what is put in, what is done, or what changes by it (domain.md F33). */
export const indicators = ["input", "output", "outcome"] as const;

/** What a result needs (domain.md F66). */
export const conditions = [
  "proven-method", "craftsmanship", "quality-control", "mandate", "money", "time",
] as const; // prettier-ignore

/** Whether what a result needs is there. */
export const conditionStates = ["met", "partly-met", "not-met"] as const;
