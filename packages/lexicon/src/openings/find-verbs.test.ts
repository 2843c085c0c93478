import { describe, expect, it } from 'vitest';
import { findVerbs } from './find-verbs.ts';

function read(text: string, language: 'fr' | 'en'): string[] {
  return findVerbs(text, language).map(({ start, end, verb }) => `${text.slice(start, end)}: ${verb}`);
}

describe('findVerbs', () => {
  it('finds the verbs that follow the opening one', () => {
    expect(read('Encourage les gouvernements à coopérer, et note avec satisfaction que des réunions ont eu lieu;', 'fr')).toEqual([
      'note avec satisfaction: note',
    ]);
    expect(read('Salue les efforts faits, rend hommage aux donateurs et, à cette fin, prie le Secrétaire général d’agir;', 'fr')).toEqual([
      'rend hommage: pay-tribute',
      'à cette fin, prie: request',
    ]);
    expect(read('Takes note of the report, and calls upon all States to ratify; requests the Secretary-General to report', 'en')).toEqual([
      'calls upon: call-upon',
      'requests: request',
    ]);
  });

  it('finds the chained participles of a recital', () => {
    expect(read('Réaffirmant que tous y sont tenus, réaffirmant également la Charte, et rappelant la Convention,', 'fr')).toEqual([
      'réaffirmant également: reaffirm',
      'rappelant: recall',
    ]);
  });

  it('finds a verb behind its pronoun', () => {
    expect(read('Note les efforts de la Commission, et la prie de les poursuivre;', 'fr')).toEqual(['prie: request']);
    expect(read('Remercie le Groupe et lui demande de poursuivre ses travaux;', 'fr')).toEqual(['demande: call-upon']);
    expect(read('Rappelle la lettre et la note verbale du Gouvernement, et décide de rester saisie;', 'fr')).toEqual(['décide: decide']);
  });

  it('leaves out what belongs to somebody else than the organ', () => {
    expect(read('Prie le Secrétaire général, agissant avec les États, de faire rapport; passera en revue les initiatives', 'fr')).toEqual([]);
    expect(read('Invite les États, tenant compte de la situation, à agir', 'fr')).toEqual([]);
    expect(read('Notes the needs, appeals and requests of the Government', 'en')).toEqual([]);
  });

  it('finds none where the text has no opening', () => {
    expect(read('Le dialogue aura lieu, et note avec satisfaction que', 'fr')).toEqual([]);
  });
});
