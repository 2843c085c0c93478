import { toSource, type Citation, type Footnote, type Message } from '@resolute/schema';
import { readIbid, type Ibid, type ReadNote } from './citations.ts';
import { inheritPinpoint } from './pinpoint.ts';

/** A note with what it says itself; the rest is found by following it. */
export interface NoteToFollow {
  readonly note: Footnote;
  readonly read: ReadNote;
}

interface Followed extends ReadNote {
  readonly ibidOf: string | null;
}

/** Rules of the messages here; SPEC.md says them in full. */
const rules = {
  noPrevious: 'A1',
  severalSources: 'A2',
  noSource: 'A3',
  noSuchNote: 'A4',
} as const;

const noteNumber = /(?<![\p{L}])(?:(?:voir|see)(?: (?:la|the))?|(?:supra|infra|loc\. cit\.|op\. cit\.),?) (?:foot)?notes? (?<number>\d{1,3})(?!\d)/iu;

/**
 * Follows every *Ibid.* to the note whose source it stands for, and every "voir note 3" to the note it names. The
 * pinpoint is the note's own, within the earlier one. `source` is the document's source, for the places of the messages.
 */
export function followNotes(notes: readonly NoteToFollow[], source: string): { readonly notes: Footnote[]; readonly messages: Message[] } {
  const messages: Message[] = [];
  const followed = new Map<Footnote, Followed>();
  const byNumber = new Map(notes.map((entry) => [entry.note.number, entry]));

  const warn = ({ text }: Footnote, note: Footnote, rule: string, reason: string, expected: string | null): void => {
    const range = toSource(source, note, { start: 0, end: Math.min(text.length, 40) });
    messages.push({ rule, severity: 'WARNING', reason, ...range, actual: text.slice(0, 40), expected });
  };

  const followIbid = (entry: NoteToFollow, previous: Footnote | undefined, own: Ibid): Followed => {
    const { note, read } = entry;
    if (previous?.number !== note.number - 1) {
      warn(note, note, rules.noPrevious, 'Ibid. stands for the note before it, and that note is missing: it is tied to nothing.', `note ${note.number - 1}`);
      return { ...read, ibidOf: null };
    }
    const earlier = followed.get(previous);
    // "Ibid., Supplement No. 53 (A/73/53), chap. VI": the series is the same, the document is another.
    if (read.citations.some(({ target }) => target !== null)) return { kind: earlier?.kind ?? read.kind, citations: read.citations, ibidOf: earlier?.ibidOf ?? previous.id };
    if (own.item !== null) {
      return { kind: earlier?.kind ?? read.kind, citations: [{ target: null, pinpoint: null, date: null, title: own.item }], ibidOf: earlier?.ibidOf ?? previous.id };
    }
    const sources = earlier?.citations ?? [];
    const last = sources.at(-1);
    if (last === undefined) {
      warn(note, note, rules.noSource, `Ibid. stands for the source of note ${previous.number}, which cites none that could be read.`, null);
      return { ...read, kind: earlier?.kind ?? read.kind, ibidOf: previous.id };
    }
    if (sources.length > 1) {
      warn(note, note, rules.severalSources, `Note ${previous.number} has ${sources.length} sources, and Ibid. does not say which: the last is taken.`, last.target ?? last.title);
    }
    const citation: Citation = { ...last, pinpoint: inheritPinpoint(last.pinpoint, own.pinpoint) };
    return { kind: earlier?.kind ?? read.kind, citations: [citation], ibidOf: earlier?.ibidOf ?? previous.id };
  };

  const followNumber = (entry: NoteToFollow, number: number): Followed => {
    const { note, read } = entry;
    const named = byNumber.get(number);
    if (named === undefined || named === entry) {
      warn(note, note, rules.noSuchNote, `The note refers to note ${number}, which is not in the document.`, null);
      return { ...read, ibidOf: null };
    }
    const { kind, citations } = followed.get(named.note) ?? named.read;
    return { kind, citations, ibidOf: null };
  };

  let previous: Footnote | undefined;
  for (const entry of notes) {
    const { note, read } = entry;
    const ibid = readIbid(note.text);
    const number = ibid === null && read.citations.length === 0 ? noteNumber.exec(note.text)?.groups?.['number'] : undefined;
    followed.set(
      note,
      ibid !== null ? followIbid(entry, previous, ibid) : number !== undefined ? followNumber(entry, Number(number)) : { ...read, ibidOf: null },
    );
    previous = note;
  }
  return { notes: notes.map(({ note, read }) => ({ ...note, ...(followed.get(note) ?? { ...read, ibidOf: null }) })), messages };
}
