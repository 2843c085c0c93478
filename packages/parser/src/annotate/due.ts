import type { Due } from '@resolute/schema';

/*
 * What a mandate asks for, by the words of its clause. Each pattern is looked for with its place, because a clause may
 * speak of several things: the one beside the deadline is what is due then.
 */
const patterns: readonly (readonly [Due, RegExp])[] = [
  [
    'REPORT',
    /(?:\b|(?<=[ ’])(?=é))(?:rendre (?:\p{L}+ )?compte|fai(?:re|sant) (?:\p{L}+ )?rapport|faire le point|tenir (?:\p{L}+ )?(?:informée?|au courant)|(?:l’|la |le )informer|report(?: \p{L}+)? (?:to|back|on)(?!\p{L})|keep(?:ing)? (?:\S+ ){1,4}informed|(?:présent|soumett|établi|communiqu|élabor|rédig|adress|remett|transmett|publi|prépar|submit|present|prepar|provid|transmit|issu|furnish|deliver)\p{L}*(?=[^;]{0,900}?(?<!\p{L})(?:rapports?|comptes? rendus?|exposés?|étude|note|mise à jour|reports?|study|briefings?|updates?)(?!\p{L}))|to report(?!\p{L}))/giu,
  ],
  ['AGENDA_ITEM', /\b(?:ordre du jour|agenda|(?:demeur|rest)er saisie?|remain (?:actively )?seized|poursuivre l’examen de (?:la|cette) question|continue its consideration of the (?:matter|question|item))(?!\p{L})/giu],
  [
    'MEETING',
    /\b(?:convoquer|convocation|se réunira?|convene|to meet(?= (?:again|at|in|on|every)(?!\p{L})|[,;.])|(?:ten(?:ir|ue?s?)(?! (?:\p{L}+ )?(?:inform|au courant))|organis\p{L}*|consacr\p{L}*|hold|organiz\p{L}*|devote)(?=[^;]{0,140}?(?<!\p{L})(?:réunions?|séances?|conférences?|dialogues?|débats?|colloques?|ateliers?|séminaires?|sommet|session|table ronde|meetings?|conferences?|dialogues?|debates?|workshops?|seminars?|summit|round table)(?!\p{L}))|dialogue de haut niveau|high-level (?:dialogue|meeting|debate)|réunion de haut niveau)(?!\p{L})/giu,
  ],
  [
    'OBSERVANCE',
    /\b(?:(?:[Pp]roclam|[Cc]élébr|[Oo]bserv|[Cc]ommémor|[Mm]arqu|[Dd]ésign|[Ii]nstitu|[Cc]elebrat|[Cc]ommemorat|[Dd]esignat|[Dd]éclar|[Dd]eclar)\p{L}*(?=[^;]{0,200}?(?<!\p{L})(?:Journée|Année|Décennie|Semaine|Day|Year|Decade|Week)(?!\p{L}))|(?:Journée|Année|Décennie|Semaine|Day|Year|Decade|Week)(?=[^;]{0,120}?(?<!\p{L})(?:observée?|célébrée?|proclamée?|observed|celebrated|proclaimed|commemorated)(?!\p{L})))/gu,
  ],
  ['REVIEW', /(?:\b|(?<=[ ’])(?=é))(?:examin\p{L}*|réexamin\p{L}*|passer en revue|évaluer|évaluation|review|reviews|assess|appraisal|consider)(?!\p{L})/giu],
];

const plain: ReadonlySet<Due> = new Set(['REPORT', 'AGENDA_ITEM', 'MEETING']);

/** Longer clauses are read no further: what is due stands near the verb. */
const longest = 3000;

interface Place {
  readonly due: Due;
  readonly at: number;
}

/**
 * What is due, or null where nothing of a known kind is. With a deadline at `deadlineAt`, the last kind named before it,
 * else the first behind it, and OTHER where the clause names none. An observance is due only where no report, item or
 * meeting is, and a review only by a deadline: reports are on observances and reviews far more often.
 */
export function readDue(clause: string, deadlineAt: number | null): Due | null {
  const read = clause.slice(0, longest);
  const places = patterns.flatMap(([due, pattern]) => [...read.matchAll(pattern)].map(({ index }): Place => ({ due, at: index })));
  const pick = (among: readonly Place[]): Due | null => {
    const sorted = among.toSorted((one, other) => one.at - other.at);
    return (sorted.findLast(({ at }) => deadlineAt !== null && at < deadlineAt) ?? sorted[0])?.due ?? null;
  };
  const found = pick(places.filter(({ due }) => plain.has(due))) ?? pick(places.filter(({ due }) => due === 'OBSERVANCE'));
  if (found !== null || deadlineAt === null) return found;
  return pick(places) ?? 'OTHER';
}
