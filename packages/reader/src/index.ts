'use client';

export { ownViews, plainAddress, toHref } from './address.ts';
export type { ReaderAddress, ReaderView } from './address.ts';
export type { Beside, BesideChange, BesideChoice, BesideMessage, BesideNote, BesideRow, BesideRule, BesideText, SeriesLink } from './beside.ts';
export { ResolutionReader } from './components/resolution-reader.tsx';
export type { ReaderComponents, ResolutionReaderProps } from './props.ts';
export type { Locale } from './strings/strings.ts';
export { officialAddress } from './text/official-address.ts';
