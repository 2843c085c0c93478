import { findDates, type Drafting } from '@resolute/lexicon';
import type { Adoption, FramePiece, Vote } from '@resolute/schema';

/**
 * When, where and how a resolution was adopted, from the lines that close it and those above its title. The date of
 * issue in the masthead is not among them. The Security Council dates its resolutions in their heads ("Resolution 814
 * (1993) of 26 March 1993"): `isHeadDated`.
 */
export function readAdoption(frame: readonly FramePiece[], drafting: Drafting, isHeadDated = false): Adoption {
  const textsOf = (kind: FramePiece['kind']) => frame.filter((piece) => piece.kind === kind).map(({ text }) => text);
  const closing = textsOf('CLOSING');
  const adoptionLines = textsOf('ADOPTION_LINE');
  const lines = [...closing, ...adoptionLines, ...(isHeadDated ? textsOf('TITLE') : [])];
  return {
    date: first(lines, (line) => readDate(line, drafting)),
    meeting: first(lines, (line) => readMeeting(line, drafting)),
    proceduralNote: first(adoptionLines, (line) => /\[\s*(.*?)\s*\]/su.exec(line)?.[1] ?? null),
    vote: first(closing, (line) => readVote(line, drafting)),
  };
}

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** The first day that a line names in full, as an ISO date. */
function readDate(line: string, drafting: Drafting): string | null {
  return findDates(line, drafting.language).find(({ date }) => date.length === '2003-12-23'.length)?.date ?? null;
}

function readMeeting(line: string, drafting: Drafting): number | null {
  const words = drafting.meeting.exec(line)?.[1] ?? drafting.meetingInLine.exec(line)?.[1];
  return words === undefined ? null : Number(words);
}

function readVote(line: string, drafting: Drafting): Vote | null {
  const match = drafting.vote.tally.exec(line);
  if (match === null) return null;
  return { inFavour: countOf(match[1]), against: countOf(match[2]), abstaining: countOf(match[3]), text: match[0] };
}

function countOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^(?:une?|one)$/iu.test(words)) return 1;
  if (/^(?:z[ée]ro|none)$/iu.test(words)) return 0;
  return Number(words);
}
