import { describe, expect, it } from 'vitest';
import tokens from './tokens.css?raw';

/** Every colour of the stylesheet in both schemes: name -> [light, dark]. */
const colours = new Map([...tokens.matchAll(/--resolute-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name!, [light!, dark!] as const]));

/** Which words stand on which ground. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'target'],
  ['ink', 'repair-tint'],
  ['ink', 'actor-tint'],
  ['quiet', 'paper'],
  ['quiet', 'raised'],
  ['quiet', 'target'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'target'],
  ['paper', 'accent'],
  ['paper', 'ink'],
  ['repair', 'paper'],
  ['repair', 'raised'],
  ['repair', 'repair-tint'],
  ['actor', 'paper'],
  ['actor', 'target'],
  ['actor', 'actor-tint'],
] as const;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe('colours', () => {
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    it.each(pairs)(`%s on %s is read by everybody (4.5:1 or more), ${scheme}`, (words, ground) => {
      expect(contrast(colours.get(words)![index]!, colours.get(ground)![index]!)).toBeGreaterThanOrEqual(4.5);
    });
  }
});
