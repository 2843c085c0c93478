/** The notes of A/RES/58/208 as its printed pages have them: the word each call follows, and how each note begins. */
export const notes = [
  { number: 1, paragraph: 'pp-1', after: 'Caire', begins: 'Rapport de la Conférence internationale sur la population' },
  { number: 2, paragraph: 'pp-1', after: 'social', begins: 'Rapport du Sommet mondial pour le développement social' },
  { number: 3, paragraph: 'pp-1', after: 'social', begins: 'Ibid., annexe' },
  { number: 4, paragraph: 'pp-1', after: 'femmes', begins: 'Rapport de la quatrième Conférence mondiale sur les femmes' },
  { number: 5, paragraph: 'pp-1', after: 'vingt-quatrième', begins: 'Résolution S-24/2, annexe.' },
  { number: 6, paragraph: 'pp-1', after: 'vingt-cinquième', begins: 'Résolution S-25/2, annexe.' },
  { number: 7, paragraph: 'pp-4', after: 'homme', begins: 'Résolution 217 A (III).' },
  { number: 8, paragraph: 'pp-4', after: 'raciale', begins: 'Résolution 2106 A (XX), annexe.' },
  { number: 9, paragraph: 'pp-4', after: 'femmes', begins: 'Résolution 34/180, annexe.' },
  { number: 10, paragraph: 'pp-4', after: 'enfant', begins: 'Résolution 44/25, annexe.' },
  { number: 11, paragraph: 'pp-5', after: 'famille', begins: 'Résolution 45/158, annexe.' },
  { number: 12, paragraph: 'op-1', after: 'général', begins: 'A/58/98.' },
  { number: 13, paragraph: 'op-6', after: 'développement', begins: 'Notamment la Conférence européenne sur les migrations' },
] as const;

/** Its paragraphs: sixteen of the preamble, eleven operative ones, four points. */
export const paragraphIds = [
  ...Array.from({ length: 16 }, (_, index) => `pp-${index + 1}`),
  ...Array.from({ length: 10 }, (_, index) => `op-${index + 1}`),
  ...['a', 'b', 'c', 'd'].map((letter) => `op-10-${letter}`),
  'op-11',
];

export const address = '/A/RES/58/208';
