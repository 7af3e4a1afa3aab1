import { accept, accessStream, refuse, SecretsConsulted, streamName } from "@doelspoor/events";
import type { MunicipalityCode, Role, SubjectId } from "@doelspoor/events";
import { rolesIn, type Asker } from "../ports/identity.ts";
import { appendDecided, type AppendingTools } from "./append-decided.ts";

/** Someone was given an answer that names decisions under secrecy. */
export interface Consulted {
  readonly asker: Asker;
  readonly municipality: MunicipalityCode;
  readonly decisions: readonly SubjectId[];
  /** Label of the route. */
  readonly route: string;
}

const isRole = (role: Role): boolean => role !== "public";

/** Writes down who consulted what is not public: each decision once for each person a day. */
export class AccessLog {
  readonly #tools: AppendingTools;
  #day = "";
  #noted = new Map<string, Set<SubjectId>>();

  constructor(tools: AppendingTools) {
    this.#tools = tools;
  }

  /** Resolves when it stands in the log; the answer waits for that. */
  async note({ asker, municipality, decisions, route }: Consulted): Promise<void> {
    const noted = this.#notedToday(`${municipality} ${asker.id}`);
    if (decisions.every((decision) => noted.has(decision))) return;
    const { ids, clock } = this.#tools;
    const today = clock.today();
    const subject = ids.of("access", municipality, asker.id, today);
    const roles = rolesIn(asker, municipality).filter(isRole);
    await appendDecided(
      this.#tools,
      {
        stream: streamName(accessStream.name, municipality, subject),
        decide: (events) => {
          const before = new Set(accessStream.fold(events).decisions);
          const fresh = decisions.filter((decision) => !before.has(decision));
          if (fresh.length === 0) return refuse({ code: "already-recorded" });
          const data = { by: asker.id, roles: [...new Set(roles)], decisions: fresh, route };
          return accept(SecretsConsulted.of(data, { occurredOn: today }));
        },
      },
      { municipality, actor: { id: "doelspoor", role: "administrator", system: "doelspoor" } },
    );
    for (const decision of decisions) noted.add(decision);
  }

  #notedToday(who: string): Set<SubjectId> {
    const today = this.#tools.clock.today();
    if (today !== this.#day) this.#noted = new Map();
    this.#day = today;
    const noted = this.#noted.get(who) ?? new Set();
    this.#noted.set(who, noted);
    return noted;
  }
}
