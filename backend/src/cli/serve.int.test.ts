import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { dataFolder, startDoelspoor } from "../adapters/oidc/testing/doelspoor.ts";

test("a port that is taken is said to be taken, and which setting chooses another", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = String(typeof address === "object" ? address?.port : address);
  const { folder, remove } = await dataFolder();
  try {
    const started = await startDoelspoor({ DOELSPOOR_DATA: folder, DOELSPOOR_PORT: port });
    expect(await started.ended).not.toBe(0);
    expect(started.written()).toContain(`Poort ${port} is al in gebruik`);
    expect(started.written()).toContain("DOELSPOOR_PORT");
    expect(started.written()).not.toContain("staat klaar");
  } finally {
    other.close();
    await remove();
  }
});

test("whoever starts it is told where the pages are, where the log is and how to stop", async () => {
  const { folder, remove } = await dataFolder();
  const started = await startDoelspoor({ DOELSPOOR_DATA: folder, DOELSPOOR_PORT: "0" });
  try {
    await expect.poll(started.written).toMatch(/aanmelden|Aanmelden/);
    expect(started.written()).toMatch(/staat klaar: http:\/\/127\.0\.0\.1:\d+\n/);
    expect(started.written()).toContain(folder);
    expect(started.written()).toContain("Ctrl+C");
  } finally {
    await started.stop();
    await remove();
  }
});
