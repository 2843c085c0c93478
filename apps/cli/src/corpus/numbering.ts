import { type Paragraph, parseParagraphId } from '@resolute/schema';

/** A place where the numbering of a document's paragraphs is not what counting gives. */
export interface Break {
  /** The paragraph that does not follow. */
  readonly id: string;
  /** The one before it in the same run; null where it is the first and does not begin at the beginning. */
  readonly after: string | null;
}

/**
 * Where the numbering breaks. Each section, each annex and the sub-paragraphs of each paragraph are runs of their own, which begin at 1, a or
 * i. What bears no number, as recitals, headings and lines between sub-paragraphs, cannot break.
 */
export function findBreaks(paragraphs: readonly Pick<Paragraph, 'id' | 'number'>[]): Break[] {
  const runs = new Map<string, { readonly id: string; readonly mark: string }>();
  return paragraphs.flatMap(({ id, number }) => {
    const path = parseParagraphId(id);
    const mark = path?.part === 'op' && number !== null ? path.numbers.at(-1) : undefined;
    if (mark === undefined) return [];
    const run = id.slice(0, id.length - mark.length);
    const before = runs.get(run);
    runs.set(run, { id, mark });
    return follows(mark, before?.mark ?? null) ? [] : [{ id, after: before?.id ?? null }];
  });
}

/** Whether a mark stands right behind another, or at the head of a run for null. "i" is a letter behind "h" and a number else. */
function follows(mark: string, before: string | null): boolean {
  if (before === null) return ['1', 'a', 'i', 'A', 'I'].includes(mark);
  return [nextNumber(before), nextLetter(before), nextRoman(before)].includes(mark);
}

function nextNumber(mark: string): string | null {
  return /^\d+$/.test(mark) ? String(Number(mark) + 1) : null;
}

/** Behind z come aa, bb and so on. */
function nextLetter(mark: string): string | null {
  const letter = mark[0]!;
  if (!/^\p{L}+$/u.test(mark) || mark !== letter.repeat(mark.length)) return null;
  if (letter === 'z' || letter === 'Z') return (letter === 'z' ? 'a' : 'A').repeat(mark.length + 1);
  return String.fromCodePoint(letter.codePointAt(0)! + 1).repeat(mark.length);
}

const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const romans = tens.flatMap((ten) => ones.map((one) => ten + one));

function nextRoman(mark: string): string | null {
  const at = romans.indexOf(mark.toLowerCase());
  const next = at < 1 ? undefined : romans[at + 1];
  if (next === undefined) return null;
  return mark === mark.toUpperCase() ? next.toUpperCase() : next;
}
