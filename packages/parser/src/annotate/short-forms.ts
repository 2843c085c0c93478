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

const frenchHeads = 'Présidente?|Assemblée|Conseil|Commission|Sous-Commission|Comité|Sous-Comité|Conférence|Cour|Tribunal|Fonds|Institut|Haut-Commissariat|Haut Commissariat|Haut-Commissaire|Haut Commissaire|Secrétariat|Office|Agence|Organisation|Bureau|Centre|Mission|Force|Instance permanente|Instance|Forum|Sommet|Autorité|Université|Équipe spéciale|Rapporteur spécial|Rapporteuse spéciale|Groupe de travail|Banque|Mécanisme d’experts|Mécanisme|Expert indépendant|Envoyé spécial|Représentant spécial|Représentante spéciale';
const englishHeads = 'President|Assembly|Council|Commission|Subcommission|Committee|Subcommittee|Conference|Court|Tribunal|Fund|Institute|High Commissioner|Secretariat|Office|Agency|Organization|Bureau|Centre|Mission|Force|Forum|Summit|Authority|University|Task Force|Special Rapporteur|Working Group|Bank|Expert Mechanism|Mechanism|Independent Expert|Special Envoy|Special Representative|Board';

const frenchHead = new RegExp(`^(?:${frenchHeads})(?!\\p{L})`, 'u');
const englishHead = new RegExp(`(?<!\\p{L})(?:${englishHeads})$`, 'u');

const infinitive = String.raw`(?:(?:lui |leur |se |s’|l’|la |le |les |en |y |ne pas ){0,2}\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))`;
const french: Wording = {
  heads: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:[Ll]’|[Ll]a |[Ll]e |[Dd]u |[Aa]u |[Cc]ette |[Cc]e ))(?:${frenchHeads})(?![\p{L}’-])(?! et l[ea] (?:Vice|vice))(?! (?:de |d’)(?!${infinitive}|plus|nouveau)| (?:du|pour|contre) (?!\d)| des \p{Lu}|(?<!Mission|Force|Office|Organisation) des |(?<=Conférence|Sommet|Forum|Groupe de travail) sur | (?:\p{Lu}|(?!r?appelle )\p{Ll}+(?:al|ale|aux|el|elle|ique|aire|ien|ienne|if|ive|oire|permanent|permanente)(?!\p{L})|(?:mixte|directeur|électoral)(?!\p{L})))`,
    'gu',
  ),
  headOf: (name) => frenchHead.exec(name)?.[0] ?? null,
};
const english: Wording = {
  heads: new RegExp(String.raw`(?<=(?<!\p{L})(?:[Tt]he |[Tt]his ))(?:${englishHeads})(?![\p{L}-])(?! (?:on|of|for the) | \p{Lu})`, 'gu'),
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
  start(['Président', 'Présidente', 'President'], speaker?.president);
  if (speaker !== null) {
    start(ownHeads[speaker.organ], speaker.self);
    // In a resolution of the United Nations "l’Organisation" is the United Nations, whatever else was named.
    for (const head of [...ownHeads[speaker.organ], 'Organisation', 'Organization']) fixed.add(head);
  }

  const bindName = (name: string, actor: Actor): void => {
    const head = wording.headOf(name);
    if (head !== null && !fixed.has(head)) bound.set(normal(head), actor);
    // "Commissaire général de l’Office de secours …" names the Office too.
    const parent = actor.parent === null ? null : actorById(actor.parent);
    const parentHead = parent === null ? null : wording.headOf(parent.names[language] ?? '');
    if (parent !== null && parentHead !== null && parentHead !== head && !fixed.has(parentHead) && name.includes(parentHead)) bound.set(normal(parentHead), parent);
  };

  return {
    read(text, full) {
      const short: FoundActor[] = [];
      let next = 0;
      const bind = (before: number): void => {
        for (let found = full[next]; found !== undefined && found.start < before; found = full[++next]) {
          bindName(text.slice(found.start, found.end), found.actor);
        }
      };
      for (const { 0: head, index } of text.matchAll(wording.heads)) {
        bind(index);
        const actor = bound.get(normal(head));
        if (actor !== undefined) short.push({ start: index, end: index + head.length, actor });
      }
      bind(text.length);
      return mergeApart(full, short);
    },
  };
}

/** "Haut Commissariat" and "Haut-Commissariat" are written for each other. */
function normal(head: string): string {
  return head.replaceAll('-', ' ');
}
