import { describe, expect, it } from 'vitest';
import { pushApart } from './push-apart.ts';

const gap = 10;
const row = (top: number, bottom: number) => ({ top, bottom });

describe('pushApart', () => {
  it('leaves boxes where they want to stand when there is room', () => {
    const rows = [row(0, 200), row(200, 400)];
    expect(pushApart([{ wanted: 20, height: 50, row: rows[0]! }, { wanted: 260, height: 50, row: rows[1]! }], gap)).toEqual([20, 260]);
  });

  it('pushes a box below the one before it', () => {
    const shared = row(0, 400);
    expect(pushApart([{ wanted: 20, height: 50, row: shared }, { wanted: 40, height: 50, row: shared }], gap)).toEqual([20, 80]);
  });

  it('moves boxes that would hang out of their row up into the room above them', () => {
    const shared = row(100, 300);
    const boxes = [{ wanted: 250, height: 60, row: shared }, { wanted: 270, height: 60, row: shared }];
    expect(pushApart(boxes, gap)).toEqual([170, 240]);
  });

  it('never puts a box above its row, however little room there is', () => {
    const rows = [row(0, 40), row(40, 80)];
    expect(pushApart([{ wanted: 0, height: 100, row: rows[0]! }, { wanted: 40, height: 100, row: rows[1]! }], gap)).toEqual([0, 110]);
  });

  it('keeps order and gap for any boxes', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let round = 0; round < 300; round++) {
      let top = 0;
      const boxes = Array.from({ length: 1 + random(6) }, () => {
        const shared = row(top, (top += 20 + random(200)));
        return Array.from({ length: 1 + random(4) }, () => ({ wanted: shared.top + random(200), height: 10 + random(90), row: shared }));
      })
        .flatMap((group) => group.sort((a, b) => a.wanted - b.wanted));
      const tops = pushApart(boxes, gap);
      boxes.forEach((box, index) => {
        expect(tops[index]).toBeGreaterThanOrEqual(box.row.top);
        if (index > 0) expect(tops[index]).toBeGreaterThanOrEqual(tops[index - 1]! + boxes[index - 1]!.height + gap);
      });
    }
  });
});
