import {
  connectSource,
  councilStream,
  initialCouncil,
  proposeSpelling,
  registerMunicipality,
} from "@doelspoor/events";
import type { CommandDefinition, CouncilRefusal, CouncilState } from "@doelspoor/events";
import { record } from "../../application/record.ts";
import type { Session } from "./session.ts";

type CouncilCommand<Input> = CommandDefinition<CouncilState, string, Input, CouncilRefusal>;

// What another import recorded in the meantime is refused as already recorded, and that is well.
const tell = async <Input>(run: Session, command: CouncilCommand<Input>, input: Input) => {
  const { tools, municipality } = run;
  const request = {
    stream: councilStream,
    command,
    subject: tools.ids.of(municipality, "council"),
    input,
    dates: { occurredOn: tools.clock.today() },
  };
  const outcome = await record({ ...tools, kindOf: () => undefined }, request, run.recording());
  if (outcome.recorded) run.events += 1;
};

/** Starts the log of the municipality where it has none, and connects the hosts of the export. */
export const introduce = async (
  run: Session,
  known: CouncilState = initialCouncil,
  { name, hosts }: { readonly name: string; readonly hosts: readonly string[] },
): Promise<void> => {
  if (known.name === undefined) await tell(run, registerMunicipality, { name, example: false });
  for (const host of hosts)
    if (!known.sources.includes(host))
      await tell(run, connectSource, { system: run.origin.system, host });
};

/** Proposes the spellings that nobody proposed before, in either direction. */
export const proposeSpellings = async (run: Session, known: CouncilState = initialCouncil) => {
  const named = new Set(known.spellings.flatMap(({ spelling, faction }) => [spelling, faction]));
  for (const proposal of run.spellings.proposals())
    if (!named.has(proposal.spelling)) await tell(run, proposeSpelling, proposal);
};
