import { draftings } from '@resolute/lexicon';
import { languages, type Language } from '@resolute/schema';

const sample = 20_000;

/** Languages that have a script of their own, by the letters they are known by. */
const scripts: readonly { readonly language: Language; readonly letters: RegExp }[] = [
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
];

/** The language of a text: by its script, else by the frequent little words of those whose drafting is known. Null where neither tells. */
export function detectLanguage(text: string): Language | null {
  const head = text.slice(0, sample);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  for (const { language, letters: own } of scripts) {
    if ((head.match(own)?.length ?? 0) * 2 > letters && letters > 0) return language;
  }
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: { language: Language; count: number } | null = null;
  for (const { language, littleWords } of draftings) {
    const count = words.filter((word) => littleWords.has(word)).length;
    if (count > (best?.count ?? 0) && languages.includes(language)) best = { language, count };
  }
  return best?.language ?? null;
}
