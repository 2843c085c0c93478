import type { Footnote, Language, Mention, Paragraph, Range } from '@resolute/schema';
import type { ConcordanceMessage, Place } from './concordance.ts';
import { numbersIn, withoutWritten } from './numbers.ts';
import type { Pair } from './pair-pieces.ts';
import { concordanceRules, type ConcordanceRule } from './rules.ts';
import { type Mismatch, unmatched, type Value } from './unmatched.ts';

type Piece = Paragraph | Footnote;

interface Versions {
  readonly left: Version;
  readonly right: Version;
}

interface Version {
  readonly language: Language;
  readonly symbol: string | null;
}

/** What is wrong between two versions of one paragraph or note, in the order of the rules. */
export function checkPair({ left, right }: Pair<Piece>, versions: Versions): ConcordanceMessage[] {
  if (!left || !right) return [onlyOne((left ?? right)!, left !== null)];
  const references = [
    ...unmatched(left.mentions.flatMap(symbolIn(left, versions.left)), right.mentions.flatMap(symbolIn(right, versions.right))),
    // A treaty that one lexicon knows by name and the other does not is no difference between the texts.
    ...unmatched(left.mentions.flatMap(titleIn(left)), right.mentions.flatMap(titleIn(right))).filter((found) => found.left && found.right),
  ];
  const dates = unmatched(left.mentions.flatMap(dateIn), right.mentions.flatMap(dateIn));
  const sessions = unmatched(left.mentions.flatMap(sessionIn), right.mentions.flatMap(sessionIn));
  const calls = 'footnoteCalls' in left && 'footnoteCalls' in right ? unmatched(callsOf(left), callsOf(right)) : [];

  const told = [...references, ...dates, ...sessions];
  const [here, there] = [numbersIn(left.text), numbersIn(right.text)];
  const lone = unmatched(here, there);
  const numbers = unmatched(
    untold(withoutWritten(lone.flatMap((found) => found.left ?? []), right.text, versions.right.language), told, 'left'),
    untold(withoutWritten(lone.flatMap((found) => found.right ?? []), left.text, versions.left.language), told, 'right'),
  );
  const message = (rule: ConcordanceRule) => (found: Mismatch) => toMessage(rule, found, left, right);
  return [
    ...numbers.map(message('C2')),
    ...references.map(message('C3')),
    ...dates.map(message('C4')),
    ...sessions.map(message('C5')),
    ...calls.map(message('C6')),
  ];
}

/** "Paragraph 3 above" is no reference to compare: of a resolution's own passages languages speak differently. */
const symbolIn = ({ text }: Piece, { symbol }: Version) => (mention: Mention): Value[] =>
  isWritten(text, mention) ? referenceIn(mention).filter(({ key }) => key !== symbol) : [];
const titleIn = ({ text }: Piece) => (mention: Mention): Value[] => (isWritten(text, mention) ? [] : referenceIn(mention));

/** Whether the reference is written with its number: "resolution 58/208", not "the Convention on the Rights of the Child". */
function isWritten(text: string, { start, end }: Range): boolean {
  return /\d/u.test(text.slice(start, end));
}

function referenceIn(mention: Mention): Value[] {
  return mention.type === 'REFERENCE' && mention.target !== null ? [{ key: mention.target, start: mention.start, end: mention.end }] : [];
}

function dateIn(mention: Mention): Value[] {
  const isDated = mention.type === 'DATE' || mention.type === 'REFERENCE';
  return isDated && mention.date !== null ? [{ key: mention.date, start: mention.start, end: mention.end }] : [];
}

function sessionIn(mention: Mention): Value[] {
  return mention.type === 'SESSION' ? [{ key: mention.session, start: mention.start, end: mention.end }] : [];
}

function callsOf({ footnoteCalls }: Paragraph): Value[] {
  return footnoteCalls.map(({ number, offset }) => ({ key: `${number}`, start: offset, end: offset }));
}

/** The numbers that no other message speaks of: one in a reference, or part of a date that has been told. */
function untold(numbers: readonly Value[], told: readonly Mismatch[], side: 'left' | 'right'): Value[] {
  const values = told.flatMap((found) => found[side] ?? []);
  const parts = new Set(values.flatMap(({ key }) => key.match(/\d+/gu) ?? []).map((part) => part.replace(/^0+/u, '')));
  return numbers.filter(({ key, start, end }) => !parts.has(key) && !values.some((value) => value.start <= start && end <= value.end));
}

function onlyOne(piece: Piece, isLeft: boolean): ConcordanceMessage {
  const place = { piece: piece.id, start: 0, end: piece.text.length };
  return {
    rule: 'C1',
    severity: concordanceRules.C1.severity,
    reason: `${piece.id} stands in one version only.`,
    left: isLeft ? place : null,
    right: isLeft ? null : place,
  };
}

function toMessage(rule: ConcordanceRule, found: Mismatch, left: Piece, right: Piece): ConcordanceMessage {
  const { severity, what } = concordanceRules[rule];
  const [here, there] = [quoted(found.left, left), quoted(found.right, right)];
  return {
    rule,
    severity,
    reason: here && there ? `The ${what}s differ: ${here} and ${there}.` : `The ${what} ${here ?? there} stands in one version only.`,
    left: placeOf(found.left, left),
    right: placeOf(found.right, right),
  };
}

/** What stands there, with the value where it is not plain from it. */
function quoted(value: Value | null, { text }: Piece): string | null {
  if (!value) return null;
  const words = text.slice(value.start, value.end);
  return words === '' || words === value.key ? value.key : `${words} (${value.key})`;
}

function placeOf(value: Value | null, { id }: Piece): Place | null {
  return value && { piece: id, start: value.start, end: value.end };
}
