import { actorById } from '@resolute/lexicon';
import type { Actor, Language, Organ } from '@resolute/schema';
import type { FoundActor } from './found-actor.ts';
import { mergeApart } from './ranges.ts';

/*
 * Later short forms: after "la Commission de la condition de la femme", "la Commission" is that commission, up to the
 * next full name with the same head. A short form is a head noun with a capital, after an article, with no name behind it.
 */
interface Wording {
  readonly heads: RegExp;
  /** The head in a full name. */
  readonly headOf: (name: string) => string | null;
}

const frenchHeads = 'Présidente?|Assemblée|Conseil|Commission d’enquête|Commission|Sous-Commission|Comité consultatif|Comité spécial|Comité|Sous-Comité|Conférence|Cour|Tribunal|Fonds|Institut|Haut-Commissariat|Haut Commissariat|Haut-Commissaire|Haut Commissaire|Haute-Commissaire|Haute Commissaire|Secrétariat|Office|Agence|Organisation|Bureau|Centre|Mission|Force|Instance permanente|Instance|Forum|Sommet|Autorité|Université|Équipe spéciale|Rapporteur spécial|Rapporteuse spéciale|Groupe de travail spécial|Groupe de travail|Banque|Mécanisme d’experts|Mécanisme|Experte indépendante|Expert indépendant|Envoyée spéciale|Envoyé spécial|Envoyé personnel|Envoyée personnelle|Coordonnateur spécial|Coordonnatrice spéciale|Représentant spécial|Représentante spéciale';
const englishHeads = 'President|Assembly|Council|Commission of Inquiry|Commission|Subcommission|Advisory Committee|Special Committee|Committee|Subcommittee|Conference|Court|Tribunal|Fund|Institute|High Commissioner|Secretariat|Office|Agency|Organization|Bureau|Centre|Mission|Force|Forum|Summit|Authority|University|Task Force|Special Rapporteur|Working Group|Bank|Expert Mechanism|Mechanism|Independent Expert|Special Envoy|Personal Envoy|Special Coordinator|Special Representative|Board';

const frenchHead = new RegExp(`^(?:${frenchHeads})(?!\\p{L})`, 'u');
const englishHead = new RegExp(`(?<!\\p{L})(?:${englishHeads})$`, 'u');

/** Whom the Secretary-General appoints: "his Personal Envoy" is the one named before, else the one of that title. */
const possessed = /(?<!\p{L})(?:[Ss]on |[Ss]a |[Hh]is |[Hh]er )(Envoyée? (?:spéciale?|personnelle?)|Représentante? spéciale?|Special Envoy|Personal Envoy|Special Representative)(?![\p{L}’-])(?! (?:de |d’|du |pour |chargée? |sur |auprès |of |for |on |to the \p{Lu}))/gu;
/** "prie son Président", "invites its President": the organ's own. */
const ownPresident = /(?:[Pp]rie|[Ii]nvite|[Ee]ncourage|[Aa]utorise|[Cc]harge|[Rr]equests|[Ii]nvites|[Ee]ncourages|[Aa]uthorizes)(?: également| en outre| aussi| ainsi| also)? (?:son|sa|ses|its) ([Pp]résidente?s?|Presidents?)(?! (?:du|de l|of)(?!\p{L}))/gu;
/** Titles that many bear: standing alone they are the one that was named before, where one was. */
const shared: Readonly<Record<string, string>> = {
  'special-rapporteur': 'Rapporteur spécial',
  'independent-expert': 'Expert indépendant',
  'commission-of-inquiry': 'Commission d’enquête',
  'special-representative-of-the-secretary-general': 'Représentant spécial',
};

const titles: Readonly<Record<string, readonly string[]>> = {
  'special-representative-of-the-secretary-general': ['Représentant spécial', 'Special Representative'],
  'special-envoy-of-the-secretary-general': ['Envoyé spécial', 'Special Envoy'],
  'personal-envoy-of-the-secretary-general': ['Envoyé personnel', 'Personal Envoy'],
};

const infinitive = String.raw`(?:(?:lui |leur |se |s’|l’|la |le |les |en |y |ne pas ){0,2}\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))`;
const french: Wording = {
  heads: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:[Ll]’|[Ll]a |[Ll]e |[Dd]u |[Aa]u |[Cc]ette |[Cc]e ))(?:${frenchHeads})(?![\p{L}’-])(?! et l[ea] (?:Vice|vice))(?! (?:de |d’)(?!${infinitive}|plus|nouveau)| (?:du|pour|contre) (?!\d)| des \p{Lu}|(?<!Mission|Force|Office|Organisation) des |(?<=Conférence|Sommet|Forum|Groupe de travail) sur | (?:\p{Lu}|(?!r?appelle )\p{Ll}+(?:al|ale|aux|el|elle|ique|aire|ien|ienne|if|ive|oire|permanent|permanente)(?!\p{L})|(?:mixte|directeur|électoral)(?!\p{L})))`,
    'gu',
  ),
  headOf: (name) => frenchHead.exec(name)?.[0] ?? null,
};
const english: Wording = {
  heads: new RegExp(String.raw`(?<=(?<!\p{L})(?:[Tt]he |[Tt]his ))(?:${englishHeads})(?![\p{L}-])(?! (?:on|of|for the) | \p{Lu})|(?<!\p{L})(?:Council|Assembly)(?= resolutions? \d)`, 'gu'),
  headOf(name) {
    const head = /^(.*?)(?: (?:of|on|for|to|against|in)(?: |$)|$)/u.exec(name)?.[1] ?? '';
    return englishHead.exec(head)?.[0] ?? null;
  },
};

const wordings: Partial<Record<Language, Wording>> = { fr: french, en: english };

const ownHeads: Record<Organ, readonly string[]> = {
  GENERAL_ASSEMBLY: ['Assemblée', 'Assembly'],
  SECURITY_COUNCIL: ['Conseil', 'Council'],
  ECONOMIC_AND_SOCIAL_COUNCIL: ['Conseil', 'Council'],
  HUMAN_RIGHTS_COUNCIL: ['Conseil', 'Council'],
};

/** Reads the short forms of one document, text by text in order. */
export interface ShortForms {
  /** The actors of the next text with its short forms among them. */
  readonly read: (text: string, full: readonly FoundActor[]) => FoundActor[];
}

/** What short forms mean before anything has been named. */
export interface Speaker {
  readonly organ: Organ;
  /** The organ that speaks: in its own resolutions "the Council" is always itself. */
  readonly self: Actor | null;
  /** "The President", while no other has been named. */
  readonly president: Actor | null;
}

/** `organization` is what "l’Organisation" means: the United Nations, or where nobody speaks the last one named. */
export function createShortForms(language: Language, speaker: Speaker | null, organization: Actor | null): ShortForms {
  const wording = wordings[language];
  if (wording === undefined) return { read: (_, full) => [...full] };
  const bound = new Map<string, Actor>();
  const fixed = new Set<string>();
  const start = (heads: readonly string[], actor: Actor | null | undefined): void => {
    if (actor != null) for (const head of heads) bound.set(head, actor);
  };
  start(['Organisation', 'Organization'], organization);
  start(['Secrétariat', 'Secretariat'], organization === null ? null : actorById('secretariat'));
  start(['Président', 'President'], speaker?.president);
  for (const [title, heads] of Object.entries(titles)) start(heads, actorById(title));
  if (speaker?.organ === 'HUMAN_RIGHTS_COUNCIL') start(['Haut Commissaire', 'High Commissioner'], actorById('united-nations-high-commissioner-for-human-rights'));
  if (speaker !== null) {
    start(ownHeads[speaker.organ], speaker.self);
    // In a resolution of the United Nations "l’Organisation" is the United Nations, whatever else was named.
    for (const head of [...ownHeads[speaker.organ], 'Organisation', 'Organization']) fixed.add(head);
  }

  const bindName = (name: string, actor: Actor): void => {
    const head = wording.headOf(name);
    if (head !== null && !fixed.has(head)) bound.set(normal(head), actor);
    const noun = head?.replace(/^(?:Advisory|Special) (?=Committee)|(?<=Comité|Groupe de travail|Commission) (?:consultatif|spécial|d’enquête)$/u, '');
    if (noun !== undefined && noun !== head && !fixed.has(noun)) bound.set(noun, actor);
    if (/enquête|of [Ii]nquiry/u.test(name)) bound.set('Commission d’enquête', actor).set('Commission of Inquiry', actor);
    if (actor.kind === 'OFFICIAL' && head !== null && /^(?:Special Rapporteur|Independent Expert|Special Representative)$/u.test(head)) {
      const title = Object.keys(shared).find((id) => actor.id.startsWith(id.replace('-of-the-secretary-general', '')));
      if (title !== undefined) bound.set(shared[title] ?? '', actor);
    }
    // "Haut-Commissariat aux droits de l’homme" names the High Commissioner's office, so that "le Haut-Commissaire" is known.
    const official = actor.id.startsWith('office-of-the-') ? actorById(actor.id.slice('office-of-the-'.length)) : null;
    const title = official === null ? null : wording.headOf(official.names[language] ?? '');
    if (official !== null && title !== null) bound.set(normal(title), official);
    // "Commissaire général de l’Office de secours …" names the Office too.
    const parent = actor.parent === null ? null : actorById(actor.parent);
    const parentHead = parent === null ? null : wording.headOf(parent.names[language] ?? '');
    if (parent !== null && parentHead !== null && parentHead !== head && !fixed.has(parentHead) && name.includes(parentHead)) bound.set(normal(parentHead), parent);
  };

  /** The one that a shared title means where it stands alone. */
  const resolve = (found: FoundActor, text: string): FoundActor => {
    const meant = bound.get(shared[found.actor.id] ?? '');
    const name = text.slice(found.start, found.end);
    return meant === undefined || /[sx]$/u.test(name) || /\b(?:une?|an?|des) $/u.test(text.slice(Math.max(0, found.start - 5), found.start)) ? found : { ...found, actor: meant };
  };

  const members = speaker?.organ === 'SECURITY_COUNCIL' ? actorById('members-of-the-security-council') : null;

  return {
    read(text, full) {
      const resolved: FoundActor[] = [];
      const short: FoundActor[] = [];
      const bind = (before: number): void => {
        for (let found = full[resolved.length]; found !== undefined && found.start < before; found = full[resolved.length]) {
          if (!(found.actor.id in shared)) bindName(text.slice(found.start, found.end), found.actor);
          resolved.push(found.actor.id in shared ? resolve(found, text) : found);
        }
      };
      for (const { head, index } of placesOf(text, wording)) {
        bind(index);
        const actor = bound.get(normal(head));
        if (actor === undefined) continue;
        const ahead = members !== null && actor === speaker?.self ? (/(?:membres du |[Mm]embers of the )$/u.exec(text.slice(Math.max(0, index - 16), index))?.[0].length ?? 0) : 0;
        short.push(ahead === 0 || members === null ? { start: index, end: index + head.length, actor } : { start: index - ahead, end: index + head.length, actor: members });
      }
      if (speaker?.president != null) {
        for (const [start, end] of president(text)) short.push({ start, end, actor: speaker.president });
        short.sort((one, other) => one.start - other.start);
      }
      bind(text.length);
      return mergeApart(resolved, short);
    },
  };
}

/** Where short forms stand, in order. */
function placesOf(text: string, { heads }: Wording): { readonly head: string; readonly index: number }[] {
  const places = Array.from(text.matchAll(heads), ({ 0: head, index }) => ({ head, index }));
  for (const { 0: words, 1: head = '', index } of text.matchAll(possessed)) places.push({ head, index: index + words.length - head.length });
  return places.sort((one, other) => one.index - other.index);
}

function president(text: string): [start: number, end: number][] {
  return Array.from(text.matchAll(ownPresident), ({ 0: words, 1: head = '', index }) => [index + words.length - head.length, index + words.length]);
}

/** One key for "Haut Commissariat" and "Haut-Commissariat", and for a man and a woman in the same office. */
function normal(head: string): string {
  return head
    .replaceAll('-', ' ')
    .replace(/^(Haut|Président|Envoyé|Représentant|Expert)e(?!\p{L})/u, '$1')
    .replace('Rapporteuse', 'Rapporteur')
    .replace('Coordonnatrice', 'Coordonnateur')
    .replace(/(?<= (?:spécial|indépendant))e$|(?<= personnel)le$/u, '');
}
