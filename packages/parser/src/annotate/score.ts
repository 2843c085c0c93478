import type { Mandate, Paragraph, Resolution } from '@resolute/schema';

/*
 * How right the annotations are, beside labels made by reading. A label says of one paragraph what its annotations must
 * be; a wrong identity counts twice, as one that is missing and one that is too many.
 */

export const scoredFields = ['opening', 'actors', 'addressees', 'references', 'deadlines'] as const;
export type ScoredField = (typeof scoredFields)[number];

/** What a paragraph's annotations say, field by field; the order within a field does not matter. */
export type Labels = Readonly<Record<ScoredField, readonly string[]>>;

/** Null where a field was not labelled: it is then not scored. */
export interface LabelledParagraph extends Readonly<Record<ScoredField, readonly string[] | null>> {
  /** The file that the resolution was read from. */
  readonly file: string;
  readonly paragraph: string;
}

/**
 * Reads labels, one paragraph a line: `FILE ID | opening verb | actors | targets | deadlines`. Actors and deadlines are
 * parted by blanks, targets by semicolons; `!` stands behind an actor that is asked; `-` is none, `~` not
 * labelled; `#` opens a comment.
 */
export function readLabels(text: string): LabelledParagraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [place = '', opening = '', actors = '', references = '', deadlines = ''] = line.split(' | ');
    const at = place.lastIndexOf(' ');
    const named = split(actors, ' ');
    return {
      file: place.slice(0, at),
      paragraph: place.slice(at + 1),
      opening: split(opening, ' '),
      actors: named?.map((actor) => actor.replace('!', '')) ?? null,
      addressees: named?.filter((actor) => actor.endsWith('!')).map((actor) => actor.slice(0, -1)) ?? null,
      references: split(references, '; '),
      deadlines: split(deadlines, ' '),
    };
  });
}

function split(list: string, by: string): string[] | null {
  if (list.trim() === '~') return null;
  return list.trim() === '-' ? [] : list.trim().split(by).filter((one) => one !== '');
}

/** The annotations of a paragraph in the form of labels. */
export function toLabels({ opening, mentions }: Paragraph, mandates: readonly Mandate[]): Labels {
  const actors = mentions.filter((mention) => mention.type === 'ACTOR');
  const references = mentions.filter((mention) => mention.type === 'REFERENCE');
  return {
    opening: opening === null ? [] : [opening.verb],
    actors: actors.map(({ actor }) => actor),
    addressees: actors.filter(({ role }) => role === 'ADDRESSEE').map(({ actor }) => actor),
    references: references.map(({ target }) => target ?? '?'),
    deadlines: mandates.flatMap(({ deadline }) => (deadline === null ? [] : [deadline.session ?? deadline.date ?? String(deadline.from)])),
  };
}

export interface Score {
  readonly field: ScoredField;
  /** How many labels there are, how many were found, and how many of both agree. */
  readonly expected: number;
  readonly found: number;
  readonly agreed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many of one list are in the other, each as often as it is there. */
function agreement(expected: readonly string[], found: readonly string[]): number {
  const left = [...expected];
  return found.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/**
 * Scores the resolutions of the labelled files, field by field. `resolutionOf` gives a file's resolution, or null where
 * there is none: its paragraphs are then left out, as are those whose id is not in the resolution.
 */
export function scoreAnnotations(labels: readonly LabelledParagraph[], resolutionOf: (file: string) => Pick<Resolution, 'paragraphs' | 'mandates'> | null): { readonly paragraphs: number; readonly scores: readonly Score[] } {
  const pairs = labels.flatMap((label) => {
    const resolution = resolutionOf(label.file);
    const paragraph = resolution?.paragraphs.find(({ id }) => id === label.paragraph);
    if (resolution == null || paragraph === undefined) return [];
    return [{ label, found: toLabels(paragraph, resolution.mandates.filter((mandate) => mandate.paragraph === paragraph.id)) }];
  });
  const scores = scoredFields.map((field): Score => {
    let [expected, found, agreed] = [0, 0, 0];
    for (const pair of pairs) {
      const labelled = pair.label[field];
      if (labelled === null) continue;
      expected += labelled.length;
      found += pair.found[field].length;
      agreed += agreement(labelled, pair.found[field]);
    }
    const precision = found === 0 ? 1 : agreed / found;
    const recall = expected === 0 ? 1 : agreed / expected;
    return { field, expected, found, agreed, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  });
  return { paragraphs: pairs.length, scores };
}
