import { findTreaties } from '@resolute/lexicon';
import { canonicalSymbol, type Language } from '@resolute/schema';
import { pinpointBefore } from './pinpoint.ts';
import { mergeApart } from './ranges.ts';
import type { Reference } from './reference.ts';

/*
 * A treaty named in full is later cited by its head and an article: "l’article 14 du Statut", "article 5 of the
 * Convention". Without an article the head alone says too little to be a citation.
 */
const heads = /(?<=(?<!\p{L})(?:[Ll]a |[Ll]e |[Dd]u |[Ll]’|the ))(?:Statute|Charter|Convention|Covenant|Protocol|Agreement|Declaration|Statut|Charte|Pacte|Protocole|Accord|Déclaration|Constitution)(?![\p{L}-])(?! (?:of|on|for|de|du|des|d’|sur|relati|\p{Lu}))/gu;
const headOf = /(?<!\p{L})(?:Statute|Charter|Convention|Covenant|Protocol|Agreement|Declaration|Statut|Charte|Pacte|Protocole|Accord|Déclaration|Constitution)(?!\p{L})/u;
const article = /^(?:l’)?(?:art|chap|par|sect|annex|part)/iu;

/** Reads the treaties, declarations and programmes of one document, text by text in order. */
export interface NamedTexts {
  readonly find: (text: string) => Reference[];
}

export function createNamedTexts(language: Language): NamedTexts {
  const bound = new Map<string, Pick<Reference, 'target' | 'title' | 'name'>>();
  return {
    find(text) {
      const full = findTreaties(text, language).map(({ start, end, treaty: { kind, names, symbol } }): Reference => {
        const target = symbol === null ? null : canonicalSymbol(symbol);
        const title = target === null ? (names[language] ?? text.slice(start, end)) : null;
        return { start, end, target, pinpoint: pinpointBefore(text, start)?.pinpoint ?? null, date: null, title, name: kind, reach: end };
      });
      const short: Reference[] = [];
      let next = 0;
      const bind = (before: number): void => {
        for (let found = full[next]; found !== undefined && found.start < before; found = full[++next]) {
          const head = headOf.exec(text.slice(found.start, found.end))?.[0];
          if (head !== undefined) bound.set(head, found);
        }
      };
      for (const { 0: head, index } of text.matchAll(heads)) {
        bind(index);
        const named = bound.get(head);
        const pinpoint = named === undefined ? null : pinpointBefore(text, index);
        if (named === undefined || pinpoint === null || !article.test(pinpoint.pinpoint)) continue;
        const { target, title, name } = named;
        short.push({ start: index, end: index + head.length, target, pinpoint: pinpoint.pinpoint, date: null, title, name, reach: index + head.length });
      }
      bind(text.length);
      return mergeApart(full, short);
    },
  };
}
