import { draftingOf } from '@resolute/lexicon';
import type { FramePiece, FramePieceKind } from '@resolute/schema';
import { expect, test } from 'vitest';
import { readAdoption } from './adoption.ts';

const piece = (kind: FramePieceKind, text: string): FramePiece => ({ kind, text, source: [], omitted: [], emendations: [], suggestions: [] });

test('the closing lines say the meeting and the day', () => {
  const { date, meeting } = readAdoption([piece('CLOSING', '78e séance plénière 23 décembre 2003')], draftingOf('fr'));
  expect({ date, meeting }).toEqual({ date: '2003-12-23', meeting: 78 });
});

test('the bracket under the adoption line is the procedural note', () => {
  const frame = [piece('ADOPTION_LINE', 'Resolution adopted by the General Assembly on 29 October 2018 [without reference to a Main Committee (A/73/L.8)]')];
  expect(readAdoption(frame, draftingOf('en'))).toEqual({
    date: '2018-10-29',
    meeting: null,
    proceduralNote: 'without reference to a Main Committee (A/73/L.8)',
    vote: null,
  });
});

test('the Security Council says its meeting in the adoption line', () => {
  const frame = [piece('ADOPTION_LINE', 'Adoptée par le Conseil de sécurité à sa 6395e séance, le 13 octobre 2010')];
  expect(readAdoption(frame, draftingOf('fr'))).toMatchObject({ date: '2010-10-13', meeting: 6395 });
});

test.each([
  ['fr', 'Adoptée par 27 voix contre 6, avec 14 abstentions', [27, 6, 14]],
  ['fr', 'Adoptée par 11 voix contre zéro, avec une abstention', [11, 0, 1]],
  ['en', 'Adopted at the 219th meeting by 7 votes to 1, with 3 abstentions', [7, 1, 3]],
  ['en', 'Adopted at the 3075th meeting by 14 votes to none, with 1 abstention', [14, 0, 1]],
] as const)('a vote is counted in figures and words: %s, %s', (language, text, [inFavour, against, abstaining]) => {
  expect(readAdoption([piece('CLOSING', text)], draftingOf(language)).vote).toMatchObject({ inFavour, against, abstaining });
});

test('the date of issue in a masthead is not the date of adoption', () => {
  expect(readAdoption([piece('MASTHEAD', 'Distr.: General 31 October 2018')], draftingOf('en')).date).toBeNull();
});
