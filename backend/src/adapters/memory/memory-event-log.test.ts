import { eventLogContract } from "../contracts/event-log-contract.ts";
import { openMemoryLog } from "./memory-event-log.ts";

const GAP = { gap: "a log in memory belongs to one process and has no file" };
const none = () => Promise.reject(new Error(GAP.gap));

eventLogContract(
  "the log in memory",
  async () => ({
    log: openMemoryLog(),
    openAnother: none,
    openCopy: none,
    folder: "",
    dispose: async () => undefined,
  }),
  { severalHandles: GAP, backup: GAP },
);
