import { addressOf, type AnyCommand } from "../../forms/catalogue.ts";

/** Where a command is sent: one that only begins gets its id from the server, others carry it. */
export function sendingPath(
  plural: string,
  { name, begins }: Pick<AnyCommand, "name" | "begins">,
  id: string,
): string {
  const address = addressOf(plural, id);
  return begins && address !== plural ? plural : `${address}/${name}`;
}
