import { uncorrected, type Footnote, type Language, type Paragraph, type Resolution } from '@resolute/schema';
import type { Dictionary } from '@resolute/lexicon/dictionary';
import { parse } from '../parse.ts';
import { addNoise, type NoisyPiece } from './add-noise.ts';
import type { Manuscript } from './manuscript.ts';
import { matchedWords } from './matched-words.ts';

/** How well noisy pages were read, in counts: `right` of `all`. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface NoiseScore {
  /** Calls tied to the right note at the right word. */
  readonly calls: Share;
  /** Paragraphs with the right label and the right words. */
  readonly labels: Share;
  /** Damaged words that the reading has as the author wrote them. */
  readonly repaired: Share;
  /** Sound words that the reading has changed; `right` counts the changed. */
  readonly changed: Share;
  /** What went wrong, a line a case, for people. */
  readonly faults: readonly string[];
}

export interface ScoreOptions {
  readonly seeds: readonly number[];
  readonly level: number;
  readonly dictionary: (language: Language) => Dictionary | null;
}

/** Scans each manuscript once a seed, reads the pages, and scores the reading against what is known. */
export function scoreNoise(manuscripts: readonly Manuscript[], { seeds, level, dictionary }: ScoreOptions): NoiseScore {
  const scores = manuscripts.flatMap((manuscript) =>
    seeds.map((seed) => {
      const { text, pieces } = addNoise(manuscript, { seed, level });
      const document = parse(text, { language: manuscript.language, dictionary: dictionary(manuscript.language) });
      return scoreReading(document, pieces, `${manuscript.number} #${seed}`);
    }),
  );
  const sum = (of: (score: NoiseScore) => Share): Share =>
    scores.map(of).reduce((total, { right, all }) => ({ right: total.right + right, all: total.all + all }), { right: 0, all: 0 });
  return {
    calls: sum(({ calls }) => calls),
    labels: sum(({ labels }) => labels),
    repaired: sum(({ repaired }) => repaired),
    changed: sum(({ changed }) => changed),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

function scoreReading(document: Resolution, pieces: readonly NoisyPiece[], name: string): NoiseScore {
  const faults: string[] = [];
  const read = new Map<string, Paragraph | Footnote>([...document.paragraphs, ...document.footnotes].map((piece) => [piece.id, piece]));
  const counts = { calls: 0, allCalls: 0, labels: 0, allLabels: 0, repaired: 0, damaged: 0, changed: 0, sound: 0 };

  for (const piece of pieces) {
    const found = read.get(piece.id);
    const clean = piece.words.map((word) => core(word.clean));
    const text = found === undefined ? [] : wordsOf(found.text);
    const matched = matchedWords(clean, text);
    const share = matched.filter(Boolean).length / clean.length;
    if (!piece.id.startsWith('fn-')) {
      counts.allLabels += 1;
      if (share > 0.7 && text.length < clean.length * 1.3) counts.labels += 1;
      else faults.push(`${name} label ${piece.id}: ${found?.text ?? 'missing'}`);
    }
    for (const call of piece.calls) {
      counts.allCalls += 1;
      if (found !== undefined && 'footnoteCalls' in found && hasCall(found, call, piece, read, pieces)) counts.calls += 1;
      else faults.push(`${name} call ${call.number} in ${piece.id}: ${found?.text ?? 'missing'}`);
    }
    if (found === undefined || share < 0.5) continue;
    const before = matchedWords(clean, wordsOf(uncorrected(found)));
    piece.words.forEach((word, index) => {
      if (word.damaged) {
        counts.damaged += 1;
        if (matched[index]) counts.repaired += 1;
        else faults.push(`${name} left in ${piece.id}: ${word.printed} for ${word.clean}`);
      } else {
        counts.sound += 1;
        if (!before[index] || matched[index]) return;
        counts.changed += 1;
        faults.push(`${name} changed in ${piece.id}: ${word.clean}`);
      }
    });
  }
  return {
    calls: { right: counts.calls, all: counts.allCalls },
    labels: { right: counts.labels, all: counts.allLabels },
    repaired: { right: counts.repaired, all: counts.damaged },
    changed: { right: counts.changed, all: counts.sound },
    faults,
  };
}

/** A call is right when it has the number, stands behind the right word, and its note is the one its author meant. */
function hasCall(
  { text, footnoteCalls }: Paragraph,
  { number, offset }: NoisyPiece['calls'][number],
  piece: NoisyPiece,
  read: ReadonlyMap<string, Paragraph | Footnote>,
  pieces: readonly NoisyPiece[],
): boolean {
  const place = placeOf(piece.words.map(({ clean }) => clean).join(' '), offset);
  const word = piece.words[place]!;
  const call = footnoteCalls.find((candidate) => {
    if (candidate.number !== number) return false;
    const readPlace = placeOf(text, candidate.offset);
    return Math.abs(readPlace - place) <= 3 && (word.damaged || core(text.split(' ')[readPlace] ?? '') === core(word.clean));
  });
  const note = call === undefined || call.footnote === null ? undefined : read.get(call.footnote);
  const meant = pieces.find(({ id }) => id === `fn-${number}`);
  if (note === undefined || meant === undefined) return false;
  const matched = matchedWords(meant.words.map(({ clean }) => core(clean)), wordsOf(note.text));
  return matched.filter(Boolean).length * 2 >= matched.length;
}

/** The index of the word that an offset stands in or behind. */
const placeOf = (text: string, offset: number) => text.slice(0, offset).split(' ').length - 1;

const wordsOf = (text: string) => text.split(' ').map(core).filter((word) => word !== '');

/** A word without the marks around it, which calls may have moved. */
const core = (word: string) => word.replace(/^[«“("[]+|[,;:.»”)"\]]+$/gu, '');
