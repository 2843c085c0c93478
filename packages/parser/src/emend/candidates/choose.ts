import type { Lexis } from '../lexis.ts';
import type { Candidate, Choice } from './candidate.ts';

/** What a word of resolutions has before one that is only in the dictionary, and a frequent one before a rare one. */
function advantage(word: string, lexis: Lexis): number {
  const rank = lexis.rank(word);
  return rank === Infinity ? 0 : rank < 600 ? 2 : 1.5;
}

/** How far behind the next candidate must be. */
const clear = 0.55;
/** From this cost on a candidate is only sure when it is alone: "renforcen" is "renforcer" or "renforcent". */
const farFetched = 2;
/** How much more usual in resolutions the best must be, where the next is as like. */
const oftener = 4;

/** The best candidate: sure where no other comes near it. */
export function choose(candidates: readonly Candidate[], lexis: Lexis): Choice | null {
  const scored = candidates
    .map(({ word, cost, rule }) => ({ word, rule, cost, score: cost - advantage(word, lexis) }))
    .sort((a, b) => a.score - b.score || lexis.rank(a.word) - lexis.rank(b.word));
  const [best] = scored;
  if (best === undefined) return null;
  const other = scored.find(({ word }) => word !== best.word);
  const rival = scored.some(({ word, cost }) => word !== best.word && cost <= best.cost + 0.5);
  if (best.cost >= farFetched && rival && lexis.rank(best.word) > 200) return { word: best.word, rule: best.rule, sure: false };
  const sure = other === undefined || other.score - best.score >= clear || (other.cost >= best.cost - 0.05 && lexis.rank(other.word) > oftener * (lexis.rank(best.word) + 5));
  const near = other !== undefined && other.score - best.score < clear ? { other: other.word } : {};
  return { word: best.word, rule: best.rule, sure, ...near };
}
