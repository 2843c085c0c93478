/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of body an actor is. */
export type ActorKind =
  | 'COMMITTEE'
  | 'CONFERENCE'
  | 'FUND_OR_PROGRAMME'
  | 'GROUP'
  | 'OFFICIAL'
  | 'ORGAN'
  | 'ORGANIZATION'
  | 'OTHER'
  | 'SECRETARIAT'
  | 'SPECIALIZED_AGENCY'
  | 'STATE'
  | 'TREATY_BODY'
  | 'TRIBUNAL';

/** What became of a paragraph from one resolution to a later one. */
export type Change =
  /** Both have it, and its words differ. */
  | 'CHANGED'
  /** Only the earlier text has it. */
  | 'DROPPED'
  /** Both have it in the same words; case, punctuation and numbering do not count. */
  | 'KEPT'
  /** Only the later text has it. */
  | 'NEW';

/** In what two versions of one resolution must be the same. */
export type ConcordanceRule =
  /** Paragraphs and notes. */
  | 'C1'
  /** Numbers, in figures on either side. */
  | 'C2'
  /** References: resolutions, decisions and documents by number, treaties by name. */
  | 'C3'
  /** Dates. */
  | 'C4'
  /** Sessions. */
  | 'C5'
  /** Calls of notes. */
  | 'C6'
  /** Date and meeting of the adoption. */
  | 'C7';

/** What a mandate asks for. */
export type Due =
  /** An item on the agenda of a session. */
  | 'AGENDA_ITEM'
  /** A meeting, a conference, a dialogue. */
  | 'MEETING'
  /** A day, a year or a decade observed. */
  | 'OBSERVANCE'
  /** Something else. */
  | 'OTHER'
  /** A report. */
  | 'REPORT'
  /** A review or appraisal. */
  | 'REVIEW';

/** What sort of thing a note cites. */
export type FootnoteKind =
  | 'CONFERENCE_REPORT'
  | 'DOCUMENT'
  | 'OFFICIAL_RECORDS'
  | 'OTHER'
  | 'RESOLUTION'
  | 'TREATY_SERIES';

/** What a paragraph’s opening verb does, from binding to reciting. */
export type Force =
  /** Decides, establishes, proclaims: it is so by these words. */
  | 'DECISION'
  /** Demands, requires. */
  | 'DEMAND'
  /** Encourages, invites. */
  | 'ENCOURAGEMENT'
  /** A preambular opening: Recalling, Convinced. */
  | 'RECITAL'
  /** Recommends, proposes. */
  | 'RECOMMENDATION'
  /** Requests, calls upon, urges. */
  | 'REQUEST'
  /** Reaffirms, notes, welcomes: it asks nothing of anybody. */
  | 'STATEMENT';

/** What a piece of the page around the resolution’s text is. */
export type FramePieceKind =
  | 'ADOPTION_LINE'
  | 'CLOSING'
  | 'ENACTING_FORMULA'
  | 'MASTHEAD'
  | 'NEIGHBOUR'
  | 'OTHER'
  | 'PAGE_NUMBER'
  | 'RULE'
  | 'RUNNING_HEAD'
  | 'TITLE';

/** The six official languages of the United Nations. */
export type Language =
  /** Arabic */
  | 'AR'
  /** English */
  | 'EN'
  /** Spanish */
  | 'ES'
  /** French */
  | 'FR'
  /** Russian */
  | 'RU'
  /** Chinese */
  | 'ZH';

/** Why an actor is named. */
export type MentionRole =
  /** The paragraph’s opening verb is addressed to it. */
  | 'ADDRESSEE'
  /** It is named in passing. */
  | 'MENTIONED';

/** Why a stretch of the source is not part of the words. */
export type OmissionKind =
  /** The call of a note. */
  | 'CALL'
  /** A hyphen at a line’s end. */
  | 'HYPHEN'
  /** A mark of the printer or of the program that extracted the text. */
  | 'MARK'
  /** The paragraph’s or note’s own number. */
  | 'NUMBER';

/** The body that adopted a resolution. */
export type Organ =
  | 'ECONOMIC_AND_SOCIAL_COUNCIL'
  | 'GENERAL_ASSEMBLY'
  | 'HUMAN_RIGHTS_COUNCIL'
  | 'SECURITY_COUNCIL';

/** What a paragraph is. */
export type ParagraphKind =
  /** A paragraph of an annex. */
  | 'ANNEX'
  /** A heading inside the text. */
  | 'HEADING'
  /** A paragraph or sub-paragraph by which the organ acts. */
  | 'OPERATIVE'
  /** A recital: why, and in view of what. */
  | 'PREAMBULAR';

/** How much a message matters. */
export type Severity =
  /** Something of the document could not be read. */
  | 'ERROR'
  /** Something was done that a reader may want to know. */
  | 'INFO'
  /** Something was read with doubt, or looks wrong in the source. */
  | 'WARNING';

export type ActorQueryVariables = Exact<{
  slug: string;
  language: Language;
  after?: string | null | undefined;
}>;


export type ActorQuery = { readonly actor: { readonly slug: string, readonly kind: ActorKind, readonly name: string, readonly acronym: string | null, readonly wikidata: string | null, readonly parent: { readonly slug: string, readonly name: string } | null, readonly mentions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly role: MentionRole, readonly paragraph: { readonly anchor: string, readonly label: string, readonly text: string } | null, readonly footnote: { readonly anchor: string, readonly number: number, readonly text: string } | null, readonly resolution: { readonly symbol: string, readonly title: string | null, readonly language: Language } }> } } | null };

export type ActorsQueryVariables = Exact<{
  language: Language;
  after?: string | null | undefined;
}>;


export type ActorsQuery = { readonly actors: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly kind: ActorKind, readonly name: string, readonly acronym: string | null, readonly mentionCount: number }> } };

export type ConcordanceQueryVariables = Exact<{
  symbol: string;
  language: Language;
  with: Language;
}>;


export type ConcordanceQuery = { readonly resolution:
    | { readonly __typename: 'InvalidSymbolError' }
    | { readonly __typename: 'NotFoundError' }
    | { readonly __typename: 'Resolution', readonly concordance: { readonly with: { readonly symbol: string, readonly language: Language, readonly original: boolean, readonly official: boolean, readonly title: string | null, readonly enactingFormula: string | null }, readonly paragraphs: ReadonlyArray<{ readonly left: { readonly anchor: string } | null, readonly right: { readonly anchor: string, readonly label: string, readonly number: string | null, readonly depth: number, readonly kind: ParagraphKind, readonly text: string, readonly opening: { readonly start: number, readonly end: number, readonly verb: string, readonly force: Force } | null, readonly footnoteCalls: ReadonlyArray<{ readonly number: number, readonly offset: number, readonly original: string, readonly footnote: { readonly anchor: string } | null }> } | null }>, readonly footnotes: ReadonlyArray<{ readonly left: { readonly anchor: string } | null, readonly right: { readonly anchor: string, readonly number: number, readonly text: string } | null }>, readonly messages: ReadonlyArray<{ readonly rule: ConcordanceRule, readonly left: { readonly anchor: string, readonly start: number, readonly end: number, readonly text: string } | null, readonly right: { readonly anchor: string, readonly start: number, readonly end: number, readonly text: string } | null }> } | null }
   };

export type ComparisonQueryVariables = Exact<{
  symbol: string;
  language: Language;
  other: string;
}>;


export type ComparisonQuery = { readonly resolution:
    | { readonly __typename: 'InvalidSymbolError' }
    | { readonly __typename: 'NotFoundError' }
    | { readonly __typename: 'Resolution', readonly comparedWith:
        | { readonly __typename: 'Comparison', readonly earlier: { readonly symbol: string, readonly language: Language, readonly original: boolean, readonly official: boolean, readonly title: string | null, readonly enactingFormula: string | null }, readonly later: { readonly symbol: string, readonly language: Language, readonly original: boolean, readonly official: boolean, readonly title: string | null, readonly enactingFormula: string | null }, readonly paragraphs: ReadonlyArray<{ readonly change: Change, readonly earlier: { readonly anchor: string, readonly label: string, readonly number: string | null, readonly depth: number, readonly kind: ParagraphKind, readonly text: string, readonly opening: { readonly start: number, readonly end: number, readonly verb: string, readonly force: Force } | null, readonly footnoteCalls: ReadonlyArray<{ readonly number: number, readonly offset: number, readonly original: string, readonly footnote: { readonly anchor: string } | null }> } | null, readonly later: { readonly anchor: string, readonly label: string, readonly number: string | null, readonly depth: number, readonly kind: ParagraphKind, readonly text: string, readonly opening: { readonly start: number, readonly end: number, readonly verb: string, readonly force: Force } | null, readonly footnoteCalls: ReadonlyArray<{ readonly number: number, readonly offset: number, readonly original: string, readonly footnote: { readonly anchor: string } | null }> } | null, readonly earlierRanges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly laterRanges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }
        | { readonly __typename: 'InvalidSymbolError' }
        | { readonly __typename: 'NotFoundError' }
       }
   };

export type BesideHeadFragment = { readonly symbol: string, readonly language: Language, readonly original: boolean, readonly official: boolean, readonly title: string | null, readonly enactingFormula: string | null };

export type BesideParagraphFragment = { readonly anchor: string, readonly label: string, readonly number: string | null, readonly depth: number, readonly kind: ParagraphKind, readonly text: string, readonly opening: { readonly start: number, readonly end: number, readonly verb: string, readonly force: Force } | null, readonly footnoteCalls: ReadonlyArray<{ readonly number: number, readonly offset: number, readonly original: string, readonly footnote: { readonly anchor: string } | null }> };

export type BesidePlaceFragment = { readonly anchor: string, readonly start: number, readonly end: number, readonly text: string };

export type ResolutionQueryVariables = Exact<{
  symbol: string;
  language?: Language | null | undefined;
}>;


export type ResolutionQuery = { readonly resolution:
    | { readonly __typename: 'InvalidSymbolError', readonly input: string, readonly reason: string }
    | { readonly __typename: 'NotFoundError', readonly symbol: string, readonly languages: ReadonlyArray<Language>, readonly suggestions: ReadonlyArray<string> }
    | { readonly __typename: 'Resolution', readonly symbol: string, readonly language: Language, readonly original: boolean, readonly official: boolean, readonly organ: Organ | null, readonly session: string | null, readonly number: string | null, readonly title: string | null, readonly url: string | null, readonly enactingFormula: string | null, readonly editions: ReadonlyArray<{ readonly language: Language, readonly original: boolean }>, readonly series: ReadonlyArray<{ readonly symbol: string, readonly date: string | null, readonly resolution: { readonly language: Language } | null }>, readonly adoption: { readonly date: string | null, readonly meeting: number | null, readonly proceduralNote: string | null, readonly vote: { readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly text: string } | null }, readonly paragraphs: ReadonlyArray<{ readonly anchor: string, readonly eId: string, readonly kind: ParagraphKind, readonly number: string | null, readonly label: string, readonly depth: number, readonly text: string, readonly parent: { readonly anchor: string } | null, readonly opening: { readonly start: number, readonly end: number, readonly verb: string, readonly force: Force } | null, readonly footnoteCalls: ReadonlyArray<{ readonly number: number, readonly offset: number, readonly original: string, readonly footnote: { readonly anchor: string } | null }>, readonly mentions: ReadonlyArray<
          | { readonly __typename: 'ActorMention', readonly role: MentionRole, readonly start: number, readonly end: number, readonly actor: { readonly slug: string } }
          | { readonly __typename: 'DateMention', readonly date: string | null, readonly start: number, readonly end: number }
          | { readonly __typename: 'ReferenceMention', readonly target: string | null, readonly pinpoint: string | null, readonly date: string | null, readonly start: number, readonly end: number }
          | { readonly __typename: 'SessionMention', readonly session: string, readonly start: number, readonly end: number }
        >, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> }>, readonly footnotes: ReadonlyArray<{ readonly anchor: string, readonly number: number, readonly kind: FootnoteKind, readonly text: string, readonly citations: ReadonlyArray<{ readonly target: string | null, readonly pinpoint: string | null, readonly date: string | null, readonly title: string | null }>, readonly ibidOf: { readonly anchor: string } | null, readonly calls: ReadonlyArray<{ readonly offset: number, readonly paragraph: { readonly anchor: string } | null }>, readonly mentions: ReadonlyArray<
          | { readonly __typename: 'ActorMention', readonly role: MentionRole, readonly start: number, readonly end: number, readonly actor: { readonly slug: string } }
          | { readonly __typename: 'DateMention', readonly date: string | null, readonly start: number, readonly end: number }
          | { readonly __typename: 'ReferenceMention', readonly target: string | null, readonly pinpoint: string | null, readonly date: string | null, readonly start: number, readonly end: number }
          | { readonly __typename: 'SessionMention', readonly session: string, readonly start: number, readonly end: number }
        >, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> }>, readonly frame: ReadonlyArray<{ readonly kind: FramePieceKind, readonly text: string, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> }>, readonly actors: ReadonlyArray<{ readonly slug: string, readonly kind: ActorKind, readonly wikidata: string | null, readonly names: ReadonlyArray<{ readonly language: Language, readonly text: string }>, readonly acronyms: ReadonlyArray<{ readonly language: Language, readonly text: string }>, readonly parent: { readonly slug: string } | null }>, readonly mandates: ReadonlyArray<{ readonly verb: string, readonly force: Force, readonly due: Due | null, readonly paragraph: { readonly anchor: string } | null, readonly addressees: ReadonlyArray<{ readonly slug: string }>, readonly deadline: { readonly session: string | null, readonly from: number | null, readonly to: number | null, readonly date: string | null } | null }>, readonly messages: ReadonlyArray<{ readonly rule: string, readonly severity: Severity, readonly reason: string, readonly start: number, readonly end: number, readonly actual: string | null, readonly expected: string | null }>, readonly source: { readonly sha256: string, readonly text: string, readonly pages: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
   };

export type DocumentFragment = { readonly symbol: string, readonly language: Language, readonly original: boolean, readonly official: boolean, readonly organ: Organ | null, readonly session: string | null, readonly number: string | null, readonly title: string | null, readonly url: string | null, readonly enactingFormula: string | null, readonly editions: ReadonlyArray<{ readonly language: Language, readonly original: boolean }>, readonly series: ReadonlyArray<{ readonly symbol: string, readonly date: string | null, readonly resolution: { readonly language: Language } | null }>, readonly adoption: { readonly date: string | null, readonly meeting: number | null, readonly proceduralNote: string | null, readonly vote: { readonly inFavour: number | null, readonly against: number | null, readonly abstaining: number | null, readonly text: string } | null }, readonly paragraphs: ReadonlyArray<{ readonly anchor: string, readonly eId: string, readonly kind: ParagraphKind, readonly number: string | null, readonly label: string, readonly depth: number, readonly text: string, readonly parent: { readonly anchor: string } | null, readonly opening: { readonly start: number, readonly end: number, readonly verb: string, readonly force: Force } | null, readonly footnoteCalls: ReadonlyArray<{ readonly number: number, readonly offset: number, readonly original: string, readonly footnote: { readonly anchor: string } | null }>, readonly mentions: ReadonlyArray<
      | { readonly __typename: 'ActorMention', readonly role: MentionRole, readonly start: number, readonly end: number, readonly actor: { readonly slug: string } }
      | { readonly __typename: 'DateMention', readonly date: string | null, readonly start: number, readonly end: number }
      | { readonly __typename: 'ReferenceMention', readonly target: string | null, readonly pinpoint: string | null, readonly date: string | null, readonly start: number, readonly end: number }
      | { readonly __typename: 'SessionMention', readonly session: string, readonly start: number, readonly end: number }
    >, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> }>, readonly footnotes: ReadonlyArray<{ readonly anchor: string, readonly number: number, readonly kind: FootnoteKind, readonly text: string, readonly citations: ReadonlyArray<{ readonly target: string | null, readonly pinpoint: string | null, readonly date: string | null, readonly title: string | null }>, readonly ibidOf: { readonly anchor: string } | null, readonly calls: ReadonlyArray<{ readonly offset: number, readonly paragraph: { readonly anchor: string } | null }>, readonly mentions: ReadonlyArray<
      | { readonly __typename: 'ActorMention', readonly role: MentionRole, readonly start: number, readonly end: number, readonly actor: { readonly slug: string } }
      | { readonly __typename: 'DateMention', readonly date: string | null, readonly start: number, readonly end: number }
      | { readonly __typename: 'ReferenceMention', readonly target: string | null, readonly pinpoint: string | null, readonly date: string | null, readonly start: number, readonly end: number }
      | { readonly __typename: 'SessionMention', readonly session: string, readonly start: number, readonly end: number }
    >, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> }>, readonly frame: ReadonlyArray<{ readonly kind: FramePieceKind, readonly text: string, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> }>, readonly actors: ReadonlyArray<{ readonly slug: string, readonly kind: ActorKind, readonly wikidata: string | null, readonly names: ReadonlyArray<{ readonly language: Language, readonly text: string }>, readonly acronyms: ReadonlyArray<{ readonly language: Language, readonly text: string }>, readonly parent: { readonly slug: string } | null }>, readonly mandates: ReadonlyArray<{ readonly verb: string, readonly force: Force, readonly due: Due | null, readonly paragraph: { readonly anchor: string } | null, readonly addressees: ReadonlyArray<{ readonly slug: string }>, readonly deadline: { readonly session: string | null, readonly from: number | null, readonly to: number | null, readonly date: string | null } | null }>, readonly messages: ReadonlyArray<{ readonly rule: string, readonly severity: Severity, readonly reason: string, readonly start: number, readonly end: number, readonly actual: string | null, readonly expected: string | null }>, readonly source: { readonly sha256: string, readonly text: string, readonly pages: ReadonlyArray<{ readonly start: number, readonly end: number }> } };

type Words_Footnote_Fragment = { readonly text: string, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> };

type Words_FramePiece_Fragment = { readonly text: string, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> };

type Words_Paragraph_Fragment = { readonly text: string, readonly source: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly omitted: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: OmissionKind }>, readonly emendations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }>, readonly suggestions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly original: string, readonly replacement: string, readonly rule: string }> };

export type WordsFragment =
  | Words_Footnote_Fragment
  | Words_FramePiece_Fragment
  | Words_Paragraph_Fragment
;

type Named_ActorMention_Fragment = { readonly __typename: 'ActorMention', readonly role: MentionRole, readonly start: number, readonly end: number, readonly actor: { readonly slug: string } };

type Named_DateMention_Fragment = { readonly __typename: 'DateMention', readonly date: string | null, readonly start: number, readonly end: number };

type Named_ReferenceMention_Fragment = { readonly __typename: 'ReferenceMention', readonly target: string | null, readonly pinpoint: string | null, readonly date: string | null, readonly start: number, readonly end: number };

type Named_SessionMention_Fragment = { readonly __typename: 'SessionMention', readonly session: string, readonly start: number, readonly end: number };

export type NamedFragment =
  | Named_ActorMention_Fragment
  | Named_DateMention_Fragment
  | Named_ReferenceMention_Fragment
  | Named_SessionMention_Fragment
;

export type ResolutionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ResolutionsQuery = { readonly resolutions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly symbol: string, readonly title: string | null, readonly organ: Organ | null, readonly date: string | null, readonly language: Language, readonly paragraphCount: number, readonly footnoteCount: number, readonly editions: ReadonlyArray<{ readonly language: Language }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BesideHeadFragmentDoc = new TypedDocumentString(`
    fragment BesideHead on Resolution {
  symbol
  language
  original
  official
  title
  enactingFormula
}
    `, {"fragmentName":"BesideHead"}) as unknown as TypedDocumentString<BesideHeadFragment, unknown>;
export const BesideParagraphFragmentDoc = new TypedDocumentString(`
    fragment BesideParagraph on Paragraph {
  anchor
  label
  number
  depth
  kind
  text
  opening {
    start
    end
    verb
    force
  }
  footnoteCalls {
    footnote {
      anchor
    }
    number
    offset
    original
  }
}
    `, {"fragmentName":"BesideParagraph"}) as unknown as TypedDocumentString<BesideParagraphFragment, unknown>;
export const BesidePlaceFragmentDoc = new TypedDocumentString(`
    fragment BesidePlace on ConcordancePlace {
  anchor
  start
  end
  text
}
    `, {"fragmentName":"BesidePlace"}) as unknown as TypedDocumentString<BesidePlaceFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Text {
  text
  source {
    start
    end
  }
  omitted {
    start
    end
    kind
  }
  emendations {
    start
    end
    original
    replacement
    rule
  }
  suggestions {
    start
    end
    original
    replacement
    rule
  }
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Mention {
  __typename
  start
  end
  ... on ActorMention {
    actor {
      slug
    }
    role
  }
  ... on ReferenceMention {
    target
    pinpoint
    date
  }
  ... on DateMention {
    date
  }
  ... on SessionMention {
    session
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const DocumentFragmentDoc = new TypedDocumentString(`
    fragment Document on Resolution {
  symbol
  language
  original
  official
  organ
  session
  number
  title
  url
  enactingFormula
  editions {
    language
    original
  }
  series {
    symbol
    date
    resolution {
      language
    }
  }
  adoption {
    date
    meeting
    proceduralNote
    vote {
      inFavour
      against
      abstaining
      text
    }
  }
  paragraphs {
    ...Words
    anchor
    eId
    kind
    number
    label
    depth
    parent {
      anchor
    }
    opening {
      start
      end
      verb
      force
    }
    footnoteCalls {
      footnote {
        anchor
      }
      number
      offset
      original
    }
    mentions {
      ...Named
    }
  }
  footnotes {
    ...Words
    anchor
    number
    kind
    citations {
      target
      pinpoint
      date
      title
    }
    ibidOf {
      anchor
    }
    calls {
      paragraph {
        anchor
      }
      offset
    }
    mentions {
      ...Named
    }
  }
  frame {
    ...Words
    kind
  }
  actors {
    slug
    kind
    names {
      language
      text
    }
    acronyms {
      language
      text
    }
    parent {
      slug
    }
    wikidata
  }
  mandates {
    paragraph {
      anchor
    }
    verb
    force
    addressees {
      slug
    }
    due
    deadline {
      session
      from
      to
      date
    }
  }
  messages {
    rule
    severity
    reason
    start
    end
    actual
    expected
  }
  source {
    sha256
    text
    pages {
      start
      end
    }
  }
}
    fragment Words on Text {
  text
  source {
    start
    end
  }
  omitted {
    start
    end
    kind
  }
  emendations {
    start
    end
    original
    replacement
    rule
  }
  suggestions {
    start
    end
    original
    replacement
    rule
  }
}
fragment Named on Mention {
  __typename
  start
  end
  ... on ActorMention {
    actor {
      slug
    }
    role
  }
  ... on ReferenceMention {
    target
    pinpoint
    date
  }
  ... on DateMention {
    date
  }
  ... on SessionMention {
    session
  }
}`, {"fragmentName":"Document"}) as unknown as TypedDocumentString<DocumentFragment, unknown>;
export const ActorDocument = new TypedDocumentString(`
    query Actor($slug: String!, $language: Language!, $after: String) {
  actor(slug: $slug) {
    slug
    kind
    name(language: $language)
    acronym(language: $language)
    wikidata
    parent {
      slug
      name(language: $language)
    }
    mentions(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        start
        end
        role
        paragraph {
          anchor
          label
          text
        }
        footnote {
          anchor
          number
          text
        }
        resolution {
          symbol
          title
          language
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorQuery, ActorQueryVariables>;
export const ActorsDocument = new TypedDocumentString(`
    query Actors($language: Language!, $after: String) {
  actors(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
      kind
      name(language: $language)
      acronym(language: $language)
      mentionCount
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsQuery, ActorsQueryVariables>;
export const ConcordanceDocument = new TypedDocumentString(`
    query Concordance($symbol: String!, $language: Language!, $with: Language!) {
  resolution(symbol: $symbol, language: $language) {
    __typename
    ... on Resolution {
      concordance(with: $with) {
        with {
          ...BesideHead
        }
        paragraphs {
          left {
            anchor
          }
          right {
            ...BesideParagraph
          }
        }
        footnotes {
          left {
            anchor
          }
          right {
            anchor
            number
            text
          }
        }
        messages {
          rule
          left {
            ...BesidePlace
          }
          right {
            ...BesidePlace
          }
        }
      }
    }
  }
}
    fragment BesideHead on Resolution {
  symbol
  language
  original
  official
  title
  enactingFormula
}
fragment BesideParagraph on Paragraph {
  anchor
  label
  number
  depth
  kind
  text
  opening {
    start
    end
    verb
    force
  }
  footnoteCalls {
    footnote {
      anchor
    }
    number
    offset
    original
  }
}
fragment BesidePlace on ConcordancePlace {
  anchor
  start
  end
  text
}`) as unknown as TypedDocumentString<ConcordanceQuery, ConcordanceQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($symbol: String!, $language: Language!, $other: String!) {
  resolution(symbol: $symbol, language: $language) {
    __typename
    ... on Resolution {
      comparedWith(symbol: $other) {
        __typename
        ... on Comparison {
          earlier {
            ...BesideHead
          }
          later {
            ...BesideHead
          }
          paragraphs {
            change
            earlier {
              ...BesideParagraph
            }
            later {
              ...BesideParagraph
            }
            earlierRanges {
              start
              end
            }
            laterRanges {
              start
              end
            }
          }
        }
      }
    }
  }
}
    fragment BesideHead on Resolution {
  symbol
  language
  original
  official
  title
  enactingFormula
}
fragment BesideParagraph on Paragraph {
  anchor
  label
  number
  depth
  kind
  text
  opening {
    start
    end
    verb
    force
  }
  footnoteCalls {
    footnote {
      anchor
    }
    number
    offset
    original
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ResolutionDocument = new TypedDocumentString(`
    query Resolution($symbol: String!, $language: Language) {
  resolution(symbol: $symbol, language: $language) {
    __typename
    ... on Resolution {
      ...Document
    }
    ... on NotFoundError {
      symbol
      languages
      suggestions
    }
    ... on InvalidSymbolError {
      input
      reason
    }
  }
}
    fragment Document on Resolution {
  symbol
  language
  original
  official
  organ
  session
  number
  title
  url
  enactingFormula
  editions {
    language
    original
  }
  series {
    symbol
    date
    resolution {
      language
    }
  }
  adoption {
    date
    meeting
    proceduralNote
    vote {
      inFavour
      against
      abstaining
      text
    }
  }
  paragraphs {
    ...Words
    anchor
    eId
    kind
    number
    label
    depth
    parent {
      anchor
    }
    opening {
      start
      end
      verb
      force
    }
    footnoteCalls {
      footnote {
        anchor
      }
      number
      offset
      original
    }
    mentions {
      ...Named
    }
  }
  footnotes {
    ...Words
    anchor
    number
    kind
    citations {
      target
      pinpoint
      date
      title
    }
    ibidOf {
      anchor
    }
    calls {
      paragraph {
        anchor
      }
      offset
    }
    mentions {
      ...Named
    }
  }
  frame {
    ...Words
    kind
  }
  actors {
    slug
    kind
    names {
      language
      text
    }
    acronyms {
      language
      text
    }
    parent {
      slug
    }
    wikidata
  }
  mandates {
    paragraph {
      anchor
    }
    verb
    force
    addressees {
      slug
    }
    due
    deadline {
      session
      from
      to
      date
    }
  }
  messages {
    rule
    severity
    reason
    start
    end
    actual
    expected
  }
  source {
    sha256
    text
    pages {
      start
      end
    }
  }
}
fragment Words on Text {
  text
  source {
    start
    end
  }
  omitted {
    start
    end
    kind
  }
  emendations {
    start
    end
    original
    replacement
    rule
  }
  suggestions {
    start
    end
    original
    replacement
    rule
  }
}
fragment Named on Mention {
  __typename
  start
  end
  ... on ActorMention {
    actor {
      slug
    }
    role
  }
  ... on ReferenceMention {
    target
    pinpoint
    date
  }
  ... on DateMention {
    date
  }
  ... on SessionMention {
    session
  }
}`) as unknown as TypedDocumentString<ResolutionQuery, ResolutionQueryVariables>;
export const ResolutionsDocument = new TypedDocumentString(`
    query Resolutions($after: String) {
  resolutions(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      symbol
      title
      organ
      date
      language
      editions {
        language
      }
      paragraphCount
      footnoteCount
    }
  }
}
    `) as unknown as TypedDocumentString<ResolutionsQuery, ResolutionsQueryVariables>;