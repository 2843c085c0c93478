import type { Actor, ActorMention, Footnote, FramePiece, Mandate, Mention, Paragraph, Resolution, Text } from '@resolute/schema';
import type { DocumentRecord, MentionPlace, StoredDocument } from '@resolute/store';

/** A stored document with its parts found by their ids. */
export class Document {
  readonly record: DocumentRecord;
  readonly resolution: Resolution;
  readonly #paragraphs: ReadonlyMap<string, Paragraph>;
  readonly #footnotes: ReadonlyMap<string, Footnote>;
  readonly #actors: ReadonlyMap<string, Actor>;

  constructor(stored: StoredDocument) {
    this.record = stored;
    this.resolution = stored.resolution;
    this.#paragraphs = byId(stored.resolution.paragraphs);
    this.#footnotes = byId(stored.resolution.footnotes);
    this.#actors = byId(stored.resolution.actors);
  }

  paragraph(id: string | null): ParagraphNode | null {
    const piece = id === null ? undefined : this.#paragraphs.get(id);
    return piece ? { document: this, piece } : null;
  }

  /** Throws where there is none: the projections are out of date. */
  requiredParagraph(id: string): ParagraphNode {
    return required(this.paragraph(id), this.record);
  }

  footnote(id: string | null): FootnoteNode | null {
    const piece = id === null ? undefined : this.#footnotes.get(id);
    return piece ? { document: this, piece } : null;
  }

  /** Throws where the document names an actor that it does not describe: a broken document. */
  actor(id: string): Actor {
    const actor = this.#actors.get(id);
    if (!actor) throw new Error(`${this.record.symbol} names ${id}, and does not describe it.`);
    return actor;
  }

  paragraphs(keep: (paragraph: Paragraph) => boolean = () => true): ParagraphNode[] {
    return this.resolution.paragraphs.filter(keep).map((piece) => ({ document: this, piece }));
  }

  footnotes(): FootnoteNode[] {
    return this.resolution.footnotes.map((piece) => ({ document: this, piece }));
  }

  frame(): FrameNode[] {
    return this.resolution.frame.map((piece) => ({ document: this, piece }));
  }

  mandates(keep: (mandate: Mandate) => boolean = () => true): MandateNode[] {
    return this.resolution.mandates.filter(keep).map((mandate) => ({ document: this, mandate }));
  }

  /** The mandate at this place of the list. Throws where there is none: the projections are out of date. */
  mandate(index: number): MandateNode {
    return { document: this, mandate: required(this.resolution.mandates[index], this.record) };
  }

  /** The mention at this place of a paragraph or note. Throws like `mandate`. */
  mention(piece: MentionPlace['piece'], anchor: string, index: number): MentionNode {
    const mentions =
      piece === 'PARAGRAPH'
        ? mentionsOfParagraph(required(this.paragraph(anchor), this.record))
        : mentionsOfFootnote(required(this.footnote(anchor), this.record));
    return required(mentions[index], this.record);
  }
}

function required<T>(value: T | null | undefined, { symbol, language }: DocumentRecord): T {
  if (value == null) throw new Error(`The projections of ${symbol} (${language}) are out of date: reindex the store.`);
  return value;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** A piece of a document's text, with the document it belongs to. */
export interface Node<T extends Text> {
  readonly document: Document;
  readonly piece: T;
}

export type ParagraphNode = Node<Paragraph>;
export type FootnoteNode = Node<Footnote>;
export type FrameNode = Node<FramePiece>;

export interface MandateNode {
  readonly document: Document;
  readonly mandate: Mandate;
}

/** A mention with the paragraph or the note that holds it. */
export interface MentionNode<M extends Mention = Mention> {
  readonly document: Document;
  readonly mention: M;
  readonly paragraph: Paragraph | null;
  readonly footnote: Footnote | null;
}

export function mentionsOfParagraph({ document, piece }: ParagraphNode): MentionNode[] {
  return piece.mentions.map((mention) => ({ document, mention, paragraph: piece, footnote: null }));
}

export function mentionsOfFootnote({ document, piece }: FootnoteNode): MentionNode[] {
  return piece.mentions.map((mention) => ({ document, mention, paragraph: null, footnote: piece }));
}

export function isActorMention(node: MentionNode): node is MentionNode<ActorMention> {
  return node.mention.type === 'ACTOR';
}
