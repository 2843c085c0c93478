import type { Language } from '@resolute/schema';

/** A resolution as its author wrote it, before any printer or scanner: what noise is made from, and what it is scored by. */
export interface Manuscript {
  readonly language: Extract<Language, 'en' | 'fr'>;
  readonly number: string;
  readonly title: string;
  readonly formula: string;
  readonly closing: readonly string[];
  readonly paragraphs: readonly ManuscriptParagraph[];
  readonly notes: readonly { readonly number: number; readonly text: string }[];
}

export interface ManuscriptParagraph {
  /** `op-3-a`. */
  readonly id: string;
  /** Without calls. */
  readonly text: string;
  /** A call stands at an offset of the text, just after the word or mark that it follows. */
  readonly calls: readonly { readonly number: number; readonly offset: number }[];
}

/**
 * Reads a manuscript: lines of a name and a value. `number`, `title`, `formula` and `closing` (its lines parted by a
 * bar) come once; paragraphs are named by their ids and notes by theirs; a call is its number in braces: `Brest{1},`.
 * Throws an Error where a field is missing.
 */
export function readManuscript(text: string, language: Manuscript['language']): Manuscript {
  const fields = text.split('\n').flatMap((line) => {
    const [, name, value] = /^(\S+)\s+(.*)$/u.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
  const field = (wanted: string) => {
    const found = fields.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`The manuscript has no ${wanted}.`);
    return found.value;
  };
  return {
    language,
    number: field('number'),
    title: field('title'),
    formula: field('formula'),
    closing: field('closing').split(' | '),
    paragraphs: fields.filter(({ name }) => /^(?:pp|op)-/u.test(name)).map(({ name, value }) => ({ id: name, ...readCalls(value) })),
    notes: fields.filter(({ name }) => name.startsWith('fn-')).map(({ name, value }) => ({ number: Number(name.slice(3)), text: value })),
  };
}

function readCalls(value: string): Pick<ManuscriptParagraph, 'text' | 'calls'> {
  const calls: { number: number; offset: number }[] = [];
  const parts = value.split(/\{(\d+)\}/u);
  let text = '';
  parts.forEach((part, index) => {
    if (index % 2 === 0) text += part;
    else calls.push({ number: Number(part), offset: text.length });
  });
  return { text, calls };
}

/** The number or letter that a paragraph prints: "3." for `op-3`, "a)" or "(a)" for `op-3-a`; nothing in the preamble. */
export function printedMark(id: string, language: Manuscript['language']): string {
  const [part, number, letter] = id.split('-');
  if (letter !== undefined) return language === 'fr' ? `${letter}) ` : `(${letter}) `;
  return part === 'op' ? `${number}. ` : '';
}
