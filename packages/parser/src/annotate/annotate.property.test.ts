import { array, assert, constantFrom, oneof, option, property, record, string } from 'fast-check';
import { languages, organs } from '@resolute/schema';
import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { readFixture } from './fixture.ts';

const pieces = [
  'résolution ', 'résolutions ', 'decision ', '57/270 B', '1325 (2000)', '217 A (III)', '1995/313', 'S-24/2', ', ', ' et ', ' and ', '; ', '(', ')', ' ',
  'A/58/98', ' et Add.1', '/', 'annexe', ', chap. I', 'paragraphe 3 ci-dessus', 'soixantième session', 'twenty-fourth ', 'special session', 'du 23 juin 2003',
  'Prie ', 'le Secrétaire général', 'Requests ', 'the Council', 'la Commission', 'organes, organismes', ' des Nations Unies', 'de ', 'à ', 'l’', 'Ibid.', 'Voir note 2', '’', '\u{1F30A}', '\u0301',
];
const text = array(oneof(constantFrom(...pieces), string({ maxLength: 4, unit: 'binary' })), { maxLength: 30 }).map((parts) => parts.join('').replaceAll(/\s+/g, ' ').trim());
const setting = record({ language: constantFrom(...languages), organ: option(constantFrom(...organs)), texts: array(text, { maxLength: 6 }) });

it('annotates any text without throwing, with ranges inside it and in order', () => {
  assert(
    property(setting, ({ language, organ, texts }) => {
      const lines = texts.flatMap((words, index) => [`pp-${index + 1} ${words}`, `op-${index + 1} ${words}`, `fn-${index + 1} ${words}`]);
      const annotations = annotate(readFixture(`organ ${organ ?? ''}\n\n${lines.join('\n')}`, language));
      const known = new Set(annotations.actors.map(({ id }) => id));
      for (const { text: words, mentions } of [...annotations.paragraphs, ...annotations.footnotes]) {
        let last = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(words.length);
          if (mention.type === 'ACTOR') expect(known.has(mention.actor)).toBe(true);
          last = mention.start;
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('takes no more than in proportion for long and hostile texts', () => {
  for (const unit of ['résolution 57/270 B du 23 juin 2003, 58/1 ', 'organes, organismes, ', '(((', 'paragraphe 3 et ', 'A/', 'soixantième et ', 'présenter soumettre ']) {
    const words = `Prie ${unit.repeat(400_000 / unit.length)}`;
    const started = performance.now();
    annotate(readFixture(`organ GENERAL_ASSEMBLY\n\nop-1 ${words}\nfn-1 ${words}`, 'fr'));
    // Quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  }
}, 60_000);
