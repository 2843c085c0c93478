import type { Force, Range } from '@resolute/schema';
import type { FoundActor } from './found-actor.ts';
import { firstFrom } from './ranges.ts';

/** A verb of a paragraph with its place. */
export interface PlacedVerb extends Range {
  readonly verb: string;
  readonly force: Force;
}

const asking: ReadonlySet<string> = new Set(['REQUEST', 'DEMAND', 'RECOMMENDATION', 'ENCOURAGEMENT']);
const askingVerbs: ReadonlySet<string> = new Set(['authorize', 'entrust', 'instruct', 'appeal', 'mandate', 'designate', 'appoint']);

/** Whether the verb asks somebody: "prie", "encourage", "authorizes"; not "decides", "welcomes". */
export function isAsking({ verb, force }: PlacedVerb): boolean {
  return asking.has(force) || askingVerbs.has(verb);
}

/** Prepositions only where an article follows: "à tous les", not "à aider". */
const preposition = String.raw`(?:(?:à|de)(?= (?:la |l’|tou|ce|chaque |ses |son |sa |leurs? ))|to(?= (?:the|all|those|any|every|other|its) )) `;
const determiner = String.raw`(?:l’|d’|${preposition}|(?:aux?|le|la|les|des|du|tous?|toutes?|ceux|celles?|ses|son|sa|ces|cette|chaque|autres?|divers|différentes?|the|all|other|upon|on|both|every|each|those|these|any|its|various|que|that) )`;
const qualifier = String.raw`(?!(?:de|d|à|et|and|of|in|en|with|avec|by|par|from|for|pour|to|not|dans|sur|sans|under|through|between|entre|among|parmi)(?!\p{L}))(?!\p{Ll}+(?:er|ir|oir|re) )\p{L}[\p{L}-]{1,24} `;
const governments = String.raw`(?:(?:Gouvernements?|gouvernements?|Governments?|governments?) (?:des?|du|of) (?:la |les |the )?(?:l’)?)?`;
/** Who heads a body or acts for it: with "le Commandement de la Force" the Force is asked. */
const head = String.raw`(?:(?:Commandement|Commandant|secrétariat|Secrétariat|Président|présidence|Présidente|Vice-Président|Directeur|Directrice|Secrétaire|Bureau|bureau|chef|membres|représentants|command|Command|Commander|secretariat|Secretariat|Chair|Chairman|Chairperson|President|Director|Head|head|members|bureau|Bureau|representatives)(?: (?:général|générale|exécutif|exécutive|permanents?|officer|general))? (?:des? |du |of )(?:all |tous )?(?:la |les |the )?(?:l’)?)?`;
const article = String.raw`${determiner}{0,5}(?:${qualifier}){0,3}${governments}${head}`;
/** Between the verb and the first it asks: an aside between commas, articles, adjectives. */
const lead = new RegExp(String.raw`^(?: (?:à nouveau|de nouveau|une fois (?:encore|de plus)|encore une fois|once (?:again|more)|again|also|further|ainsi))?(?:,[^;:]{1,160},)? ?(?:qu’|à |to |upon |on )?${article}$`, 'u');
const link = String.raw`(?:,? (?:et|and|ou|or|ainsi que|as well as|y compris|including|de même que)(?: aussi| également| also)?(?:,? (?:notamment|en particulier|in particular|especially))?,?|, (?:notamment|en particulier|in particular|especially|surtout),?|,? ainsi qu’|,)`;
/** An aside inside the enumeration: ", agissant dans le cadre de leur mandat, et à tous les". */
const aside = String.raw`(?:, (?:agissant|dans|selon|conformément|compte tenu|s’il|à cet égard|le cas échéant|en particulier|as |where|within|acting|in accordance|consistent)[^,;:]{0,100}(?=,? (?:et|and|ainsi|as well) ?)|, (?:agissant|dans|selon|conformément|s’il|à cet égard|le cas échéant|as |where|within|acting|in accordance)[^,;:]{0,100},(?= (?:et|and|ainsi|as well) ?))?`;
/** Some that no list has: ", les autorités compétentes". */
const unlisted = String.raw`(?:(?:,|,? et|,? and),? (?:le cas échéant,? |as appropriate,? )?(?:les |aux |le |la |l’|au |à la |à l’|the |other )[^,;:]{3,70}){0,2}?`;
/** Between one that is asked and the next: "qui ne l’ont pas encore fait et tous les". */
const next = new RegExp(String.raw`^(?<qualified>[^,;:]{0,80}?${unlisted})${aside}${link} ?${article}$`, 'u');
/** How the gap before one that is coordinated ends; it costs little to find that it does not. */
const tail = new RegExp(String.raw`${link} ?${article}$`, 'u');
/** Between somebody and those whose they are. */
const of = /^ (?:des|de|du|de la|of|of the|of all|de tous les) (?:l’)?$/u;
/** Who is asked stands together: what is further apart is another thing, and looking for it would cost. */
const longestGap = 260;
/** What is asked has begun: an infinitive. */
const task = /(?: (?:de|à|et de) (?:\p{L}+ )?| d’)\p{L}+(?:er|ir|re|oir)(?!\p{L})| to (?!the |all |this |which |whom |that )/u;

/** Who is asked by a sub-paragraph that its lead-in has the verb for: "Recommande que: a) Le Secrétaire général poursuive". */
export function findSubject(text: string, actors: readonly FoundActor[]): FoundActor[] {
  return findAddressees(text.charAt(0).toLowerCase() + text.slice(1), 0, text.length, actors);
}

/**
 * Whom a pronoun stands for that a verb asks, "Félicite l’Office et l’exhorte à": those the verb before it asks, else
 * the first one behind that verb and those coordinated with it.
 */
export function findMeant(text: string, before: Range & { readonly asked: readonly FoundActor[] }, to: number, actors: readonly FoundActor[]): FoundActor[] {
  if (before.asked.length > 0) return [...before.asked];
  const named = findAddressees(text, before.end, to, actors);
  const deed = named.length > 0 ? null : deeds.exec(text.slice(before.end, to));
  return deed === null ? named : findAddressees(text, before.end + deed[0].length, to, actors);
}

/** "Commends the efforts of": those whose they are. */
const deeds = /^(?: \p{L}+| l’(?=\p{L})){0,3} ?(?:efforts?|action|activités|travaux|rôle|contribution|initiatives?|work|role|activities)(?: (?:que font|que mènent|menée?s? par|faits par|déployés par|made by|of|des?|du)| d’)(?= |l’|\p{L})/u;

/** Words that name the one named last. */
const latter = /^ (?:à |to |upon |on )?(?:ce dernier|cette dernière|ces derniers|ces dernières|celui-ci|celle-ci|ceux-ci|celles-ci|the latter)(?!\p{L})/u;

/** The one a verb asks as "ce dernier", "the latter": the last that is named before it, where it does. */
export function findLatter(text: string, { start, end }: Range, actors: readonly FoundActor[]): FoundActor | null {
  if (!latter.test(text.slice(end, end + 32))) return null;
  return actors[firstFrom(actors, start) - 1] ?? null;
}

/** Before a verb in French, behind it in English: "les encourage", "requests it to". */
const pronounAhead = /(?:^|[\s,;])(?:l’|la |le |les |leur |lui )(?:\p{Ll}+ment )?$/u;
const pronounBehind = /^ (?:upon |on |to )?(?:it|them|him|her)(?= (?:to|not to|also|further|in|,)(?!\p{L})|,)/u;

/** Whether a verb of a paragraph asks somebody by a pronoun. */
export function asksByPronoun(text: string, { start, end }: Range): boolean {
  return pronounAhead.test(text.slice(Math.max(0, start - 24), start)) || pronounBehind.test(text.slice(end, end + 24));
}

function isGovernment({ actor }: FoundActor): boolean {
  return /^(?:governments?|member-states?|states?)$/.test(actor.id);
}

/**
 * Whom a verb that ends at `from` asks, of the actors named up to `to`: the first one behind it and those coordinated
 * with it. "Prie le Secrétaire général, agissant en coopération avec X": X is only mentioned.
 */
export function findAddressees(text: string, from: number, to: number, actors: readonly FoundActor[]): FoundActor[] {
  const found: FoundActor[] = [];
  let end = from;
  for (let index = firstFrom(actors, from); index < actors.length; index++) {
    const actor = actors[index];
    if (actor === undefined || actor.start >= to) break;
    if (actor.start < end) continue;
    const last = found.at(-1);
    const gap = text.slice(end, actor.start);
    if (gap.length > longestGap) break;
    if (last === undefined) {
      if (!lead.test(gap)) break;
    } else if (of.test(gap)) {
      end = actor.end;
      // The governments of somebody: both are asked. The institutions of somebody: only they are.
      if (!isGovernment(last)) continue;
    } else {
      const coordinated = tail.test(gap) ? next.exec(gap) : null;
      if (coordinated === null || task.test(coordinated.groups?.['qualified'] ?? '')) break;
    }
    found.push(actor);
    end = actor.end;
  }
  return found;
}
