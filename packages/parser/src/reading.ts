import type { Drafting } from '@resolute/lexicon';
import type { Dictionary } from '@resolute/lexicon/dictionary';
import type { Language, Message, Omission } from '@resolute/schema';
import { emend, findLosses, joinsAtHyphen } from './emend/index.ts';
import type { Block } from './regions/block.ts';
import { message } from './rules.ts';
import { applyEdits, type Emended } from './strands/emended.ts';
import { mergeOmissions } from './strands/omissions.ts';
import { readStrand, type Strand } from './strands/strand.ts';

/** What every stage shares while one text is read. */
export class Reading {
  readonly source: string;
  readonly language: Language;
  readonly drafting: Drafting;
  readonly dictionary: Dictionary | null;
  /** Whether words are repaired at all. */
  readonly emends: boolean;
  readonly messages: Message[] = [];

  constructor(source: string, language: Language, drafting: Drafting, dictionary: Dictionary | null, emends: boolean) {
    this.source = source;
    this.language = language;
    this.drafting = drafting;
    this.dictionary = dictionary;
    this.emends = emends;
  }

  report(message: Message): void {
    this.messages.push(message);
  }

  /** A block's words as they were read, without what is left out of them. */
  strandOf({ ranges, omitted }: Pick<Block, 'ranges' | 'omitted'>, left: readonly Omission[] = []): Strand {
    const all = left.length === 0 ? omitted : mergeOmissions([...omitted, ...left]);
    return readStrand(this.source, ranges, all, (before, after) => joinsAtHyphen(before, after, this.dictionary, this.language));
  }

  /** A strand with its words repaired. `breaks` are offsets that no repair may span. */
  repair(strand: Strand, breaks: readonly number[] = []): Emended {
    if (!this.emends) return applyEdits(strand, []);
    for (const offset of findLosses(strand.text)) {
      const at = strand.places.inSource(offset);
      this.report(message('E21', { start: at, end: at + 1 }, { actual: strand.text.slice(0, offset + 2).replace(/^.* (?=\S+ \S$)/u, '') }));
    }
    return applyEdits(strand, emend(strand.text, { language: this.language, dictionary: this.dictionary, breaks }));
  }
}
