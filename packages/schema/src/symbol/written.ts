import type { Organ } from '../organ.ts';

/** A written form stripped to what the grammar reads, with what the words around it said. */
export interface Written {
  /** In capitals, with single blanks, none beside a stroke: `A/RES/57/270 B`, `217 A (III)`. */
  readonly plain: string;
  /** "decision 58/527": the word decides the series. */
  readonly isDecision: boolean;
  /** "Human Rights Council resolution 26/24". */
  readonly organ: Organ | null;
}

const address = /^https?:\/\/[^/\s]+\/(?:(?:ar|en|es|fr|ru|zh)\/)?(?:api\/symbol\/access\?s=)?([^?&#]+).*$/i;
const keyword = /^(?:(?:sa|ses|its|the|la|les)\s+)?(r[ée]solutions?|r[ée]s\.|d[ée]cisions?|d[ée]c\.)\s+(?:n[o°º]\.?\s*)?/i;

/** The organ stands before ("General Assembly resolution …") or behind ("… du Conseil de sécurité"). */
const beforeOrBehind = (name: string) => new RegExp(`^(?:the )?(?:${name}) | (?:of the |du |de l.)(?:${name})$`, 'i');

const organWords: readonly (readonly [Organ, RegExp])[] = [
  ['HUMAN_RIGHTS_COUNCIL', beforeOrBehind('human rights council|conseil des droits de l.homme')],
  ['SECURITY_COUNCIL', beforeOrBehind('security council|conseil de s[ée]curit[ée]')],
  ['ECONOMIC_AND_SOCIAL_COUNCIL', beforeOrBehind('economic and social council|conseil [ée]conomique et social')],
  ['GENERAL_ASSEMBLY', beforeOrBehind('general assembly|assembl[ée]e g[ée]n[ée]rale')],
];

/** Takes addresses, keywords and organs off, and makes blanks, strokes and hyphens of every kind alike. */
export function readWritten(text: string): Written {
  let rest = unescape(text.normalize('NFC').replace(address, '$1'))
    .replace(/[\s_]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^[ "“«‘']+|[ "”»’'.,;:]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();

  let organ: Organ | null = null;
  for (const [name, words] of organWords) {
    const bare = rest.replace(words, '').trim();
    if (bare === rest) continue;
    organ = name;
    rest = bare;
    break;
  }
  const word = keyword.exec(rest);
  if (word) rest = rest.slice(word[0].length);
  return { plain: tighten(rest.toUpperCase()), isDecision: /^d/i.test(word?.[1] ?? ''), organ };
}

function tighten(text: string): string {
  return text
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?- ?/g, '-')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/ ?\(/g, ' (')
    .replace(/\s+/g, ' ')
    .trim();
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
