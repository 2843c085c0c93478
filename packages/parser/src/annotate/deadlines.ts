import { sessionYears, type FoundDate } from '@resolute/lexicon';
import type { Deadline, Organ, Range } from '@resolute/schema';
import type { FoundSession } from './sessions.ts';
import { readTerm } from './terms.ts';

/** A deadline with its place in the clause. */
export interface FoundDeadline extends Range {
  readonly deadline: Deadline;
}

/** When the resolution was adopted, as far as is known; deadlines lie after it. */
export interface Adopted {
  readonly organ: Organ | null;
  /** The organ's session as a number: 58; null for special sessions and for organs that count otherwise. */
  readonly session: number | null;
  readonly year: number | null;
  /** ISO date. */
  readonly date: string | null;
}

/** A range of a paragraph's text with what was found in it. All offsets are the paragraph's. */
export interface Clause extends Range {
  readonly text: string;
  readonly sessions: readonly FoundSession[];
  readonly dates: readonly FoundDate[];
}

/** "X plutôt qu’à sa Y": X is meant. What stands behind these words is no deadline. */
const ratherThan = /(?:plutôt qu(?:e |’)|au lieu d(?:e |’|’)|et non (?:pas )?|rather than |instead of |and not )[^;]{0,24}$/iu;
/** Words that say a day is a term. */
const byLead = /(?:d’ici (?:à |au |aux? )?(?:la fin (?:de |du mois de |du )?)?|avant (?:le |la fin (?:de |du mois de )?)?|au plus tard (?:le |en |à |avant )?(?:la fin (?:de |du mois de )?)?|jusqu’(?:au|en|à) |by |before |until |no later than |not later than |through |ending |expiring |expirant )(?:the end of |on |le )?$/iu;
/** Words that say no more than when: only a day after the adoption is a deadline. */
const onLead = /(?:à compter du |à partir du |le |les |du |en |on |in |from |at )$/iu;
const nearVerb = 140;
/** A relative clause or a participle stands between the verb and the year. */
const aboutAnother = /(?:(?:prév|ten|conv|adopt|consacr|lanc|cré|organis)\p{L}{0,2}(?:ée?s?|us?|ues?)|(?<!\p{L})(?:qui|que|lequel|laquelle|which|that|held|adopted|convened|scheduled|launched|established)) [^,;]{0,60}$/iu;

/** "les opérations en 1964": the year of what money is spent on. */
const ofBudget = /(?<!\p{L})(?:crédits?|appropriat\p{L}+|dépenses|budget|expenses) [^;]{0,160}$/iu;
/** "l’objectif de réduire de moitié la misère d’ici à", "the goal of halving it by": the term of a goal, not of the mandate. */
const ofGoal = /(?<!\p{L})(?:objectifs?|cibles?|buts?|celui|celle|ceux|goals?|targets?) (?:\p{L}+ ){0,6}?(?:consistant|visant|tendant|de réduire|de ramener|d’éliminer|d’atteindre|de parvenir|d’assurer|de porter|to (?:halve|reduce|eliminate|end|achieve)|of (?:halving|reducing|eliminating|ending|achieving))(?!\p{L})[^;]{0,120}$/iu;

const year = /(?:(?<!\p{L}|jusqu’)(?:(?:du|le|premier|second|deuxième) (?:semestre|trimestre) (?:de|d’)|(?:first|second) (?:half|quarter) of|en|d’ici(?: à)?|d’ici (?:à )?la fin de|avant(?: la fin de)?(?: l’année)?|au plus tard en|au cours de l’année|pendant l’année|in|by|before|by the end of|until|during|no later than|session de fond de|session d’organisation (?:pour|de)|session annuelle de|(?:substantive|organizational|annual) session (?:of|for))) (?<year>(?:19|20)\d\d)(?![\d/])(?! ?\))/giu;
const ofAssembly = /^,? (?:de l’Assemblée|of the (?:General )?Assembly)/u;
const assembly = /(?:Assemblée générale|General Assembly|l’Assemblée|the Assembly)/gu;
const others = /(?:Commission|Comité|Conseil|Committee|Council|Conférence|Conference)/gu;

/** "à sa", "at its": something is to be done at the session. */
const atIt = /(?:^|[\s,])(?:à|lors de|au cours de|avant|pour|at|during|before|for|by) (?:sa|its|leur|their) (?:prochaine )?$/iu;
/** "formulées par le Comité à sa", "the reports adopted by the Commission at its": it is done already. */
const done = /(?:\p{L}{2}(?:ée?s?|ies?|is|ues?|us) par|\p{L}{2}(?:ed|en|de) by|a (?:adopt|prés|soum|tenu|décid|form)\p{L}+) [^;]{0,110}$/iu;

/** How many sessions ahead a mandate may look. */
const horizon = 12;

interface Owner {
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** The Human Rights Council holds three regular sessions a year (General Assembly resolution 60/251), the first three in 2006. */
function councilYear(session: number): number {
  return 2006 + Math.ceil(Math.max(session - 3, 0) / 3);
}

/**
 * Whose session it is: by what the text names, and by which count the number can belong to. Null where it is past. A
 * special session has no years of its own, and is to come only where something is asked at it.
 */
function ownerOf(text: string, from: number, { session, start, after }: FoundSession, adopted: Adopted): Owner | null {
  const before = text.slice(Math.max(from, start - 120), start);
  if (/^E?S-/.test(session)) return atIt.test(before) && !done.test(before) ? { years: null } : null;
  const { organ, session: own, year } = adopted;
  const count = Number(session);
  const nearAssembly = ofAssembly.test(text.slice(after, after + 40)) || lastIndex(before, assembly) > lastIndex(before, others);
  const isOfAssembly = organ === 'GENERAL_ASSEMBLY' || organ === null || nearAssembly;
  if (isOfAssembly && (year === null || isAhead(1945 + count - year, organ === null || nearAssembly)) && !(organ === 'GENERAL_ASSEMBLY' && own !== null && count < own)) {
    return { years: sessionYears(count) };
  }
  if (organ === 'HUMAN_RIGHTS_COUNCIL' && !nearAssembly) {
    const past = own === null ? year !== null && councilYear(count) < year : count < own;
    return past ? null : { years: { from: councilYear(count), to: councilYear(count) } };
  }
  const elsewhere = lastIndex(before, others) >= 0 || /^,? (?:du|de la|of the) (?:Co)/u.test(text.slice(after, after + 16));
  return elsewhere && atIt.test(before) && !done.test(before) ? { years: null } : null;
}

/** How many years lie between the adoption and the session's opening: a session may have opened the year before. */
function isAhead(years: number, another: boolean): boolean {
  return years >= (another ? 0 : -1) && years <= horizon;
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function sessionDeadline({ text, start: from, sessions }: Clause, adopted: Adopted): FoundDeadline | null {
  let another: FoundDeadline | null = null;
  for (const found of sessions) {
    const before = text.slice(Math.max(from, found.start - 60), found.start);
    if (ratherThan.test(before) || isPast(before)) continue;
    const owner = ownerOf(text, from, found, adopted);
    if (owner === null) continue;
    const deadline = { start: found.start, end: found.end, deadline: { session: found.session, from: owner.years?.from ?? null, to: owner.years?.to ?? null, date: null } };
    // "… à la Commission à sa cinquante-deuxième session et de lui faire rapport à sa soixante-troisième": the organ's own is meant.
    if (owner.years !== null) return deadline;
    another ??= deadline;
  }
  return another;
}

/** "adoptée à sa", "held at its": the session is that of something done. */
function isPast(before: string): boolean {
  return /(?:période (?:allant )?du|period from) $|(?<!(?:sera|seront|être|be|being|soit|soient) )(?:adoptée?s?|tenue?s?|présentée?s?|créée?s?|adopted|held|submitted|presented|established|issue?s? de|outcome of|à partir de|depuis) (?:par \S+ \S+ )?(?:lors de |à |au cours de |at |during |since )?(?:la |sa |its |the )?$/iu.test(before);
}

/** The first day that is a term; else the first that says when, and lies ahead. */
function dateDeadline({ text, start: from, dates }: Clause, adopted: Adopted): FoundDeadline | null {
  let when: FoundDeadline | null = null;
  for (const { start, end, date } of dates) {
    const before = text.slice(Math.max(from, start - 60), start);
    const isTerm = byLead.test(before);
    if (isTerm && ofGoal.test(text.slice(Math.max(from, start - 260), start))) continue;
    if ((!isTerm && !onLead.test(before)) || ratherThan.test(before) || isPast(before)) continue;
    const value = Number(date.slice(0, 4));
    const later = adopted.date === null ? value >= (adopted.year ?? value) + (isTerm ? 0 : 1) : date >= adopted.date.slice(0, date.length);
    if (!later) continue;
    const deadline = { start, end, deadline: { session: null, from: value, to: value, date } };
    if (isTerm) return deadline;
    when ??= deadline;
  }
  return when;
}

function yearDeadline({ text, start: from, end: to }: Clause, adopted: Adopted): FoundDeadline | null {
  for (const found of text.slice(from, to).matchAll(year)) {
    const value = Number(found.groups?.['year']);
    const at = from + found.index;
    const start = at + found[0].length - 4;
    const before = text.slice(Math.max(from, at - 80), at);
    if (ofGoal.test(text.slice(Math.max(from, at - 260), at)) || ofBudget.test(text.slice(Math.max(from, at - 200), at))) continue;
    if ((adopted.year !== null && value < adopted.year) || ratherThan.test(text.slice(Math.max(from, at - 30), at + 4))) continue;
    // "en 2008" says when only near the verb: further on it belongs to something that the clause speaks of.
    if (/^(?:en|in) /iu.test(found[0]) && (found.index > nearVerb || aboutAnother.test(before))) continue;
    return { start, end: start + 4, deadline: { session: null, from: value, to: value, date: null } };
  }
  return null;
}

/**
 * By when a clause asks for something: the first session that is not past, else the first day it is to be done by, else
 * the first year, else a term from the adoption on. A session of the General Assembly has its years; another body's has none, for it opens when it will.
 */
export function readDeadline(clause: Clause, adopted: Adopted): FoundDeadline | null {
  return sessionDeadline(clause, adopted) ?? dateDeadline(clause, adopted) ?? yearDeadline(clause, adopted) ?? readTerm(clause, adopted.date);
}

/** ", à sa soixante-troisième session, … et, à sa": the later session is one more at which something is to be done. */
const oneMore = /(?:,|;| et| and)(?: |,)[^;]*(?:à|at) (?:sa|its) $/iu;

/**
 * All by when a clause asks for something: where it names another session of the same organ for another part of the task
 * ("un rapport d’étape à sa soixante-deuxième session et un rapport final à sa soixante-troisième"), that one too.
 */
export function readDeadlines(clause: Clause, adopted: Adopted): FoundDeadline[] {
  const first = readDeadline(clause, adopted);
  if (first === null) return [];
  const found = [first];
  for (let last = first; last.deadline.session !== null && last.deadline.from !== null; ) {
    const start = last.end;
    const next = sessionDeadline({ ...clause, start, sessions: clause.sessions.filter((session) => session.start >= start) }, adopted);
    if (next === null || next.deadline.from === null || next.deadline.session === last.deadline.session) break;
    if (!oneMore.test(clause.text.slice(start, next.start))) break;
    found.push(next);
    last = next;
  }
  return found;
}
