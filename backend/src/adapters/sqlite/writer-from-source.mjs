// Node 20 does not apply --import of a loader in a worker thread, so the loader is registered here.
import { register } from "tsx/esm/api";

register();
await import("./writer.ts");
