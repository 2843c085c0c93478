import { expect, it } from 'vitest';
import { inheritPinpoint, pinpointAfter, pinpointBefore } from './pinpoint.ts';

it.each([
  [', annexe.', 'annexe'],
  [', chap. I, résolution 1, annexes I et II.', 'chap. I, résolution 1, annexes I et II'],
  [' (annexe II)', 'annexe II'],
  [', par. 4 b) et c)', 'par. 4 b) et c)'],
  [', paras. 12–14, and', 'paras. 12–14'],
  [', notamment la section II.C relative aux', 'section II.C'],
  [', vol. 1577, no 27531.', 'vol. 1577, no 27531'],
  [' , vol. 1577, n o 27531.', 'vol. 1577, n o 27531'],
  [', et les paragraphes', null],
])('behind a citation: %s', (text, expected) => {
  expect(pinpointAfter(text, 0)?.pinpoint ?? null).toBe(expected);
});

it.each([
  ['au paragraphe 12 de sa ', 'paragraphe 12'],
  ['l’annexe à la ', 'annexe'],
  ['paragraphs 2 and 3 of ', 'paragraphs 2 and 3'],
  ['le rapport de la ', null],
])('before a citation: %s', (text, expected) => {
  expect(pinpointBefore(text, text.length)?.pinpoint ?? null).toBe(expected);
});

it.each([
  ['chap. I, résolution 1, annexe I', 'annexe II', 'chap. I, résolution 1, annexe II'],
  ['vol. 1577, no 27531', 'vol. 1249, no 20378', 'vol. 1249, no 20378'],
  ['chap. I, résolution 1, annexe', 'résolution 2, annexe', 'chap. I, résolution 2, annexe'],
  ['annex, sect. II', 'para. 12', 'annex, sect. II, para. 12'],
  [null, 'annexe', 'annexe'],
  ['annexe', null, 'annexe'],
])('an Ibid. after %s with %s stands for %s', (earlier, own, expected) => {
  expect(inheritPinpoint(earlier, own)).toBe(expected);
});
