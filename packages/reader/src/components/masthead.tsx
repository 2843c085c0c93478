import { formatDate } from '../text/format-date.ts';
import { strings as allStrings } from '../strings/strings.ts';
import { BesideHead } from './beside-head.tsx';
import { FrameRow } from './frame-row.tsx';
import { Heading } from './heading.tsx';
import { useReader } from './reader-context.ts';

/** The head of the document: what it is, whose, of when, and its title. */
export function Masthead() {
  const { headingLevel, locale, resolution, strings } = useReader();
  const { symbol, organ, session, title, adoption, frame, language } = resolution;
  const words = language === 'fr' || language === 'en' ? allStrings[language] : strings;
  const pieces = frame.filter(({ kind }) => kind === 'MASTHEAD' || kind === 'TITLE' || kind === 'ADOPTION_LINE');
  const spoken = language === 'fr' || language === 'en' ? language : locale;
  return (
    <FrameRow className="resolute-masthead" pieces={pieces} label={title ?? symbol ?? ''} alongside={<BesideHead />}>
      <p className="resolute-masthead-line">
        {organ === null ? words.unitedNations : words.organs[organ]}
        {session === null ? null : <span>{words.session(session)}</span>}
      </p>
      {symbol === null ? null : <p className="resolute-symbol">{symbol}</p>}
      <Heading level={headingLevel} className="resolute-title">
        {title ?? symbol ?? words.unitedNations}
      </Heading>
      <p className="resolute-adoption">
        {words.adopted(adoption.date === null ? null : formatDate(adoption.date, spoken), adoption.meeting)}
        {adoption.proceduralNote === null ? null : <span>{adoption.proceduralNote}</span>}
        {adoption.vote === null ? null : <span>{adoption.vote.text}</span>}
      </p>
    </FrameRow>
  );
}
