/** A possible call of a note, in the order of the source. */
export interface AlignedCandidate {
  readonly number: number | null;
  /** Where it is no number, those that its glyph is most often made of. */
  readonly likely?: readonly number[];
  readonly take: number;
  readonly leave: number;
  /** Index of the note area that follows it in the source. */
  readonly zone: number;
}

/** A note's body, in the order of numbers. */
export interface AlignedNote {
  readonly number: number;
  readonly zone: number;
}

/**
 * What the alignment weighs. A reader of a bad copy does the same: notes are called in order, mostly once, on the page
 * they stand on; a glyph that is no digit may be any number, a digit seldom another one.
 */
export const costs = {
  /** A digit read as another: "3" for 13, "5" for 6. */
  misreadDigits: 1.6,
  /** Digits of which some are right: "3" for 13, "1" for 11. */
  misreadPart: 1.1,
  /** A note whose call is not found. */
  uncalled: 2.2,
  /** A number that nothing is found of, neither body nor call: extractors drop them. */
  absent: 0.35,
  /** A call whose note's body is not found: only a number that is read will do. */
  bodiless: 0.3,
  /** The only number of a text that has no note: it may be anything. */
  alone: 0.6,
  /** A call on another page than its note. */
  otherPage: 3,
  /** What a glyph that is often made of the number is worth. */
  lookalike: 0.1,
  /** A note called a second time. */
  repeated: 0.7,
} as const;

/** Hypotheses kept behind each candidate. They differ in how many notes have been called; one far behind the best never catches up. */
const beam = 24;
/** How many numbers may be passed over between two calls. */
const longestGap = 8;

interface Hypothesis {
  /** Index among the slots of the last number called, -1 before the first. */
  readonly slot: number;
  readonly cost: number;
  readonly call: number | null;
  readonly before: Hypothesis | null;
}

/**
 * Ties calls to notes: for each candidate the number it calls, or null where it is part of the text. Monotone but for
 * repeated calls; the cheapest whole explanation is taken, so that one glyph is judged by all the others.
 */
export function alignCalls(candidates: readonly AlignedCandidate[], notes: readonly AlignedNote[]): (number | null)[] {
  const slots = slotsOf(candidates, notes);
  const isAlone = notes.length === 0 && candidates.filter(({ number, leave }) => number !== null && leave > 0).length === 1;
  let hypotheses: Hypothesis[] = [{ slot: -1, cost: 0, call: null, before: null }];

  for (const candidate of candidates) {
    const next: Hypothesis[] = [];
    for (const before of hypotheses) {
      next.push({ slot: before.slot, cost: before.cost + candidate.leave, call: null, before });
      let passed = 0;
      for (let slot = before.slot + 1; slot < slots.length && slot <= before.slot + longestGap; slot++) {
        const here = slots[slot]!;
        const cost = costOfTaking(candidate, here, isAlone);
        if (cost !== null) next.push({ slot, cost: before.cost + passed + cost, call: here.number, before });
        passed += here.zone === null ? costs.absent : costs.uncalled;
      }
      if (candidate.number !== null && before.slot >= 0 && candidate.number <= slots[before.slot]!.number && candidate.number >= slots[0]!.number) {
        next.push({ slot: before.slot, cost: before.cost + candidate.take + costs.repeated, call: candidate.number, before });
      }
    }
    hypotheses = bestPerSlot(next);
  }

  const uncalledAfter = slots.map(() => 0);
  for (let slot = slots.length - 2; slot >= 0; slot--) {
    uncalledAfter[slot] = uncalledAfter[slot + 1]! + (slots[slot + 1]!.zone === null ? 0 : costs.uncalled);
  }
  const firstUncalled = slots.length === 0 ? 0 : uncalledAfter[0]! + (slots[0]!.zone === null ? 0 : costs.uncalled);
  const total = ({ slot, cost }: Hypothesis) => cost + (slot < 0 ? firstUncalled : uncalledAfter[slot]!);
  const best = hypotheses.reduce((a, b) => (total(b) < total(a) ? b : a));

  const calls: (number | null)[] = [];
  for (let at: Hypothesis | null = best; at?.before != null; at = at.before) calls.push(at.call);
  return calls.reverse();
}

interface Slot {
  readonly number: number;
  /** Zone of its body; null where no body was found. */
  readonly zone: number | null;
}

/** The numbers that may be called: from the first to the last that a body or a plain candidate bears. */
function slotsOf(candidates: readonly AlignedCandidate[], notes: readonly AlignedNote[]): Slot[] {
  const bodies = new Map(notes.map((note) => [note.number, note.zone]));
  const plain = candidates.flatMap(({ number, leave }) => (number === null || leave === 0 ? [] : [number]));
  // Bodies that are lost leave only calls: the longest run of numbers among these says where they start.
  const known = notes[0]?.number ?? Infinity;
  const first = Math.min(known, startOfLongestRun(plain, known));
  if (first === Infinity) return [];
  let last = notes.reduce((most, { number }) => Math.max(most, number), 0);
  let expected = first;
  for (const number of plain) {
    // A stray "75" opens no hundred slots.
    if (number >= expected && number <= Math.max(expected, last) + longestGap) {
      expected = number + 1;
      last = Math.max(last, number);
    }
  }
  const slots: Slot[] = [];
  for (let number = first; number <= last; number++) slots.push({ number, zone: bodies.get(number) ?? null });
  return slots;
}

/** Starts that are tried: the first distinct numbers that turn up. */
const startsTried = 24;

/** How many calls between two may be lost before a run of numbers is no run. */
const callsLostInARow = 3;

/** Of the numbers in order, the one from which most follow each other; `notBefore` where there is none. */
function startOfLongestRun(numbers: readonly number[], notBefore: number): number {
  let best = { start: notBefore, length: 0 };
  for (const start of [...new Set([1, ...numbers])].slice(0, startsTried)) {
    const length = runFrom(start, numbers);
    if (length > best.length + (best.start < start ? 1 : 0)) best = { start, length };
  }
  return best.start;
}

function runFrom(start: number, numbers: readonly number[]): number {
  let next = start;
  let length = 0;
  for (const number of numbers) {
    if (number < next || number > next + callsLostInARow) continue;
    next = number + 1;
    length += 1;
  }
  return length;
}

function costOfTaking(candidate: AlignedCandidate, slot: Slot, isAlone: boolean): number | null {
  if (slot.zone === null) return candidate.number === slot.number ? candidate.take + costs.bodiless + (isAlone ? costs.alone : 0) : null;
  const place = slot.zone === candidate.zone ? 0 : costs.otherPage;
  if (candidate.number === null) return candidate.take + place - (candidate.likely?.includes(slot.number) === true ? costs.lookalike : 0);
  if (candidate.number === slot.number) return candidate.take + place;
  const part = String(slot.number).includes(String(candidate.number));
  return candidate.take + place + (part ? costs.misreadPart : costs.misreadDigits);
}

function bestPerSlot(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const best = new Map<number, Hypothesis>();
  for (const hypothesis of hypotheses) {
    const known = best.get(hypothesis.slot);
    if (known === undefined || hypothesis.cost < known.cost) best.set(hypothesis.slot, hypothesis);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, beam);
}
