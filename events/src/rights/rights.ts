/** What someone can be in a municipality; one person may be several. Whoever is nothing is `public`. */
export const ROLES = [
  "public",
  "council-member",
  "project-leader",
  "griffie",
  "secretariat",
  "auditor",
  "administrator",
] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];

/** What can be allowed; how much of what is read is shown is a matter of clearance. */
export const RIGHTS = [
  "read",
  "follow",
  "propose",
  "record-council",
  "record-college",
  "confirm",
  "correct",
  "import",
  "audit",
  "configure",
] as const;

/** One of the rights. */
export type Right = (typeof RIGHTS)[number];

/** The rights of each role: the one table that routes, commands and pages go by. */
export const ROLE_RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  public: ["read"],
  "council-member": ["read", "follow"],
  "project-leader": ["read", "follow", "propose"],
  griffie: [
    "read",
    "follow",
    "propose",
    "record-council",
    "record-college",
    "confirm",
    "correct",
    "import",
  ],
  secretariat: ["read", "follow", "propose", "record-college"],
  auditor: ["read", "follow", "audit"],
  administrator: ["read", "configure"],
};

/** The first of someone's roles that has a right: the capacity in which it is used. */
export const roleWith = (roles: readonly Role[], right: Right): Role | undefined =>
  roles.find((role) => ROLE_RIGHTS[role].includes(right));

/** A role in which something can be recorded. */
export type RecordingRole = Extract<Role, "griffie" | "secretariat" | "project-leader">;

/** Whether a role is one in which something can be recorded. */
export const isRecordingRole = (role: Role | undefined): role is RecordingRole =>
  role === "griffie" || role === "secretariat" || role === "project-leader";

/** All that someone in these roles may do. */
export const rightsOf = (roles: readonly Role[]): readonly Right[] =>
  RIGHTS.filter((right) => roleWith(roles, right) !== undefined);
