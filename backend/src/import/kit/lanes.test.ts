import { describe, expect, it } from "vitest";
import { Lanes } from "./lanes.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("lanes", () => {
  it("run no more at once than they may, and all of it", async () => {
    const lanes = new Lanes(3);
    let [now, most, done] = [0, 0, 0];
    for (let index = 0; index < 20; index += 1)
      await lanes.run(String(index), async () => {
        now += 1;
        most = Math.max(most, now);
        await turn();
        now -= 1;
        done += 1;
      });
    await lanes.done();
    expect([most, done]).toEqual([3, 20]);
  });

  it("run work of one key in order", async () => {
    const lanes = new Lanes(8);
    const order: number[] = [];
    for (const [index, turns] of [3, 1, 0].entries())
      await lanes.run("same", async () => {
        for (let left = turns; left > 0; left -= 1) await turn();
        order.push(index);
      });
    await lanes.done();
    expect(order).toEqual([0, 1, 2]);
  });

  it("throw the first failure and begin nothing after it", async () => {
    const lanes = new Lanes(1);
    let begun = 0;
    await lanes.run("a", () => Promise.reject(new Error("full")));
    await expect(
      (async () => {
        for (let index = 0; index < 5; index += 1)
          await lanes.run("b", async () => {
            begun += 1;
          });
        await lanes.done();
      })(),
    ).rejects.toThrow("full");
    expect(begun).toBe(0);
  });
});
