import { compileGazetteer, type GazetteerActor, gazetteerActors } from '@resolute/lexicon';
import { readEmended, readWhole } from './readings.ts';
import { timeRounds } from './rounds.ts';
import type { Sample } from './sample.ts';
import type { Target } from './targets.ts';

const rounds = 9;

/** What annotations cost beside the rest of the parser. */
export function benchAnnotation(samples: readonly Sample[], print: (text: string) => void): Target[] {
  const times = timeRounds(samples, { emended: readEmended, whole: readWhole }, rounds);
  const emended = times.get('emended')!;
  const annotations = times.get('whole')! - emended;
  print(`${samples.length} texts; best of ${rounds} rounds\n\nparsing with emendation ${emended.toFixed(1)} ms, annotations ${annotations.toFixed(1)} ms\n`);
  return [{ promise: 'annotations cost less than parsing with emendation', figure: annotations / emended, atMost: 1 }];
}

/** How the time to find actors grows with the number of known ones. */
export function benchGazetteer(samples: readonly Sample[], print: (text: string) => void): Target[] {
  const sizes = { half: gazetteerActors.filter((_, index) => index % 2 === 0), whole: gazetteerActors, tenfold: tenfold(gazetteerActors) };
  const french = samples.filter(({ language }) => language === 'fr');
  const times = timeRounds(french, { half: findAmong(sizes.half), whole: findAmong(sizes.whole), tenfold: findAmong(sizes.tenfold) }, rounds);
  const growth = (size: keyof typeof sizes) => times.get(size)! / times.get('half')!;
  print(`\nfinding actors among   half of ${gazetteerActors.length} = 1\n`);
  print(`all of them            ${growth('whole').toFixed(2)}\nten times as many      ${growth('tenfold').toFixed(2)}\n`);
  return [
    { promise: 'time to find actors among twice as many', figure: growth('whole'), atMost: 1.25 },
    { promise: 'time to find actors among twenty times as many', figure: growth('tenfold'), atMost: 1.5 },
  ];
}

function findAmong(actors: readonly GazetteerActor[]) {
  const gazetteer = compileGazetteer('fr', actors);
  return ({ text }: Sample) => gazetteer.find(text);
}

/** The actors, and nine more of each that differ from it by their last word. */
function tenfold(actors: readonly GazetteerActor[]): GazetteerActor[] {
  return Array.from({ length: 10 }, (_, copy) =>
    copy === 0 ? actors : actors.map((actor) => ({ ...actor, id: `${actor.id}-${copy}`, names: withSuffix(actor.names, copy), acronyms: {}, forms: {}, short: {}, inside: [] })),
  ).flat();
}

function withSuffix(names: GazetteerActor['names'], copy: number): GazetteerActor['names'] {
  return { ...names, fr: `${names.fr ?? names.en} ${copy}` };
}
