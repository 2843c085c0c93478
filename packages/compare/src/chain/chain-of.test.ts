import type { Mention } from '@resolute/schema';
import { describe, expect, it } from 'vitest';
import { english, recital, reference, resolution } from '../test/invented.ts';
import { chainOf } from './chain-of.ts';

const own = { symbol: 'A/RES/61/901', title: 'Protection des phares', organ: 'GENERAL_ASSEMBLY' } as const;

/** The symbols of the chain of a resolution with one recital in which figures like 58/1 are references. */
function chain(text: string, more: Parameters<typeof resolution>[1] = {}) {
  const mentions: Mention[] = [...text.matchAll(/\d+\/\d+(?: [AB]\b)?/gu)].map(({ 0: found }) => reference(text, found, `A/RES/${found}`));
  return chainOf(resolution([recital('pp-1', text, mentions)], { ...own, ...more })).map(({ symbol }) => symbol);
}

describe('chainOf', () => {
  it('is what a recital recalls in words of the title', () => {
    expect(chain('Rappelant ses résolutions 57/12 du 20 décembre 2002 et 59/34 du 2 décembre 2004 sur la protection des phares,')).toEqual(['A/RES/57/12', 'A/RES/59/34']);
  });

  it('is what a recital recalls without another subject', () => {
    expect(chain('Rappelant ses résolutions 59/34 du 2 décembre 2004 et 57/12 du 20 décembre 2002,')).toEqual(['A/RES/57/12', 'A/RES/59/34']);
  });

  it('leaves out what is recalled on another subject, in the same recital or in another', () => {
    expect(chain('Rappelant sa résolution 57/12 sur la protection des phares et sa résolution 57/13 sur la chasse à la baleine,')).toEqual(['A/RES/57/12']);
    expect(chain('Rappelant en outre sa résolution 57/270 B du 23 juin 2003 sur le suivi intégré des conférences,')).toEqual([]);
  });

  it('is found in English too', () => {
    expect(chain('Recalling its resolutions 57/12 of 20 December 2002 and 59/34 on the protection of lighthouses,', { ...english, title: 'Protection of lighthouses' })).toEqual([
      'A/RES/57/12',
      'A/RES/59/34',
    ]);
  });

  it('holds no decision, no other organ’s resolution, no annex and not the resolution itself', () => {
    const text = 'Rappelant la décision 1995/313, la résolution 1325 (2000), l’annexe de 50/1 et 61/901,';
    const mentions: Mention[] = [
      reference(text, '1995/313', 'E/DEC/1995/313'),
      reference(text, '1325 (2000)', 'S/RES/1325 (2000)'),
      { ...reference(text, '50/1', 'A/RES/50/1'), pinpoint: 'annexe' },
      reference(text, '61/901', 'A/RES/61/901'),
    ];
    expect(chainOf(resolution([recital('pp-1', text, mentions)], own))).toEqual([]);
  });

  it('has the date that the recital gives, else the one that is known', () => {
    const text = 'Rappelant ses résolutions 57/12 et 59/34,';
    const mentions = [reference(text, '57/12', 'A/RES/57/12', '2002-12-20'), reference(text, '59/34', 'A/RES/59/34')];
    const known = [{ symbol: 'A/RES/59/34', title: null, date: '2004-12-02' }];
    expect(chainOf(resolution([recital('pp-1', text, mentions)], own), known)).toEqual([
      { symbol: 'A/RES/57/12', date: '2002-12-20', recalledIn: 'pp-1' },
      { symbol: 'A/RES/59/34', date: '2004-12-02', recalledIn: 'pp-1' },
    ]);
  });

  it('takes in earlier resolutions of a like title, and no later or other ones', () => {
    const known = [
      { symbol: 'A/RES/55/7', title: 'La protection des phares', date: '2000-12-01' },
      { symbol: 'A/RES/63/7', title: 'Protection des phares', date: '2008-12-01' },
      { symbol: 'A/RES/55/8', title: 'Protection des forêts', date: '2000-12-01' },
      { symbol: 'E/RES/2000/8', title: 'Protection des phares', date: '2000-07-01' },
      { symbol: 'A/RES/61/901', title: 'Protection des phares', date: '2000-12-01' },
    ];
    expect(chainOf(resolution([], own), known)).toEqual([{ symbol: 'A/RES/55/7', date: '2000-12-01', recalledIn: null }]);
  });
});
