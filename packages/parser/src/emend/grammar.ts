import type { Lexis } from './lexis.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Participles that have no rule, in the masculine. */
const irregular = list(`
eu été fait pu dû su vu lu cru bu tenu venu obtenu maintenu contenu retenu soutenu détenu entretenu convenu parvenu
intervenu survenu devenu revenu prévenu provenu reçu perçu conçu déçu connu reconnu méconnu paru apparu disparu comparu
prévu revu entrevu pourvu répondu correspondu rendu étendu entendu attendu prétendu défendu perdu vendu suspendu dépendu
descendu confondu répandu voulu résolu fallu valu prévalu vécu survécu couru parcouru recouru secouru exclu conclu inclus
résolu battu combattu débattu abattu convaincu vaincu rompu interrompu corrompu tendu mis admis permis transmis soumis
promis remis commis compromis omis émis démis pris appris compris entrepris repris surpris acquis requis conquis assis
refait défait satisfait dit redit interdit prédit contredit prescrit proscrit écrit inscrit souscrit décrit transcrit
produit reproduit conduit reconduit réduit introduit construit reconstruit détruit instruit traduit déduit séduit induit
offert ouvert rouvert souffert couvert découvert recouvert atteint restreint contraint astreint joint rejoint adjoint
enjoint craint plaint peint dépeint éteint mort fui suivi poursuivi nui lui suffi servi senti consenti ressenti parti
réparti sorti dormi failli accueilli recueilli envahi élu relu réélu mû ému promu plu déplu tu vêtu revêtu crû accru exclus
`);

/** Forms that look like participles and are not what follows the verb: nouns, and verbs whose perfect has être. */
const nouns = list('côté égalité qualité priorité durée portée entrée arrivée revenu venu devenu parvenu intervenu survenu parti sorti mort');

/** Whether a form is a past participle, or may be one. */
export function isParticiple(word: string, lexis: Lexis): boolean {
  const form = word.toLowerCase();
  for (const end of ['', 's', 'e', 'es']) {
    if (!form.endsWith(end)) continue;
    const stem = form.slice(0, form.length - end.length);
    if (nouns.has(stem)) return false;
    if (irregular.has(stem)) return true;
    if (stem.endsWith('é') && stem.length > 2 && lexis.has(`${stem.slice(0, -1)}er`)) return true;
    if (stem.endsWith('i') && stem.length > 3 && lexis.has(`${stem}r`)) return true;
  }
  return false;
}

const noInfinitive = list(
  'premier dernier particulier régulier singulier entier janvier février hier hiver mer fer cher tier papier quartier métier chantier dossier courrier foyer danger étranger léger ouvrier courrier financier hospitalier humanitaire',
);

/** Whether a form is an infinitive. */
export function isInfinitive(word: string, lexis: Lexis): boolean {
  const form = word.toLowerCase().replace(/^[lsmnt]’/, '').replace(/^y /, '');
  return /(?:er|ir|re)$/.test(form) && form.length > 3 && isVerb(form, lexis) && lexis.has(form);
}

/** An infinitive's participle or present is a word too; a noun in -er or -re has none. */
function isVerb(form: string, lexis: Lexis): boolean {
  if (noInfinitive.has(form)) return false;
  const stem = form.slice(0, -2);
  if (form.endsWith('er')) return lexis.has(`${stem}é`) && (lexis.has(`${stem}ant`) || lexis.has(`${stem}eant`) || lexis.has(`${stem.replace(/c$/, 'ç')}ant`));
  if (form.endsWith('oir')) return true;
  if (form.endsWith('ir')) return lexis.has(`${stem}i`) || lexis.has(`${stem}ant`) || lexis.has(`${stem}u`) || /(?:ouvr|offr|souffr|ven|ten|cour|mour|quér)$/.test(stem);
  return /(?:ai|î|i|u|oi|ei|t|d|v|p)$/.test(stem) && (lexis.has(`${stem}ant`) || lexis.has(`${stem}sant`) || lexis.has(`${stem}vant`) || /(?:ai|aî|oî|ein|oin|ain)[td]?$/.test(stem));
}
