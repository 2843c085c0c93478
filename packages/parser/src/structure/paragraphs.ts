import { findOpening, type Drafting } from '@resolute/lexicon';
import { paragraphId, type ParagraphKind } from '@resolute/schema';
import { closesQuotation, isAnnexHeading, isHeading, isSectionNumber, leadsIn, type BodyText } from './body-text.ts';
import { Branch } from './branch.ts';
import { Counters } from './counters.ts';
import { hasSeveralRuns, numbersAhead, settleNumber, troubleOfMark, type Trouble } from './numbers.ts';

/** A paragraph's place in the document. */
export interface Placement {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly number: string | null;
  readonly depth: number;
  readonly parentId: string | null;
  /** Whom it is cited as, where that is not its own id: running text behind the sub-paragraphs of another. */
  readonly citedAs: string;
  readonly trouble: Trouble | null;
}

type Part = 'PREAMBULAR' | 'OPERATIVE';

/** How many blocks are looked at to tell whether the preamble goes on behind a present-tense verb. */
const horizon = 3;

/**
 * Gives each block of the body its place: preamble, operative tree, headings, sections, annexes. Numbers run; where one
 * is lost or misread the sequence gives it back, and that is told. `behindFormula` is the first block behind the enacting
 * formula: some old resolutions have their recitals before it.
 */
export function placeParagraphs(blocks: readonly BodyText[], drafting: Drafting, behindFormula = -1): readonly Placement[] {
  const placer = new Placer(blocks, drafting, behindFormula);
  blocks.forEach((_, index) => placer.place(index));
  return placer.placements;
}

class Placer {
  readonly placements: Placement[] = [];
  readonly #blocks: readonly BodyText[];
  readonly #drafting: Drafting;
  readonly #behindFormula: number;
  readonly #ahead: readonly (number | null)[];
  readonly #isNumbered: boolean;
  readonly #hasSeveralRuns: boolean;
  readonly #ids = new Set<string>();
  readonly #count = new Counters();
  #branch: Branch | null = null;
  /** Whether the block before leads in what follows. */
  #leadIn = false;
  #numberedSoFar = false;
  /** Whether a text adopted inside the body is being read. */
  #adopted = false;

  constructor(blocks: readonly BodyText[], drafting: Drafting, behindFormula: number) {
    this.#blocks = blocks;
    this.#drafting = drafting;
    this.#behindFormula = behindFormula;
    this.#ahead = numbersAhead(blocks, drafting);
    this.#isNumbered = blocks.some(({ label }) => label?.style === 'ARABIC');
    this.#hasSeveralRuns = hasSeveralRuns(blocks);
  }

  place(index: number): void {
    const block = this.#blocks[index]!;
    const { label } = block;
    const verb = this.#partOfVerb(block);
    if (index > 0 && index === this.#behindFormula) this.#count.part = 'OPERATIVE';

    if (isAnnexHeading(block, this.#drafting)) this.#placeAnnex();
    else if (block.quotesFormula) this.#placeQuotedFormula();
    else if (label === null && verb === null && isHeading(block)) this.#placeHeading(block, index);
    else {
      if (label?.style === 'ARABIC') this.#placeNumbered(label.value, index);
      else if (label?.style === 'LETTER') this.#placeLettered(label.value, index);
      else if (this.#count.part === 'PREAMBLE' && !this.#isOperative(block, verb, index)) this.#placeRecital();
      else this.#placeUnnumbered(block, index, verb);
      this.#leadIn = leadsIn(block);
    }
  }

  #placeAnnex(): void {
    this.#count.beginAnnex();
    this.#branch = null;
    this.#adopted = false;
    this.#add({ id: paragraphId({ annex: this.#count.annex }), kind: 'HEADING' });
  }

  #placeQuotedFormula(): void {
    this.#count.beginQuotation();
    this.#beginSection();
    this.#addHeading();
  }

  #placeHeading({ text }: BodyText, index: number): void {
    const { annex, operative } = this.#count;
    // A text that is adopted in the body follows the single paragraph that adopts it; its articles number anew.
    const adopts = this.#leadIn && !this.#numberedSoFar && annex === 0;
    if (adopts) this.#adopted = true;
    const article = this.#adopted && this.#drafting.article.test(text);
    const renews = this.#ahead[index] === 1 && annex === 0 && (isSectionNumber(text) || operative > 0) && this.#hasSeveralRuns;
    if (this.#leadIn && (adopts || renews)) this.#count.beginQuotation();
    if (renews || article || adopts) this.#beginSection();
    if (article) this.#count.part = 'OPERATIVE';
    this.#branch?.closeLevels();
    this.#addHeading();
  }

  #placeNumbered(read: string, index: number): void {
    const before = this.#blocks[index - 1];
    if (before !== undefined && closesQuotation(before) && this.#count.endQuotation(Number(read))) this.#adopted = false;
    const { value, trouble } = settleNumber(read, this.#count.operative + 1, this.#ahead[index]!);
    if (value === 1 && this.#count.operative > 0) this.#beginSection();
    this.#numberedSoFar = true;
    this.#addOperative(value, String(value), trouble);
  }

  #placeLettered(read: string, index: number): void {
    const { part, preambular, operative, annex } = this.#count;
    const isRecital = part === 'PREAMBLE';
    this.#branch ??= new Branch(this.#count.idOf(isRecital ? 'pp' : 'op', Math.max(isRecital ? preambular : operative, 1)));
    const next = this.#blocks[index + 1]?.label;
    const twig = this.#branch.grow(read, this.#leadIn, next?.style === 'LETTER' ? next.value : null, (id) => this.#unique(id));
    this.#add({
      id: twig.id,
      kind: this.#count.kindOf(isRecital && annex === 0 ? 'PREAMBULAR' : 'OPERATIVE'),
      number: twig.mark,
      depth: twig.depth,
      parentId: this.#ids.has(twig.parentId) ? twig.parentId : null,
      trouble: twig.inSequence ? null : troubleOfMark(read, twig.mark),
    });
  }

  #placeRecital(): void {
    this.#count.preambular += 1;
    const id = this.#unique(this.#count.idOf('pp', this.#count.preambular));
    this.#add({ id, kind: this.#count.kindOf('PREAMBULAR') });
    this.#branch = new Branch(id);
  }

  /** Operative text without a number: a single paragraph, one whose number is lost, or text that runs on behind sub-paragraphs. */
  #placeUnnumbered(block: BodyText, index: number, verb: Part | null): void {
    const { operative, annex, part } = this.#count;
    const opens = verb !== null || part === 'PREAMBLE';
    const isLost = this.#isNumbered && opens && operative > 0 && this.#ahead[index] === operative + 2;
    const isAlone = (!this.#isNumbered && opens) || (this.#adopted && operative === 0);
    const isFirst = operative === 0 && (opens || index === this.#behindFormula);
    if (isLost || isAlone || isFirst) {
      // "Décide ce qui suit :" before a numbered 1 leads in; before anything else it is the single paragraph.
      const isLeadIn = isFirst && this.#blocks[index + 1]?.label?.style === 'ARABIC';
      const value = isLeadIn ? 0 : operative + 1;
      const lost = isLost ? String(value) : null;
      this.#addOperative(value, lost, isLost ? { rule: 'P1', actual: null, expected: lost } : null);
    } else if (verb === 'PREAMBULAR' && block.text.endsWith(',') && annex === 0) {
      // "Acting under Chapter VII …," between operative paragraphs.
      this.#placeRecital();
    } else {
      const branch = (this.#branch ??= new Branch(this.#count.idOf('op', 1)));
      const isKnown = this.#ids.has(branch.id);
      const id = this.#unique(branch.runOn());
      this.#add({ id, kind: this.#count.kindOf('OPERATIVE'), depth: isKnown ? 1 : 0, parentId: isKnown ? branch.id : null, citedAs: branch.id });
    }
  }

  #addOperative(value: number, number: string | null, trouble: Trouble | null): void {
    this.#count.part = 'OPERATIVE';
    this.#count.operative = value;
    const id = this.#unique(this.#count.idOf('op', value));
    this.#add({ id, kind: this.#count.kindOf('OPERATIVE'), number, trouble });
    this.#branch = new Branch(id);
  }

  #addHeading(): void {
    this.#count.headings += 1;
    this.#add({ id: this.#unique(this.#count.idOf('h', this.#count.headings)), kind: 'HEADING' });
  }

  #add(placement: Partial<Placement> & Pick<Placement, 'id' | 'kind'>): void {
    this.#ids.add(placement.id);
    this.placements.push({ number: null, depth: 0, parentId: null, citedAs: placement.id, trouble: null, ...placement });
  }

  #beginSection(): void {
    this.#count.beginSection();
    this.#branch = null;
  }

  #partOfVerb({ text, label }: BodyText): Part | null {
    if (label?.style === 'LETTER') return null;
    const opening = findOpening(text, this.#drafting.language);
    return opening?.start === 0 ? opening.part : null;
  }

  /** Recitals end with a comma; a present-tense verb, or another stop where nothing is numbered, opens the operative part. */
  #isOperative(block: BodyText, verb: Part | null, index: number): boolean {
    if (verb === 'OPERATIVE') return leadsIn(block) || !this.#preambleGoesOn(index);
    return verb === null && !this.#isNumbered && /[.;:]$/u.test(block.text) && this.#count.annex === 0;
  }

  #preambleGoesOn(index: number): boolean {
    for (const block of this.#blocks.slice(index + 1, index + 1 + horizon)) {
      if (block.label !== null) return false;
      if (this.#partOfVerb(block) === 'PREAMBULAR' && block.text.endsWith(',')) return true;
    }
    return false;
  }

  #unique(id: string): string {
    if (!this.#ids.has(id)) return id;
    let copy = 2;
    while (this.#ids.has(`${id}-${copy}`)) copy += 1;
    return `${id}-${copy}`;
  }
}
