import type { Drafting } from './drafting.ts';

export const en: Drafting = {
  language: 'en',
  enactingFormulas: [
    { organ: 'GENERAL_ASSEMBLY', words: 'The General Assembly' },
    { organ: 'SECURITY_COUNCIL', words: 'The Security Council' },
    { organ: 'ECONOMIC_AND_SOCIAL_COUNCIL', words: 'The Economic and Social Council' },
    { organ: 'HUMAN_RIGHTS_COUNCIL', words: 'The Human Rights Council' },
  ],
  resolutionHead: /^(?:(?:Resolution|RESOLUTION) (\d{1,4} ?[([9]?\d{4}[)\]]|\d{1,4}(?:\/\d{1,4})?)(?: of\b.*)?$|\d{1,4} ?[([]\d{4}[)\]][.,] *Resolution of\b)/u,
  adoptionLine: /^\*? ?(?:Resolutions? adopted (?:by|on|without)|Adopted by the (?:Security Council|General Assembly|Economic|Human)|on \d{1,2} [A-Z][a-z]+ \d{4}$)/iu,
  proceduralNote: /^\[ ?(?:on the |on |without reference|adopted (?:on|without))/iu,
  meeting: /^(\d{1,4}) ?(?:st|nd|rd|th|\S{0,2}) +(?:plenary +)?meeting\b/iu,
  meetingInLine: /\b(\d{1,4}) ?(?:st|nd|rd|th) (?:plenary )?meeting\b/iu,
  adopted: /^\[? ?A(?:dopted|DOPTED) (?:at|by|unanimously|without|on|AT|BY|UNANIMOUSLY|WITHOUT)\b/u,
  vote: {
    tally: /(?:vote of (?=\d)|(?=\d{1,3} votes?|one vote))(\d{1,3}|one)(?: votes?)? (?:to|in favou?r)(?:,| and)? ?(\d{1,3}|none|one)?(?:[^\d]{0,30}?(\d{1,3}|one) abstentions?)?/iu,
    headings: /^(?:In favou?r|Against|Abstaining|For|Abstentions?) ?:/iu,
  },
  masthead: [
    /^United Nations\b.{0,24}$/iu,
    /^\W{0,4}\w?\W{0,3}(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)(?: Dist\S+ General)?$/iu,
    /^Dist[rt]?\b/iu,
    /^General$/iu,
    /^(?:English|Original ?:)/iu,
    /^\S+(?:[ -](?:and )?\S+){0,4} session(?: Agenda items? .*)?$/iu,
    /^Agenda items? \d{1,3}/iu,
    /Please recycle/iu,
  ],
  noteOpeners:
    /^(?:Resolutions?|See|Ibid|Report|Documents? |United Nations|Official Records|Adopted|Decision|General Assembly|Supra|Infra|Available|The |In |[Ss]ee|Treaty|League|World|Conference|Proceedings|Convention|Economic|Security|Final|International|Committee|(?:[AES]|ST|DP|FCCC|UNEP|TD|HRI|CEDAW|ICCD|DC|ECE|[A-Z]{2,12})\/[A-Z\d])/u,
  annex: /^(?:ANNEX|Annex)(?: ([IVXL]{1,6}|\d{1,2}|[A-Z]))?(?:[ .:]|$)/u,
  article: /^Article (?:\d{1,3}|[IVX]{1,5})\b/iu,
  date: /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/iu,
  numberedThings: new Set(
    (
      'Agenda Habitat principle principles their years mobilize allocate these those other some raise out from article articles art paragraph paragraphs para paras chapter chap section sections resolution resolutions decision decisions ' +
      'annex annexes item items no nos number p pp vol volume supplement goal goals target targets phase part title ' +
      'the a an of to from on in and or by at for with under than between until about within all its two some ' +
      'january february march april may june july august september october november december table is are was were least over'
    ).split(' '),
  ),
  enumerators: new Set(['no', 'nos', 'vol', 'chap', 'para', 'paras', 'art', 'p', 'pp', 'sect']),
  countedThings: /^ (?:bis\b|ter\b|quater\b|quinquies\b|st\b|nd\b|rd\b|th\b|%|per cent|percent|million|billion|thousand|months?|years?|days?|hours?|weeks?|dollars?|countries|States|members|persons|people|to \d|and \d|out of|January|February|March|April|May|June|July|August|September|October|November|December)/u,
  elisions: new Set(['d', 'o', 'l']),
  littleWords: new Set(['the', 'of', 'and', 'to', 'in', 'that', 'for', 'its', 'with', 'on', 'by']),
};
