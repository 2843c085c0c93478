import { paragraphId, type ParagraphKind } from '@resolute/schema';

/** Counts paragraphs as a text goes on, through its annexes, its sections and the texts that it quotes. */
export class Counters {
  part: 'PREAMBLE' | 'OPERATIVE' = 'PREAMBLE';
  annex = 0;
  section = 0;
  preambular = 0;
  operative = 0;
  headings = 0;
  /** Where the resolution's own counting stood when a quoted text began. */
  #outer: { readonly section: number; readonly operative: number; readonly preambular: number } | null = null;

  beginAnnex(): void {
    this.#restart();
    this.annex += 1;
    this.section = 0;
    this.headings = 0;
  }

  /** A section, or a text adopted in the body. Where the one before has only headings yet, it is still that one. */
  beginSection(): void {
    const isBare = this.section > 0 && this.operative === 0 && this.preambular === 0;
    this.#restart();
    if (isBare) return;
    this.section += 1;
    this.headings = 0;
  }

  beginQuotation(): void {
    this.#outer ??= { section: this.section, operative: this.operative, preambular: this.preambular };
  }

  /** Goes back to the resolution's own counting if `number` is the next in it. */
  endQuotation(number: number): boolean {
    const outer = this.#outer;
    if (outer === null || number !== outer.operative + 1) return false;
    this.section = outer.section;
    this.operative = outer.operative;
    this.preambular = outer.preambular;
    this.part = 'OPERATIVE';
    this.#outer = null;
    return true;
  }

  idOf(part: 'pp' | 'op' | 'h', number: number): string {
    return paragraphId({ annex: this.annex || null, section: this.section || null, part, numbers: [String(number)] });
  }

  kindOf(kind: 'PREAMBULAR' | 'OPERATIVE'): ParagraphKind {
    return this.annex > 0 ? 'ANNEX' : kind;
  }

  #restart(): void {
    this.preambular = 0;
    this.operative = 0;
    this.part = 'PREAMBLE';
  }
}
