import { findOpening, type Drafting } from '@resolute/lexicon';
import { paragraphId, type ParagraphKind } from '@resolute/schema';
import type { Label } from '../regions/labels.ts';
import { placeMark, type Level } from './levels.ts';

/** What the structure needs of a block of body text: its words without the label, and how it stood on the page. */
export interface BodyText {
  readonly text: string;
  readonly label: Label | null;
  /** Whether an extractor took it for a heading. */
  readonly marked: boolean;
  readonly gap: boolean;
  /** Whether it stood on one line. */
  readonly single: boolean;
  /** Whether it is the enacting formula of a text quoted in the body. */
  readonly quotesFormula: boolean;
}

/** A paragraph's place in the document. */
export interface Placement {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly number: string | null;
  readonly depth: number;
  readonly parentId: string | null;
  /** Whom it is cited as, where that is not its own id: running text behind the sub-paragraphs of another. */
  readonly citedAs: string;
  /** A trouble with its number: the rule, what was read and what was expected. */
  readonly trouble: { readonly rule: 'P1' | 'P2' | 'P3'; readonly actual: string | null; readonly expected: string | null } | null;
}

interface State {
  part: 'PREAMBLE' | 'OPERATIVE';
  annex: number;
  section: number;
  preambular: number;
  operative: number;
  headings: number;
  /** Id of the paragraph that sub-paragraphs belong to. */
  parent: string | null;
  levels: readonly Level[];
  /** Ids from `parent` down to the last sub-paragraph. */
  path: readonly string[];
  marks: readonly string[];
  leadIn: boolean;
  running: number;
  /** Whether a text adopted inside the body is being read. */
  adopted: boolean;
  /** Where the resolution's own numbering stood when a quoted text began. */
  outer: { readonly section: number; readonly operative: number; readonly preambular: number } | null;
}

/**
 * Gives each block of the body its place: preamble, operative tree, headings, sections, annexes. Numbers run; where one
 * is lost or misread the sequence gives it back, and that is told. `behindFormula` is the first block behind the enacting
 * formula: some old resolutions have their recitals before it.
 */
export function placeParagraphs(blocks: readonly BodyText[], drafting: Drafting, behindFormula = -1): Placement[] {
  const placements: Placement[] = [];
  const ids = new Set<string>();
  const following = numbersAhead(blocks, drafting);
  const state: State = {
    part: 'PREAMBLE', annex: 0, section: 0, preambular: 0, operative: 0, headings: 0,
    parent: null, levels: [], path: [], marks: [], leadIn: false, running: 0, adopted: false, outer: null,
  };
  const numbered = blocks.some(({ label }) => label?.style === 'ARABIC');
  let numberedSoFar = false;
  const severalRuns = hasSeveralRuns(blocks);

  const idOf = (part: 'pp' | 'op' | 'h', numbers: readonly string[]) =>
    paragraphId({ annex: state.annex || null, section: state.section || null, part, numbers });
  const kindOf = (kind: ParagraphKind): ParagraphKind => (state.annex > 0 && kind !== 'HEADING' ? 'ANNEX' : kind);
  const begin = (id: string) => {
    state.parent = id;
    state.levels = [];
    state.path = [id];
    state.marks = [];
    state.running = 0;
  };
  const restart = () => {
    state.preambular = 0;
    state.operative = 0;
    state.part = 'PREAMBLE';
    state.parent = null;
    state.levels = [];
  };
  /** A section, or a text adopted in the body: unless the one before has only headings yet, its numbers begin anew in a new one. */
  const beginSection = () => {
    const isBare = state.section > 0 && state.operative === 0 && state.preambular === 0;
    restart();
    if (isBare) return;
    state.section += 1;
    state.headings = 0;
  };
  const quote = () => {
    state.outer ??= { section: state.section, operative: state.operative, preambular: state.preambular };
  };
  /** A quotation mark that closes, and the number that the resolution's own count wants: the quoted text is at its end. */
  const endQuotation = (number: number, index: number) => {
    const closed = /[»”"]\s?[.;,]?$/u.test(blocks[index - 1]?.text ?? '');
    if (state.outer === null || !closed || number !== state.outer.operative + 1) return;
    Object.assign(state, { ...state.outer, outer: null, adopted: false, part: 'OPERATIVE' });
  };
  const place = (placement: Partial<Placement> & Pick<Placement, 'id' | 'kind'>) => {
    ids.add(placement.id);
    placements.push({ number: null, depth: 0, parentId: null, citedAs: placement.id, trouble: null, ...placement });
  };

  blocks.forEach((block, index) => {
    const { text, label } = block;
    const opening = label === null || label.style === 'ARABIC' ? findOpening(text, drafting.language) : null;
    const verb = opening?.start === 0 ? opening : null;

    if (index > 0 && index === behindFormula) state.part = 'OPERATIVE';

    if (label === null && isAnnexHeading(block, drafting)) {
      restart();
      state.adopted = false;
      state.annex += 1;
      state.section = 0;
      state.headings = 0;
      place({ id: paragraphId({ annex: state.annex }), kind: 'HEADING' });
    } else if (block.quotesFormula) {
      quote();
      beginSection();
      state.headings += 1;
      place({ id: idOf('h', [String(state.headings)]), kind: 'HEADING' });
    } else if (label === null && verb === null && isHeading(block)) {
      // A text that is adopted in the body follows the single paragraph that adopts it; its articles number anew.
      const adopts = state.leadIn && !numberedSoFar && state.annex === 0;
      if (adopts) state.adopted = true;
      const article = state.adopted && drafting.article.test(text);
      const roman = /^(?:[IVX]{1,5}|[A-Z])\b\.?(?: |$)/u.test(text);
      const next = following[index]!;
      const renews = next === 1 && state.annex === 0 && (roman || state.operative > 0) && severalRuns;
      if (state.leadIn && (adopts || renews)) quote();
      if (renews || article || adopts) beginSection();
      if (article) state.part = 'OPERATIVE';
      state.headings += 1;
      state.levels = [];
      place({ id: idOf('h', [String(state.headings)]), kind: 'HEADING' });
    } else if (label?.style === 'ARABIC') {
      endQuotation(Number(label.value), index);
      const expected = state.operative + 1;
      const read = Number(label.value);
      const ahead = following[index]!;
      const { value, rule } = settleNumber(Number.isNaN(read) ? null : read, expected, ahead);
      if (value === 1 && state.operative > 0) {
        beginSection();
      }
      state.part = 'OPERATIVE';
      state.operative = value;
      numberedSoFar = true;
      const id = unique(idOf('op', [String(value)]), ids);
      place({ id, kind: kindOf('OPERATIVE'), number: String(value), trouble: rule === null ? null : { rule, actual: label.value, expected: String(expected) } });
      begin(id);
      state.leadIn = endsWithColon(text);
    } else if (label?.style === 'LETTER') {
      if (state.parent === null) {
        const id = idOf(state.part === 'PREAMBLE' ? 'pp' : 'op', [String(Math.max(state.part === 'PREAMBLE' ? state.preambular : state.operative, 1))]);
        begin(id);
      }
      const placed = placeMark(label.value, state.levels, state.leadIn, nextMark(blocks, index));
      const depth = placed.levels.length;
      state.levels = placed.levels;
      state.marks = [...state.marks.slice(0, depth - 1), placed.mark];
      const parentId = state.path[Math.min(depth - 1, state.path.length - 1)] ?? null;
      const id = unique(`${state.parent}-${state.marks.join('-')}`, ids);
      state.path = [...state.path.slice(0, depth), id];
      place({
        id,
        kind: kindOf(state.part === 'PREAMBLE' && state.annex === 0 ? 'PREAMBULAR' : 'OPERATIVE'),
        number: placed.mark,
        depth,
        parentId: parentId !== null && ids.has(parentId) ? parentId : null,
        trouble: placed.inSequence ? null : troubleOf(label.value, placed.mark),
      });
      state.leadIn = endsWithColon(text);
    } else if (state.part === 'PREAMBLE' && !isOperative(block, verb?.part ?? null, index)) {
      state.preambular += 1;
      const id = idOf('pp', [String(state.preambular)]);
      place({ id, kind: kindOf('PREAMBULAR') });
      begin(id);
      state.leadIn = endsWithColon(text);
    } else {
      placeUnnumbered(block, index, verb !== null || state.part === 'PREAMBLE');
    }
  });
  return placements;

  /** Recitals end with a comma; a present-tense verb, or another stop where nothing is numbered, opens the operative part. */
  function isOperative({ text }: BodyText, part: 'PREAMBULAR' | 'OPERATIVE' | null, index: number): boolean {
    if (part === 'OPERATIVE') return endsWithColon(text) || isOperativeHere(blocks, index, drafting);
    return part === null && !numbered && /[.;:]$/u.test(text) && state.annex === 0;
  }

  /** Operative text without a number: a single paragraph, one whose number is lost, or text that runs on behind sub-paragraphs. */
  function placeUnnumbered(block: BodyText, index: number, opens: boolean) {
    const before = state.operative;
    const ahead = following[index]!;
    const lost = numbered && opens && before > 0 && ahead === before + 2;
    const alone = (!numbered && opens) || (state.adopted && before === 0);
    const first = before === 0 && (opens || index === behindFormula);
    if (lost || alone || first) {
      // "Décide ce qui suit :" before a numbered 1 leads in; before anything else it is the single paragraph.
      const value = blocks[index + 1]?.label?.style === 'ARABIC' && first ? 0 : before + 1;
      state.part = 'OPERATIVE';
      state.operative = value;
      const id = unique(idOf('op', [String(value)]), ids);
      place({ id, kind: kindOf('OPERATIVE'), number: lost ? String(value) : null, trouble: lost ? { rule: 'P1', actual: null, expected: String(value) } : null });
      begin(id);
    } else {
      if (opens && block.text.endsWith(',') && findOpening(block.text, drafting.language)?.part === 'PREAMBULAR' && state.annex === 0) {
        // "Acting under Chapter VII …," between operative paragraphs.
        state.preambular += 1;
        const id = unique(idOf('pp', [String(state.preambular)]), ids);
        place({ id, kind: 'PREAMBULAR' });
        state.leadIn = false;
        return;
      }
      state.running += 1;
      const parent = state.parent ?? idOf('op', ['1']);
      place({
        id: unique(`${parent}-p${state.running}`, ids),
        kind: kindOf('OPERATIVE'),
        depth: ids.has(parent) ? 1 : 0,
        parentId: ids.has(parent) ? parent : null,
        citedAs: parent,
      });
    }
    state.leadIn = endsWithColon(block.text);
  }
}

/** The mark of the sub-paragraph right behind; null where something else follows. */
function nextMark(blocks: readonly BodyText[], index: number): string | null {
  const next = blocks[index + 1]?.label;
  return next?.style === 'LETTER' ? next.value : null;
}

/** A mark that was read as it is, out of step (P2), or one that the sequence has put right (P3). */
function troubleOf(read: string, mark: string): Placement['trouble'] {
  return read.toLowerCase() === mark.toLowerCase() ? { rule: 'P2', actual: read, expected: null } : { rule: 'P3', actual: read, expected: mark };
}

/** A number as the sequence allows it: read right, misread (P3), or out of step (P2). */
function settleNumber(read: number | null, expected: number, following: number | null): { value: number; rule: 'P2' | 'P3' | null } {
  if (read === null) return { value: expected, rule: expected === 1 ? null : 'P3' };
  if (read === expected || read === 1) return { value: read, rule: null };
  if (following === expected + 1) return { value: expected, rule: 'P3' };
  return { value: read, rule: 'P2' };
}

/** For each block the number of the next numbered one behind it, null where none follows in the same text. */
function numbersAhead(blocks: readonly BodyText[], drafting: Drafting): (number | null)[] {
  const ahead: (number | null)[] = [];
  let next: number | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    ahead[index] = next;
    const block = blocks[index]!;
    if (block.label?.style === 'ARABIC') next = Number(block.label.value) || null;
    else if (isAnnexHeading(block, drafting)) next = null;
  }
  return ahead;
}

function hasSeveralRuns(blocks: readonly BodyText[]): boolean {
  return blocks.filter(({ label }) => label?.style === 'ARABIC' && label.value === '1').length > 1;
}

/** A present-tense verb opens the operative part when nothing behind it belongs to a preamble. */
function isOperativeHere(blocks: readonly BodyText[], index: number, drafting: Drafting): boolean {
  for (let next = index + 1; next < Math.min(blocks.length, index + 4); next++) {
    const { text, label } = blocks[next]!;
    if (label !== null) return true;
    const opening = findOpening(text, drafting.language);
    if (opening?.start === 0 && opening.part === 'PREAMBULAR' && text.endsWith(',')) return false;
  }
  return true;
}

function isAnnexHeading({ text, label }: BodyText, drafting: Drafting): boolean {
  return label === null && text.length < 200 && drafting.annex.test(text) && !/[;,:]$/u.test(text) && !/^Annexe? (?:à|au|to)\b/u.test(text);
}

/** A heading stands apart, is short, begins with a capital and ends without a stop. */
function isHeading({ text, marked, gap, single }: BodyText): boolean {
  if (text.length > 220 || /[;:,]$/u.test(text) || (!marked && text.endsWith('.') && !/^[IVX]{1,5}\.$/u.test(text))) return false;
  if (!/^[\p{Lu}\d«“"]/u.test(text)) return false;
  if (/^(?:[IVX]{1,5}|[A-H])\b\.?(?: \p{Lu}|$)/u.test(text) && text.length < 120) return true;
  return marked || (single && gap && text.length < 120) || (single && text.length < 160 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text));
}

function endsWithColon(text: string): boolean {
  return text.trimEnd().endsWith(':');
}

function unique(id: string, ids: ReadonlySet<string>): string {
  if (!ids.has(id)) return id;
  let copy = 2;
  while (ids.has(`${id}-${copy}`)) copy += 1;
  return `${id}-${copy}`;
}
