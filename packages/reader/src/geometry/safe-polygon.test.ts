import { describe, expect, it } from 'vitest';
import { isOnTheWay } from './safe-polygon.ts';

const call = { left: 100, top: 100, right: 110, bottom: 115 };
const below = { left: 60, top: 140, right: 460, bottom: 240 };

describe('isOnTheWay', () => {
  const from = { x: 105, y: 114 };

  it('holds on the call, in the card and between them', () => {
    expect(isOnTheWay({ x: 105, y: 108 }, from, call, below)).toBe(true);
    expect(isOnTheWay({ x: 200, y: 200 }, from, call, below)).toBe(true);
    expect(isOnTheWay({ x: 112, y: 128 }, from, call, below)).toBe(true);
  });

  it('ends when the pointer goes sideways or away', () => {
    expect(isOnTheWay({ x: 300, y: 112 }, from, call, below)).toBe(false);
    expect(isOnTheWay({ x: 105, y: 60 }, from, call, below)).toBe(false);
  });

  it('holds towards a card on any side', () => {
    const above = { left: 60, top: 0, right: 460, bottom: 80 };
    expect(isOnTheWay({ x: 130, y: 90 }, { x: 105, y: 101 }, call, above)).toBe(true);
    const right = { left: 200, top: 60, right: 400, bottom: 200 };
    expect(isOnTheWay({ x: 160, y: 110 }, { x: 109, y: 108 }, call, right)).toBe(true);
    const left = { left: 0, top: 60, right: 60, bottom: 200 };
    expect(isOnTheWay({ x: 80, y: 110 }, { x: 101, y: 108 }, call, left)).toBe(true);
  });
});
