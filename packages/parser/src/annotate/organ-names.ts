import type { Organ } from '@resolute/schema';

/**
 * Whose resolution it is, as the words around a number say it. COUNCIL is one of the three councils, and the form of the
 * number decides which; OTHER is a body whose resolutions have no symbol of the model's families.
 */
export type Adopter = Organ | 'COUNCIL' | 'OTHER';

const names: Record<Adopter, string> = {
  GENERAL_ASSEMBLY: 'Assemblée générale|General Assembly|Assemblée(?! (?:des|de la|de l’|mondiale|parlementaire))|(?<!Health |Environment |Parliamentary )Assembly(?! of)',
  SECURITY_COUNCIL: 'Conseil de sécurité|Security Council',
  ECONOMIC_AND_SOCIAL_COUNCIL: 'Conseil économique et social|Economic and Social Council',
  HUMAN_RIGHTS_COUNCIL: 'Conseil des droits de l’homme|Human Rights Council',
  OTHER: String.raw`(?:Sous-|Sub-)?Commission\b|Comité\b|Committee\b|Conférence\b|Conference\b|Assemblée (?:des|de la|de l’|mondiale|parlementaire)|World Health Assembly|Environment Assembly|Assembly of|Union africaine|African Union|Conseil (?:d’administration|de la Ligue|des ministres|du commerce|de direction)|Governing Council|Governing Body|Executive Board|Board of|Council of (?:Ministers|the League)|Ligue|League of|Organisation\b|Organization\b`,
  COUNCIL: String.raw`Conseil\b|Council\b`,
};

const order: readonly Adopter[] = ['SECURITY_COUNCIL', 'ECONOMIC_AND_SOCIAL_COUNCIL', 'HUMAN_RIGHTS_COUNCIL', 'OTHER', 'GENERAL_ASSEMBLY', 'COUNCIL'];
const alternatives = order.map((adopter) => `(?<${adopter}>${names[adopter]})`).join('|');

const adoptedBy = String.raw`(?:(?:qu’|que )?(?:adoptée?s?|adopted)(?: à nouveau| le même jour)? (?:par|by)|de|du|of|by)`;
const after = new RegExp(String.raw`,? (?:${adoptedBy}) ?(?:l’|la |le |the )?(?:${alternatives})`, 'uy');
const first = new RegExp(String.raw` (?:de |du |of )(?:l’|la |the )?(?:${alternatives})`, 'uy');
const any = new RegExp(alternatives, 'gu');

/** Words that may stand between the name's head and its end: "Commission de la condition de la femme". */
const rest = /(?: (?:des?|du|of|on|the|la|et|and|pour|for|en|sur|la|le|les)\b| [dl]’| ?\p{L}[\p{L}’-]{1,24}){0,12}?(?= \d|,|;|\.|\)| (?:du|of|en date|dated|le) \d| en date|$)/uy;

export interface FoundAdopter {
  readonly adopter: Adopter;
  readonly end: number;
}

function toAdopter(groups: Record<string, string | undefined> | undefined): Adopter | null {
  return order.find((adopter) => groups?.[adopter] !== undefined) ?? null;
}

function read(pattern: RegExp, text: string, at: number): FoundAdopter | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const adopter = toAdopter(found?.groups);
  if (found === null || adopter === null) return null;
  if (adopter !== 'OTHER') return { adopter, end: pattern.lastIndex };
  rest.lastIndex = pattern.lastIndex;
  return { adopter, end: rest.test(text) ? rest.lastIndex : pattern.lastIndex };
}

/** The body named behind a number: " du Conseil économique et social", ", adoptée par l’Assemblée générale", " of the General Assembly". */
export function adopterAfter(text: string, at: number): FoundAdopter | null {
  return read(after, text, at);
}

/** The body named between the keyword and the first number: "résolutions de l’Assemblée 70/169". */
export function adopterBetween(text: string, at: number): FoundAdopter | null {
  return read(first, text, at);
}

const attributive = /(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission(?: on [\p{L} ]{3,40})?|Committee|Council|Assembly) $/u;
const ofTheSubject = /\b(?:(?:dans|par) (?:sa|ses)|(?:in|by) its) $/u;

/** How far back in the text the words that name the adopter may stand. */
const reach = 160;

export interface EarlierAdopter {
  readonly adopter: Adopter;
  /** Where the name starts, when it stands directly before the keyword: "Security Council resolution 181". */
  readonly start: number | null;
}

/**
 * The body named before the keyword: "Security Council resolution 181", or the nearest one of the clause where the
 * keyword stands in "dans sa résolution", "in its resolution".
 */
export function adopterBefore(text: string, at: number): EarlierAdopter | null {
  const from = Math.max(0, at - reach);
  const window = text.slice(from, at);
  const name = attributive.exec(window);
  if (name !== null) {
    const adopter = toAdopter([...name[0].matchAll(any)].at(-1)?.groups);
    return adopter === null ? null : { adopter, start: from + name.index };
  }
  const phrase = ofTheSubject.exec(window);
  if (phrase === null) return null;
  const clause = window.slice(window.lastIndexOf(';', phrase.index) + 1, phrase.index);
  const adopter = toAdopter([...clause.matchAll(any)].at(-1)?.groups);
  return adopter === null ? null : { adopter, start: null };
}
