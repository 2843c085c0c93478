import type { Language, Range } from '@resolute/schema';

/** A group of bodies named by an enumeration; `actor` is its id. */
export interface Enumeration extends Range {
  readonly actor: string;
}

/*
 * Groups that are named by enumerating: the nouns, or the adjectives, vary freely ("organes, organismes, fonds et
 * programmes compétents des Nations Unies", "relevant intergovernmental and non-governmental organizations"), so that no
 * list of names holds them. A noun with an article of its own begins a group of its own.
 */
interface Wording {
  /** Parties with a name between: "all Somali parties". */
  readonly parties: RegExp | null;
  /** What every enumeration of bodies of the United Nations has in it. */
  readonly name: string;
  /** Bodies of the United Nations; the nouns are in the group `nouns`. */
  readonly bodies: RegExp;
  /** Nouns that name funds and programmes, and the noun that alone is the specialized agencies. */
  readonly funds: RegExp;
  /** Organizations by their reach; the adjectives are in the group `adjectives`. */
  readonly organizations: RegExp;
}

const frenchNoun = '(?:organes|organismes|organisations|institutions(?: spécialisées)?|fonds|programmes|entités|bureaux|départements|services|commissions régionales|mécanismes)';
const frenchQualifier = '(?: (?:compétent|concerné|intéressé|pertinent|approprié|subsidiaire|opérationnel|principaux|principal|autre)(?:s|es|les)?)';
const frenchReach = '(?:internationa(?:les|ux)|intergouvernementa(?:les|ux)|régiona(?:les|ux)|sous-régiona(?:les|ux)|multilatéra(?:les|ux)|non gouvernementa(?:les|ux))';
const french: Wording = {
  parties: null,
  name: 'Nations Unies',
  bodies: new RegExp(String.raw`(?<!\p{L})(?<nouns>${frenchNoun}(?:(?:, | et | ou )${frenchNoun}){0,6})${frenchQualifier}{0,3}(?: et ${frenchQualifier}){0,1} (?:relevant )?(?:du système des Nations Unies|du système de l’Organisation des Nations Unies|des Nations Unies|de l’Organisation des Nations Unies)(?! (?:pour|sur|contre|aux|d’(?!\p{Ll}+(?:er|ir|re)(?!\p{L}))))`, 'gu'),
  funds: /fonds|programmes/u,
  organizations: new RegExp(String.raw`\b(?:organisations|institutions|organismes)(?: (?:compétentes?|intéressée?s))? (?<adjectives>${frenchReach}(?:(?:, | et | ou |, et | ainsi que |/)${frenchReach}){1,5})(?!\p{L})`, 'gu'),
};

const englishNoun = '(?:organs|organizations|bodies|agencies|specialized agencies|funds|programmes|entities|offices|departments|regional commissions|institutions|mechanisms)';
const englishReach = '(?:international|intergovernmental|regional|subregional|sub-regional|multilateral|non-governmental)';
const englishList = String.raw`${englishNoun}(?:(?:, | and |, and | or )${englishNoun}){0,6}`;
const english: Wording = {
  parties: /\b(?:all|the|both) (?!States)\p{Lu}\p{Ll}{2,14} parties(?!\p{L})/gu,
  name: 'United Nations',
  bodies: new RegExp(String.raw`(?<!\p{L})(?:(?:[Uu]nited Nations )(?:system )?(?:(?:relevant|competent) )?(?<after>${englishList})(?! (?:for|on)(?!\p{L}))|(?<before>${englishList}) (?:of|within) the United Nations(?: system)?)(?!\p{L})(?! [A-Z])`, 'gu'),
  funds: /funds|programmes/u,
  organizations: new RegExp(String.raw`(?<!\p{L})(?<adjectives>${englishReach}(?:(?:, | and |, and | or |/)${englishReach}){1,5}) (?:organizations|bodies|institutions|agencies)(?!\p{L})`, 'giu'),
};

const wordings: Partial<Record<Language, Wording>> = { fr: french, en: english };

function findBodies(text: string, { name, bodies, funds }: Wording): Enumeration[] {
  if (!text.includes(name)) return [];
  return Array.from(text.matchAll(bodies), ({ 0: words, index, groups }) => {
    const nouns = groups?.['nouns'] ?? groups?.['after'] ?? groups?.['before'] ?? '';
    const specialized = /^(?:institutions spécialisées|specialized agencies)$/u.test(nouns);
    const actor = specialized ? 'specialized-agencies' : funds.test(nouns) ? 'united-nations-bodies-agencies-funds-and-programmes' : 'united-nations-system';
    return { start: index, end: index + words.length, actor };
  });
}

const nonGovernmental = /non[ -]gouvernementa(?:les|ux)|non-governmental/iu;

const reach = /(?:inter|multi|r[eé]giona)/iu;
const linkAhead = /^[^\p{L}]*(?:(?:et|and|ou|or|ainsi que)(?!\p{L}))?[^\p{L}]*/u;
const linkBehind = /[^\p{L}]*(?:(?<!\p{L})(?:et|and|ou|or|ainsi que))?[^\p{L}]*$/u;

/** The group that adjectives of reach name together. */
function reachOf(adjectives: string): string {
  const wide = /(?<![\p{L}-])(?:inter|multi)/iu.test(adjectives);
  const regional = /r[eé]giona/iu.test(adjectives);
  if (wide && regional) return 'international-and-regional-organizations';
  if (regional) return 'regional-organizations';
  return /(?<!\p{L})internationa/iu.test(adjectives) ? 'international-organizations' : 'intergovernmental-organizations';
}

/** Non-governmental organizations are a group of their own: "organisations intergouvernementales et non gouvernementales" are two. */
function findOrganizations(text: string, { organizations }: Wording): Enumeration[] {
  const found: Enumeration[] = [];
  for (const { 0: words, index, groups } of text.matchAll(organizations)) {
    const adjectives = groups?.['adjectives'] ?? '';
    const end = index + words.length;
    const apart = nonGovernmental.exec(words);
    if (apart === null) {
      found.push({ start: index, end, actor: reachOf(adjectives) });
      continue;
    }
    const at = index + apart.index;
    const before = text.slice(index, at);
    const others = reachOf(adjectives.replace(nonGovernmental, ''));
    const isFirst = !reach.test(before);
    if (isFirst) {
      const ownEnd = at + apart[0].length;
      const link = linkAhead.exec(text.slice(ownEnd, end))?.[0].length ?? 0;
      found.push({ start: index, end: ownEnd, actor: 'non-governmental-organizations' }, { start: ownEnd + link, end, actor: others });
    } else {
      const link = linkBehind.exec(before)?.[0].length ?? 0;
      found.push({ start: index, end: at - link, actor: others }, { start: at, end, actor: 'non-governmental-organizations' });
    }
  }
  return found;
}

/** The enumerations of a text that name one group each, in order. */
export function findEnumerations(text: string, language: Language): Enumeration[] {
  const wording = wordings[language];
  if (wording === undefined) return [];
  const parties = wording.parties === null ? [] : Array.from(text.matchAll(wording.parties), ({ 0: words, index }) => ({ start: index, end: index + words.length, actor: 'parties-concerned' }));
  return [...findBodies(text, wording), ...findOrganizations(text, wording), ...parties].sort((one, other) => one.start - other.start);
}
