import type { Role } from "./rights.ts";

/**
 * Circles in which what is not public is known: those who work for the municipality and its council, the
 * council, and the college with the mayor (Gemeentewet art. 88).
 */
export const AUDIENCES = ["internal", "council", "college"] as const;

/** One of the circles. */
export type Audience = (typeof AUDIENCES)[number];

/** The circles each role belongs to: how much of what is read is shown to it. */
export const ROLE_AUDIENCES: Readonly<Record<Role, readonly Audience[]>> = {
  public: [],
  "council-member": ["internal", "council"],
  "project-leader": ["internal"],
  griffie: ["internal", "council"],
  secretariat: ["internal", "college"],
  auditor: ["internal", "council", "college"],
  // Keeps the system running; that asks for no content.
  administrator: [],
};

/** How much someone may see; `all` also sees what is known in no circle. */
export const CLEARANCES = ["public", "internal", "council", "college", "all"] as const;

/** How much someone may see. */
export type Clearance = (typeof CLEARANCES)[number];

const CLEARED: Readonly<Record<Clearance, readonly Audience[]>> = {
  public: [],
  internal: ["internal"],
  council: ["internal", "council"],
  college: ["internal", "college"],
  all: AUDIENCES,
};

/** Whether a clearance sees what is known in these circles. */
export const isCleared = (clearance: Clearance, knownTo: readonly Audience[]): boolean =>
  clearance === "all" || knownTo.some((audience) => CLEARED[clearance].includes(audience));

/** How much someone in these roles may see: the least that has all their circles. */
export const clearanceOf = (roles: readonly Role[]): Clearance => {
  const circles = new Set(roles.flatMap((role) => ROLE_AUDIENCES[role]));
  const fits = (clearance: Clearance) =>
    [...circles].every((audience) => CLEARED[clearance].includes(audience));
  return CLEARANCES.find(fits) ?? "all";
};
