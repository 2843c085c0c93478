import type { FoundDate } from '@resolute/lexicon';
import type { Actor, Adoption, Footnote, Language, Mandate, Mention, Message, Organ, Paragraph } from '@resolute/schema';
import { createActorReader, type ActorReader } from './actors.ts';
import { findSubject, isAsking } from './addressees.ts';
import { adoptedOf, sessionNumber } from './adoption.ts';
import { readNote } from './citations.ts';
import { readDates } from './dates.ts';
import { followNotes } from './follow-notes.ts';
import type { FoundActor } from './found-actor.ts';
import { createMandateReader, type OperativeParagraph } from './mandates.ts';
import { readOpening } from './openings.ts';
import { toReferenceMention, type Reference } from './reference.ts';
import { findReferences } from './references.ts';
import { findSessions, type FoundSession } from './sessions.ts';
import { createNamedTexts, type NamedTexts } from './treaties.ts';
import { readVerbs, type VerbWithAddressees } from './verbs.ts';

/** A document with its structure and its words, before it is known what they say. */
export interface Unannotated {
  readonly language: Language;
  readonly symbol: string | null;
  readonly organ: Organ | null;
  readonly session: string | null;
  readonly title: string | null;
  readonly adoption: Adoption;
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly Footnote[];
  /** The source, for the places of messages. */
  readonly source: string;
}

export interface Annotations {
  readonly paragraphs: Paragraph[];
  readonly footnotes: Footnote[];
  /** All actors mentioned anywhere, in order of first mention. */
  readonly actors: Actor[];
  readonly mandates: Mandate[];
  readonly messages: Message[];
}

/** What the names of a document have come to mean, text by text. */
interface Memory {
  readonly reader: ActorReader;
  readonly named: NamedTexts;
  /** Lead-ins that ask and name nobody, by id: "Recommande que:". */
  readonly leads: Set<string>;
}

/** What was found in one text. */
interface Findings {
  readonly references: readonly Reference[];
  readonly sessions: readonly FoundSession[];
  /** Dates that belong to no citation. */
  readonly dates: readonly FoundDate[];
  readonly actors: readonly FoundActor[];
}

/**
 * The last stage of the parser: says of every paragraph and note who is named and asked, what is cited, and which dates
 * and sessions it speaks of; what the notes stand for; and who is asked to do what, by when. Pure; its time is linear in
 * the document's length.
 */
export function annotate(document: Unannotated): Annotations {
  const memory: Memory = { reader: createActorReader(document.language, document.organ), named: createNamedTexts(document.language), leads: new Set() };
  const mandatesOf = createMandateReader(adoptedOf(document));
  const mandates: Mandate[] = [];
  const paragraphs = document.paragraphs.map((unread) => {
    const read = annotateParagraph(unread, document, memory);
    if (unread.kind === 'OPERATIVE') mandates.push(...mandatesOf(read));
    return read.paragraph;
  });
  const notes = document.footnotes.map((note) => {
    const findings = find(note.text, document, memory);
    return { note: { ...note, mentions: toMentions(findings, new Set()) }, read: readNote(note, findings.references) };
  });
  const followed = followNotes(notes, document.source);
  return {
    paragraphs,
    footnotes: followed.notes,
    actors: memory.reader.mentioned(),
    mandates,
    messages: followed.messages,
  };
}

function find(text: string, { language, organ, session, symbol }: Unannotated, { reader, named }: Memory): Findings {
  const dates = readDates(text, language);
  const byStart = new Map(dates.map((date) => [date.start, date]));
  const references = findReferences(text, { organ, session: sessionNumber(session), symbol, dates: byStart, named });
  return {
    references,
    sessions: findSessions(text, language),
    dates: withoutCited(dates, references),
    actors: reader.read(text, references),
  };
}

function withoutCited(dates: readonly FoundDate[], references: readonly Reference[]): FoundDate[] {
  let next = 0;
  let covered = 0;
  return dates.filter(({ start }) => {
    for (; next < references.length && (references[next]?.start ?? start) < start; next++) covered = Math.max(covered, references[next]?.reach ?? 0);
    return start >= covered;
  });
}

function annotateParagraph(paragraph: Paragraph, document: Unannotated, memory: Memory): OperativeParagraph & { readonly paragraph: Paragraph } {
  const findings = find(paragraph.text, document, memory);
  const opening = readOpening(paragraph, document.language);
  const verbs: VerbWithAddressees[] = readVerbs(paragraph, opening, document.language, findings.actors);
  const subject = opening === null && paragraph.parentId !== null && memory.leads.has(paragraph.parentId) ? findSubject(paragraph.text, findings.actors) : [];
  const asked = new Set([...verbs.flatMap(({ asked }) => asked), ...subject]);
  const last = verbs.at(-1);
  if (last !== undefined && last.asked.length === 0 && isAsking(last) && paragraph.text.endsWith(':')) memory.leads.add(paragraph.id);
  return {
    paragraph: { ...paragraph, opening, mentions: toMentions(findings, asked) },
    verbs,
    subject: [...new Set(subject.map(({ actor }) => actor.id))],
    sessions: findings.sessions,
    dates: findings.dates,
  };
}

function toMentions({ references, sessions, dates, actors }: Findings, asked: ReadonlySet<FoundActor>): Mention[] {
  const named = actors.map((found): Mention => ({ type: 'ACTOR', start: found.start, end: found.end, actor: found.actor.id, role: asked.has(found) ? 'ADDRESSEE' : 'MENTIONED' }));
  // Joined, not pushed or spread: a list that grew keeps room for many more, and a document keeps one for each paragraph.
  const mentions = named.concat(
    references.map(toReferenceMention),
    dates.map(({ start, end, date }) => ({ type: 'DATE', start, end, date })),
    sessions.map(({ start, end, session }) => ({ type: 'SESSION', start, end, session })),
  );
  return mentions.sort((one, other) => one.start - other.start || other.end - one.end);
}
