import type { Drafting } from './drafting.ts';

export const fr: Drafting = {
  language: 'fr',
  enactingFormulas: [
    { organ: 'GENERAL_ASSEMBLY', words: 'L’Assemblée générale' },
    { organ: 'SECURITY_COUNCIL', words: 'Le Conseil de sécurité' },
    { organ: 'ECONOMIC_AND_SOCIAL_COUNCIL', words: 'Le Conseil économique et social' },
    { organ: 'HUMAN_RIGHTS_COUNCIL', words: 'Le Conseil des droits de l’homme' },
  ],
  resolutionHead: /^(?:R[ée]solution|R[ÉE]SOLUTION) (\d{1,4} ?[([9]?\d{4}[)\]]|\d{1,4}(?:\/\d{1,4})?$)/u,
  adoptionLine: /^\*? ?(?:R[ée]solutions? adopt[ée]es? (?:par|sur|sans)|Adopt[ée]e par (?:le Conseil|l’Assembl[ée]e))/iu,
  proceduralNote: /^\[ ?(?:sur |sans renvoi|adopt[ée]e? (?:sur|sans renvoi))/iu,
  meeting: /^(\d{1,4}) ?\S{0,6} +s[eéè]ance(?: p\S{1,3}ni\S{1,4}e?)?\b/iu,
  meetingInLine: /\b(\d{1,4}) ?\S{0,4} s[eéè]ance\b/iu,
  adopted: /^\[? ?A(?:dopt|DOPT)\S{1,3}[eE]? (?:à|a|d|par|sans|l’|à l’issue|À|PAR|SANS)(?!\p{L})/u,
  vote: {
    tally: /(\d{1,3}|une?) voix (?:contre|pour)(?: et)? ?(\d{1,3}|z[ée]ro|une?)?(?:[^\d]{0,30}?(\d{1,3}|une?) abstentions?)?/iu,
    headings: /^(?:Ont voté pour|Ont voté contre|Se sont abstenus|Votent pour|Votent contre|S’abstiennent|Pour|Contre|Abstentions?) ?:/iu,
  },
  masthead: [
    /^(?:NATIONS ?)+(?:UNIES ?)+$/iu,
    /^Nations Unies\b.{0,24}$/u,
    /^(?:Assembl[ée]e g[ée]n[ée]rale|Conseil de s[ée]curit[ée]|Conseil [ée]conomique et social|Conseil des droits de l’homme)$/iu,
    /^Distr\b/iu,
    /^G[ÉE]N[ÉE]RALE$/iu,
    /^(?:Fran[çc]ais|Original ?:)/iu,
    /^\S+(?:[ -](?:et )?\S+){0,4} session(?: extraordinaire(?: d’urgence)?)?(?: Points? .*)?$/iu,
    /^Session (?:de fond )?(?:d’organisation )?de \d{4}/iu,
    /^Points? \d{1,3}\b.*ordre du jour/iu,
  ],
  noteOpeners:
    /^(?:R[ée]s ?ol ?ution|R[ée]solutions|Voir|Ibid|Rapport|Documents? |Nations Unies|Publication|Notamment|Dans sa|D[ée]cision|Supra|Infra|Recueil|Selon|Adopt[ée]e|Texte|Les? |La |L’|Organisation|Bureau|[Vv]oir|Acte|Trait[ée]|Convention|Actes|Soci[ée]t[ée]|Institut|Comit[ée]|Conf[ée]rence|Disponible|(?:[AES]|ST|DP|FCCC|UNEP|TD|HRI|CEDAW|ICCD|DC|ECE|[A-Z]{2,12})\/[A-Z\d])/u,
  annex: /^(?:ANNEXE|Annexe)(?: ([IVXL]{1,6}|\d{1,2}|[A-Z]))?(?:[ .:]|$)/u,
  article: /^Article (?:premier|\d{1,3}|[IVX]{1,5})\b/iu,
  date: /(\d{1,2})(?: ?er)? (janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre) (\d{4})/iu,
  numberedThings: new Set(
    (
      'Action Agenda Habitat principe principes leurs mobiliser années soit ces personne près toutes comme parmi quelque article articles art paragraphe paragraphes par alinéa chapitre chap section résolution résolutions décision décisions ' +
      'annexe annexes point points no n o numéro p pp vol volume supplément objectif objectifs cible cibles phase partie titre ' +
      'le la les l du de des d au aux à et ou en sur sous dans entre pour par avec sans chaque tous toutes ses leurs deux ' +
      'il a est sont janvier février mars avril mai juin juillet août septembre octobre novembre décembre tableau ' +
      'environ moins plus que depuis jusqu ans après avant vers'
    ).split(' '),
  ),
  enumerators: new Set(['no', 'nos', 'n', 'o', 'vol', 'chap', 'par', 'art', 'p', 'pp']),
  countedThings: /^ (?:bis\b|ter\b|quater\b|quinquies\b|er\b|e\b|ère\b|%|p\. ?100|pour cent|millions?|milliards?|mille|mois|ans|années?|jours?|heures?|semaines?|dollars?|institutions|personnes|pays|États|membres|dernières?|premiers?|autres|à \d|et \d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
  elisions: new Set(['l', 'd', 's', 'n', 'j', 'c', 'm', 't', 'i', '|', '1', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu', 'aujourd', 'entr']),
  littleWords: new Set(['le', 'la', 'les', 'des', 'du', 'et', 'aux', 'dans', 'pour', 'sur', 'une', 'que', 'qui', 'par']),
};
