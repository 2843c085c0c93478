import { actorById } from '@resolute/lexicon';
import type { Actor, ActorKind, Language } from '@resolute/schema';
import type { FoundActor } from './found-actor.ts';

/*
 * Bodies that no list has, where their writing alone shows a name: "the Consular Commission", "the Minsk Group",
 * "la Conférence de Kaboul". English writes every word of a name with a capital; in French a place after the head does
 * it. The actor is made of the words, and knows no more than they say.
 */
const kinds: readonly (readonly [ActorKind, RegExp])[] = [
  ['COMMITTEE', /Commission|Committee/u],
  ['CONFERENCE', /Conference|Conférence|Summit|Sommet|Forum|Congress|Congrès|Symposium/u],
  ['TRIBUNAL', /Tribunal|Court/u],
];

const capital = String.raw`\p{Lu}[\p{L}’-]{2,24}`;
const names: Partial<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`(?<=\b(?:the|its|that|of|and|by|a|to) )(?:${capital} ){1,5}(?:Commission|Committee|Conference|Group|Tribunal|Court|Summit|Congress|Symposium|Operation|Mission)(?![\p{L}’-])(?: (?:of|on|for) (?:the )?${capital}(?:(?:,? and|,| of| on| in| for|)(?: the)? ${capital}){0,8})?|(?<=\b(?:the|that|and|by|of) )(?:Committee|Commission) (?:of|on|for) (?:the )?${capital}(?: ${capital}){0,5}`,
    'gu',
  ),
  fr: new RegExp(String.raw`(?<=[Ll]a |[Ll]e |[Dd]u |[Aa]u )(?:Conférence|Sommet|Forum|Congrès|Groupe|Réunion) (?:de |d’)(?:la |l’)?${capital}(?: ${capital}){0,3}`, 'gu'),
};

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/** "Comité créé par la résolution 724 (1991)", "the Committee established pursuant to resolution 724 (1991)". */
const sanctions = /(?:Comité|(?:Security Council )?Committee) (?:du Conseil de sécurité |of the Security Council )?(?:créé|établi|institué|faisant suite|established|created|concerning)(?: par| en application de| conformément à| en vertu de| aux?| pursuant to| by| under)?(?: le paragraphe \d{1,2} de| du paragraphe \d{1,2} de| paragraph \d{1,2} of)?(?: la| sa| its| Security Council)? (?:résolution|resolution) (?<number>\d{3,4}) ?\((?<year>(?:19|20)\d\d)\)/gu;

/** The committee of the Security Council that a resolution established: the lexicon's where it has one, else one made here. */
function toCommittee(number: string, year: string): Actor {
  const id = `security-council-committee-established-pursuant-to-resolution-${number}-${year}`;
  return (
    actorById(id) ?? {
      id,
      kind: 'COMMITTEE',
      names: { en: `Security Council Committee established pursuant to resolution ${number} (${year})`, fr: `Comité du Conseil de sécurité créé par la résolution ${number} (${year})` },
      acronyms: {},
      parent: 'security-council',
      wikidata: null,
    }
  );
}

/** The committees of the Security Council that a text names by their resolution, in order. */
export function findSanctionsCommittees(text: string): FoundActor[] {
  return Array.from(text.matchAll(sanctions), ({ 0: name, index, groups }) => ({ start: index, end: index + name.length, actor: toCommittee(groups?.['number'] ?? '', groups?.['year'] ?? '') }));
}

function toActor(name: string, language: Language): Actor {
  const kind = kinds.find(([, head]) => head.test(name))?.[0] ?? 'OTHER';
  return { id: slug(name), kind, names: { [language]: name }, acronyms: {}, parent: null, wikidata: null };
}

/** The names of a text that only their writing shows, in order. Names that a list has go before them. */
export function findUnlistedBodies(text: string, language: Language): FoundActor[] {
  const pattern = names[language];
  if (pattern === undefined) return [];
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({ start: index, end: index + name.length, actor: toActor(name, language) }));
}
