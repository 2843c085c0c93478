import type { FoundDate } from '@resolute/lexicon';
import type { Deadline, Due, Force, Mandate, Paragraph } from '@resolute/schema';
import type { PlacedVerb } from './addressees.ts';
import { readDeadlines, type Adopted } from './deadlines.ts';
import { readDue } from './due.ts';
import { within } from './ranges.ts';
import type { FoundSession } from './sessions.ts';

/** Of the forces, those that ask or decide something. To note, to welcome and to reaffirm give no mandate. */
const mandating: ReadonlySet<Force> = new Set<Force>(['DECISION', 'DEMAND', 'REQUEST', 'RECOMMENDATION', 'ENCOURAGEMENT']);

/** An operative paragraph with what was found in it. */
export interface OperativeParagraph {
  readonly paragraph: Pick<Paragraph, 'id' | 'parentId' | 'text'>;
  /** In order: the opening and the verbs after it. */
  readonly verbs: readonly (PlacedVerb & { readonly addressees: readonly string[] })[];
  /** Whom a sub-paragraph names that goes on with a lead-in without addressees; their ids. */
  readonly subject: readonly string[];
  readonly sessions: readonly FoundSession[];
  /** Dates that belong to no citation. */
  readonly dates: readonly FoundDate[];
}

interface Task {
  readonly due: Due | null;
  readonly deadline: Deadline | null;
}

/** What a clause asks for, by its deadlines: mostly one task. */
function readTasks({ paragraph: { text }, sessions, dates }: OperativeParagraph, start: number, end: number, adopted: Adopted): Task[] {
  const deadlines = readDeadlines({ text, start, end, sessions: within(sessions, start, end), dates: within(dates, start, end) }, adopted);
  const clause = text.slice(start, end);
  if (deadlines.length === 0) return [{ due: readDue(clause, null), deadline: null }];
  return deadlines.map((found) => ({ due: readDue(clause, found.start - start), deadline: found.deadline }));
}

/** A sub-paragraph that goes on with its lead-in's sentence: "a) De présenter …", "(a) To submit …", "b) Que …". */
const continues = /^(?:De |D’|À |A |Qu[e’]|To |That )/u;

/**
 * Reads the mandates of operative paragraphs, one after the other, so that what was found in each need not be kept: one
 * mandate for each verb that asks or decides, and for each of its deadlines. A sub-paragraph without a verb of its own
 * that goes on with its lead-in's sentence has the lead-in's last verb and addressees, and its own task.
 */
export function createMandateReader(adopted: Adopted): (operative: OperativeParagraph) => Mandate[] {
  const leads = new Map<string, Mandate>();
  return (operative) => {
    const { paragraph, verbs, subject } = operative;
    const own = verbs.flatMap(({ verb, force, addressees, start }, index): Mandate[] => {
      if (!mandating.has(force)) return [];
      const end = verbs[index + 1]?.start ?? paragraph.text.length;
      return readTasks(operative, start, end, adopted).map((task) => ({ paragraph: paragraph.id, verb, force, addressees, ...task }));
    });
    const lead = paragraph.parentId === null ? undefined : leads.get(paragraph.parentId);
    if (own.length === 0 && lead !== undefined && (subject.length > 0 || continues.test(paragraph.text))) {
      const addressees = subject.length > 0 ? subject : lead.addressees;
      for (const { due, deadline } of readTasks(operative, 0, paragraph.text.length, adopted)) {
        own.push({ ...lead, addressees, paragraph: paragraph.id, due, deadline: deadline ?? lead.deadline });
      }
    }
    const last = own.at(-1);
    if (last !== undefined && paragraph.text.trimEnd().endsWith(':')) leads.set(paragraph.id, last);
    return own;
  };
}
