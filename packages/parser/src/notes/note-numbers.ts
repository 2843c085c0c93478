/** The number of a note's body, as read. */
export interface ReadNumber {
  readonly glyph: string | null;
  readonly number: number | null;
}

/** What a step of the numbering costs: the numbering with the least cost in all is taken. */
const costs = {
  /** A number read other than it was printed. */
  misread: 1,
  /** A glyph that is no number, or none: it says nothing against any number. */
  unread: 0,
  /** Each note that is missing between two. */
  missing: 0.6,
  /** Many missing notes at once, as where a document takes up the numbering of another. */
  leap: 1.5,
  /** The number of the note before once more. */
  same: 0.9,
  /** A number below the one before it. */
  backward: 4,
} as const;

/** Hypotheses kept at each note: the best few are enough, since a wrong one costs more with every note behind it. */
const beam = 8;

interface Hypothesis {
  readonly last: number;
  readonly cost: number;
  readonly before: Hypothesis | null;
}

/**
 * Numbers notes' bodies, in order, from what was read before them: "!", 2, 3, "“", 5 are 1 to 5, and a "3" behind 12 is
 * 13. A first number that is read is believed, since in the volumes of the Security Council notes run on through the year.
 */
export function numberNotes(read: readonly ReadNumber[]): number[] {
  let hypotheses: Hypothesis[] = [];
  read.forEach(({ number }, index) => {
    const next: Hypothesis[] = [];
    if (index === 0) {
      const first = number ?? firstByFollowers(read);
      next.push({ last: first, cost: 0, before: null });
      if (first !== 1) next.push({ last: 1, cost: costs.misread + costs.missing, before: null });
    }
    for (const before of hypotheses) {
      const follower = before.last + 1;
      const seen = number === null ? costs.unread : number === follower ? 0 : costs.misread;
      next.push({ last: follower, cost: before.cost + seen, before });
      if (number === null || number === follower) continue;
      next.push({ last: number, cost: before.cost + costOfStep(number - follower), before });
    }
    hypotheses = bestPerNumber(next);
  });

  const numbers: number[] = [];
  for (let at: Hypothesis | null = hypotheses[0] ?? null; at !== null; at = at.before) numbers.push(at.last);
  return numbers.reverse();
}

/** Where the first number cannot be read: the one that the first readable number behind it leaves for it, or 1. */
function firstByFollowers(read: readonly ReadNumber[]): number {
  const next = read.findIndex(({ number }) => number !== null);
  return next < 0 ? 1 : Math.max(1, read[next]!.number! - next);
}

/** What a number costs that is `gap` beyond the one that should follow. */
function costOfStep(gap: number): number {
  if (gap > 0) return Math.min(gap * costs.missing, costs.leap);
  return gap === -1 ? costs.same : costs.backward;
}

function bestPerNumber(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const best = new Map<number, Hypothesis>();
  for (const hypothesis of hypotheses) {
    const known = best.get(hypothesis.last);
    if (known === undefined || hypothesis.cost < known.cost) best.set(hypothesis.last, hypothesis);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, beam);
}
