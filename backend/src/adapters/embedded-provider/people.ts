import type { Role } from "@doelspoor/events";

/** Someone made up, as whom anyone may sign in to try things out. */
export interface ExamplePerson {
  /** As the log names who records something. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** What the role is called, in Dutch. */
  readonly label: string;
  /** What can be done in it, in one Dutch sentence. */
  readonly can: string;
}

/** One for every role in which people sign in; they have it in every municipality. */
export const people: readonly ExamplePerson[] = [
  {
    id: "griffie",
    name: "Hanneke Visser",
    role: "griffie",
    label: "Griffie",
    can: "Legt besluiten vast, verbetert en bevestigt.",
  },
  {
    id: "projectleider",
    name: "Youssef Amrani",
    role: "project-leader",
    label: "Projectleider",
    can: "Controleert het mandaat en stelt voor.",
  },
  {
    id: "auditor",
    name: "Marijke Postma",
    role: "auditor",
    label: "Auditor",
    can: "Leest alles, speelt terug en controleert. Legt niets vast.",
  },
  {
    id: "raadslid",
    name: "Sem de Wit",
    role: "council-member",
    label: "Raadslid",
    can: "Leest en volgt besluiten.",
  },
  {
    id: "secretariaat",
    name: "Ingrid Bouwman",
    role: "secretariat",
    label: "Secretariaat van het college",
    can: "Legt besluiten van het college vast.",
  },
  {
    id: "beheerder",
    name: "Ravi Jagesar",
    role: "administrator",
    label: "Beheerder",
    can: "Beheert instellingen en sleutels. Legt niets vast.",
  },
];
