import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHoverIntent } from './hover-intent.ts';
import type { HoverIntent } from './hover-intent.ts';

let opened: string | null = null;
let intent: HoverIntent<string>;

beforeEach(() => {
  vi.useFakeTimers();
  opened = null;
  intent = createHoverIntent({ open: (trigger) => (opened = trigger), close: () => (opened = null), opened: () => opened });
});
afterEach(() => vi.useRealTimers());

const after = (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds);
  return opened;
};

describe('hovering', () => {
  it('opens after 150 ms and not before, however often the pointer moves', () => {
    intent.enter('a');
    expect(after(100)).toBeNull();
    intent.enter('a');
    expect(after(49)).toBeNull();
    expect(after(1)).toBe('a');
  });

  it('opens nothing for a pointer that only passes', () => {
    intent.enter('a');
    after(100);
    intent.leave();
    expect(after(1000)).toBeNull();
  });

  it('closes 300 ms after the pointer has left, unless it comes back', () => {
    intent.enter('a');
    after(150);
    intent.leave();
    expect(after(299)).toBe('a');
    intent.enter('a');
    expect(after(1000)).toBe('a');
    intent.leave();
    expect(after(300)).toBeNull();
  });

  it('stays open while the pointer is in the card', () => {
    intent.enter('a');
    after(150);
    intent.leave();
    after(200);
    intent.stay();
    expect(after(5000)).toBe('a');
  });

  it('gives a pointer on its way to the card 300 ms from each move', () => {
    intent.enter('a');
    after(150);
    for (let moves = 0; moves < 5; moves++) {
      intent.approach();
      expect(after(250)).toBe('a');
    }
    expect(after(50)).toBeNull();
  });

  it('opens at once when another is open', () => {
    intent.enter('a');
    after(150);
    intent.enter('b');
    expect(opened).toBe('b');
  });

  it('opens at once when one closed less than 300 ms ago, and after that waits again', () => {
    intent.enter('a');
    after(150);
    intent.leave();
    after(300);
    after(200);
    intent.enter('b');
    expect(opened).toBe('b');
    intent.leave();
    after(300);
    after(301);
    intent.enter('c');
    expect(opened).toBeNull();
    expect(after(150)).toBe('c');
  });

  it('waits where another call lies on the way to the open card', () => {
    intent.enter('a');
    after(150);
    intent.enter('b', true);
    expect(after(100)).toBe('a');
    intent.stay();
    expect(after(1000)).toBe('a');
  });

  it('opens nothing that was waiting when the page scrolls', () => {
    intent.enter('a');
    after(100);
    intent.interrupt();
    expect(after(1000)).toBeNull();
  });
});
