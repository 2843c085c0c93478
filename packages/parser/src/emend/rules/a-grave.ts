import { isInfinitive, isParticiple } from '../grammar.ts';
import { letter, opensSentence } from '../letters.ts';
import type { Lexis } from '../lexis.ts';
import type { Proposal, Rule } from '../rule.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const word = `[${letter}][${letter}’-]{0,60}`;
const lone = new RegExp(`(?<=^|(?:^|[^${letter}\\d])(${word}|\\d+|[,;:)»”])? )([aA]|(?:[Jj]us)?[Qq]u’a)(?= (?:«\\s?|“)?(${word}|\\d+[${letter}]*|:)(?: (${word}|\\d+))?)`, 'g');

const wordOnly = new RegExp(`^[${letter}’-]+$`);

/** Subjects, and what else stands before the verb and not before the preposition. */
const subjects = list('il elle on qui y en ne lui leur nous vous se ça cela ceci celui-ci celle-ci quelle déjà');
/** What the verb has after it and the preposition has not. */
const afterVerb = list(`
pas jamais point toujours été eu également notamment aussi déjà encore beaucoup pour fait mis droit
ainsi donc longtemps souvent largement par certes certainement désormais enfin rien même
`);
/** Nouns without an article that the verb has: "a lieu", "a trait". */
const verbal = list('lieu trait besoin accès tendance cours qualité intérêt connaissance conscience force raison tort peine pouvoir autorité');
/** Determiners after which a noun comes. */
const determiners = list('la cette cet ce ces sa son ses leur leurs notre nos chaque quel quelle quels quelles tout toute tous toutes certains certaines celui celle ceux celles lui elle eux cela ceci');
const indefinite = list('un une plusieurs deux trois quatre cinq dix autre autres');
/** Nouns of which a body may be said to have one: "le Comité a la conviction". */
const possessed = list('conviction responsabilité possibilité faculté charge compétence capacité volonté certitude l’obligation l’intention l’honneur l’avantage l’occasion l’assurance l’impression droit haute ferme même');
/** Words with which a set phrase is Latin or a unit of its own. */
const latin = list('priori posteriori contrario fortiori minima maxima');
/** Verbs, adjectives and nouns that want à. */
const governs = /(?:(?<!représent|migr|enf|habit|occup|inst|particip|suiv|import)ant|relati(?:f|ve)s?|conforme(?:s|ment)?|contraires?|propres?|propices?|favorables?|nécessaires?|grâce|quant|rapport|jusque|face|suite|égard|due?s?|dus|liée?s?|destinée?s?|consacrée?s?|invitée?s?|tendant|visant|ayant|trait|contribu(?:e|ent)|aid(?:e|ent)|continu(?:e|ent)|particip(?:e|ent)|tenue?s?|appelée?s?|présentée?s?|apportée?s?|accès|appel|atteintes?|obstacles?|réponse|vis|plutôt|commun(?:e|s|es)?|inhérents?|compte|part|manière|façon|prie|invite|engage|exhorte|appelle|demande|demander|recommande|conduit|aboutit|consiste|vise|tend|renvoie|participation|contribution|adhésion|soutien|accessibles?|assimilables?|équitables?|exposée?s?|soumise?s?|confrontée?s?|associée?s?|ajoutent|aboutisse|compris|notamment|parties?|limitée?s?|subordonnée?s?|préjudiciables?|lesquel(?:le)?s)$/;

/** What the letter a may be the name of. */
const label = /^(?:alinéas?|points?|sections?|par|al)$/;

/** Whether the a between these words is the preposition: true or false where the words settle it, null where they do not. */
function isPreposition(before: string, after: string, next: string, lexis: Lexis): boolean | null {
  const prior = before.toLowerCase();
  const follower = after.toLowerCase();
  if (latin.has(follower) || follower === 'a' || follower.startsWith('ci-') || label.test(prior)) return false;
  if (subjects.has(prior) || /’(?:y|en|il|elle|on|qui)$|^(?:qui|n’y|l’on)$/.test(prior)) return isInfinitive(after, lexis);
  if (prior !== '' && wordOnly.test(before) && !lexis.has(before) && before === prior) return null;
  const governed = governs.test(prior) || isInfinitive(prior, lexis);
  if (follower === ':') return governed ? true : null;
  if (verbal.has(follower)) return false;
  if (isInfinitive(next, lexis) && /^(?:en|y|se|s|ne|ainsi|aussi)$|ment$/.test(follower)) return true;
  if (follower === 'même' && next === 'de') return true;
  if (follower === 'bien' && governed) return true;
  if (afterVerb.has(follower)) return isParticiple(next, lexis) || !/^(?:toujours|jamais|encore|point|longtemps)$/.test(follower) ? false : null;
  if (follower === 'en' || follower === 'y') return false;
  if (/^\d/.test(follower)) return true;
  if (isInfinitive(after, lexis)) return true;
  if (follower.endsWith('ment') && isParticiple(next, lexis)) return false;
  if (follower === 'le' || follower === 'les') return isInfinitive(next, lexis);
  if (indefinite.has(follower)) return governed ? true : null;
  if (determiners.has(follower) || /^(?:l’|d’autres$)/.test(follower)) {
    if (possessed.has(follower) || possessed.has(next.toLowerCase())) return governed ? true : null;
    return true;
  }
  if (isParticiple(after, lexis)) return governed && !lexis.has(before) ? null : false;
  if (/^(?:de|des|du|d’.*|plus|moins|bien|très|trop|peu|si|tant|que|qu’.*|et|ou|au|aux|dans|sur|avec|comme|ni|où|mais)$/.test(follower)) return follower === 'plus' && (governed || /^(?:long|court|tard)$/.test(next)) ? true : governed && /^(?:des|du|de)$/.test(follower) ? true : null;
  if (!lexis.has(after)) return /^[A-ZÀ-Þ]/.test(after) ? true : null;
  return true;
}

/** E19. à read as a, where the words around leave one reading. */
export const aGrave: Rule = {
  id: 'E19',
  languages: ['fr'],
  needsWords: true,
  find({ text, lexis }) {
    const proposals: Proposal[] = [];
    for (const { 1: before = '', 2: read = '', 3: after = '', 4: next = '', index } of text.matchAll(lone)) {
      // At the head of a sentence a letter before a capital is a label.
      if (read === 'a' && opensSentence(text, index) && /^[A-ZÀ-Þ]/.test(after)) continue;
      const tied = read.length > 1;
      const settled = tied ? afterQue(read, before, after, next) : isPreposition(before, after, next, lexis);
      if (settled === false) continue;
      // A capital that opens no sentence is a letter: "Groupe A".
      if (read === 'A' && (settled === null || !opensSentence(text, index) || /^[A-ZÀ-Þ]/.test(after))) continue;
      proposals.push({ start: index, end: index + read.length, replacement: read === 'A' ? 'À' : `${read.slice(0, -1)}à`, sure: settled === true });
    }
    return proposals;
  },
};

/** "plutôt qu’à sa soixantième session" and "le rapport qu’a présenté le Comité". */
function afterQue(read: string, before: string, after: string, next: string): boolean | null {
  if (/^jus/i.test(read)) return true;
  if (/^(?:plutôt|ainsi|autant|tant|moins|plus|même|mieux)$/.test(before)) return true;
  if (/^l’(?:issue|avenir|heure|occasion|échelle|égard)$/.test(after) || (after === 'cet' && next === 'égard')) return true;
  return /^(?:sa|son|ses|cette|ce|cet|ces)$/.test(after) ? null : false;
}
