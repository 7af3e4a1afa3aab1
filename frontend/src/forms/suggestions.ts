/** A legal basis that is likely; `certain` where the article itself was read (law.md). */
export interface Basis {
  readonly text: string;
  readonly certain: boolean;
}

const read = (...texts: readonly string[]): readonly Basis[] =>
  texts.map((text) => ({ text, certain: true }));
const heard = (...texts: readonly string[]): readonly Basis[] =>
  texts.map((text) => ({ text, certain: false }));

const privateLaw = read("Gemeentewet art. 160 lid 1 onder d");

const bases: Readonly<Record<string, readonly Basis[]>> = {
  motion: read("Reglement van orde (Gemeentewet art. 16)"),
  amendment: read("Gemeentewet art. 147b"),
  subamendment: read("Gemeentewet art. 147b"),
  proposal: read("Gemeentewet art. 160 lid 1 onder b"),
  "members-proposal": read("Gemeentewet art. 147a"),
  question: read("Gemeentewet art. 155"),
  "council-programme": heard("Gemeentewet art. 147"),
  "council-resolution": read(
    "Gemeentewet art. 147",
    "Gemeentewet art. 108",
    "Gemeentewet art. 189",
  ),
  "budget-change": read("Gemeentewet art. 192"),
  "policy-plan": [
    ...read("Wmo 2015 art. 2.1.2", "Jeugdwet art. 2.2"),
    ...heard("Gemeentewet art. 147"),
  ],
  "executive-programme": read("Gemeentewet art. 160 lid 1 onder a"),
  "executive-resolution": read(
    "Gemeentewet art. 160 lid 1 onder a",
    "Gemeentewet art. 160 lid 1 onder b",
    "Gemeentewet art. 160 lid 1 onder d",
    "Gemeentewet art. 147 lid 3",
  ),
  "mayor-resolution": read("Gemeentewet art. 170", "Gemeentewet art. 172", "Gemeentewet art. 176"),
  assignment: read("Gemeentewet art. 160 lid 1 onder b", "Gemeentewet art. 160 lid 1 onder c"),
  commitment: read("Gemeentewet art. 169", "Gemeentewet art. 180"),
  delegation: read("Gemeentewet art. 156", "Gemeentewet art. 165", "Gemeentewet art. 178"),
  mandate: read("Awb art. 10:3"),
  "sub-mandate": read("Awb art. 10:9"),
  "power-of-attorney": read("Awb art. 10:12", "Gemeentewet art. 171"),
  authorisation: read("Awb art. 10:12"),
  "by-law": read(
    "Gemeentewet art. 149",
    "Wmo 2015 art. 2.1.3",
    "Jeugdwet art. 2.9",
    "Participatiewet art. 8",
    "Participatiewet art. 8a",
    "Gemeentewet art. 150",
  ),
  "further-rules": read("Gemeentewet art. 156"),
  "policy-rule": read("Awb art. 4:81"),
  "joint-arrangement": read("Wgr art. 1"),
  "joint-resolution": read("Wgr art. 10", "Wgr art. 35"),
  tender: privateLaw,
  contract: privateLaw,
  grant: read("Awb art. 4:23"),
};

/** The likely legal bases of a kind of decision, the likeliest first. */
export const likelyBases = (kind: string): readonly Basis[] => bases[kind] ?? [];

/** What the bodies are called in data. */
const COUNCIL_KINDS: readonly string[] = [
  "council-resolution", "budget-change", "policy-plan", "council-programme", "by-law", "delegation",
]; // prettier-ignore
const BODIES: Readonly<Record<string, string>> = {
  "mayor-resolution": "mayor",
  "coalition-agreement": "factions",
  "joint-resolution": "joint-body",
};

/**
 * The body that is competent unless an act says otherwise: by-laws and autonomous powers are the
 * council's (Gemeentewet art. 147 lid 1–2), the other powers under national acts the executive's (lid 3).
 */
export const likelyBody = (kind: string): string =>
  BODIES[kind] ?? (COUNCIL_KINDS.includes(kind) ? "council" : "executive");
