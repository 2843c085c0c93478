import type { ReactNode } from 'react';
import type { OpenCard } from '../behaviour/card-store.ts';
import { CiteCard } from './cite-card.tsx';
import { EmendationCard } from './emendation-card.tsx';
import { NoteCard } from './note-card.tsx';
import { useReader } from './reader-context.ts';
import type { Reader } from './reader-context.ts';

interface CardContent {
  readonly title: string;
  readonly body: ReactNode;
}

/** What a card says, and its name; empty where the document does not know what it is asked for. */
export function useCardContent({ kind, ref }: OpenCard): CardContent {
  const reader = useReader();
  const { strings } = reader;
  if (kind === 'note') {
    const footnote = reader.footnotes.get(ref);
    return footnote ? { title: strings.note(footnote.number), body: <NoteCard footnote={footnote} /> } : nothing;
  }
  if (kind === 'cite') {
    const paragraph = reader.paragraphs.get(ref);
    return paragraph ? { title: strings.citeTitle(paragraph.label), body: <CiteCard paragraph={paragraph} /> } : nothing;
  }
  const emendation = findEmendation(reader, ref);
  return emendation ? { title: strings.correction, body: <EmendationCard emendation={emendation} /> } : nothing;
}

const nothing: CardContent = { title: '', body: null };

/** `op-2@45`: the repair that begins there in the text of that paragraph, note or frame piece. */
function findEmendation({ paragraphs, footnotes, resolution }: Reader, ref: string) {
  const [owner = '', start] = ref.split('@');
  const piece = paragraphs.get(owner) ?? footnotes.get(owner) ?? resolution.frame[Number(owner.replace('frame-', ''))];
  return piece?.emendations.find((emendation) => emendation.start === Number(start));
}
