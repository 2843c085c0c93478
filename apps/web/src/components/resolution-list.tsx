import { Link } from '@tanstack/react-router';
import { slug } from '@resolute/schema';
import type { ListedResolution } from '../queries/resolutions.ts';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import { DateOf } from './date-of.tsx';

export function ResolutionList({ resolutions }: { readonly resolutions: readonly ListedResolution[] }) {
  return (
    <ol className="entries">
      {resolutions.map((resolution) => (
        <ResolutionEntry key={resolution.symbol} resolution={resolution} />
      ))}
    </ol>
  );
}

function ResolutionEntry({ resolution }: { readonly resolution: ListedResolution }) {
  const words = useWords();
  const interfaceLanguage = useInterfaceLanguage();
  const { symbol, title, organ, date, language, languages, paragraphs, notes } = resolution;
  return (
    <li className="entry">
      <span className="entry-symbol" aria-hidden="true">
        {symbol}
      </span>
      <span className="entry-title" lang={language}>
        <Link to="/$" params={{ _splat: slug(symbol) }}>
          {title ?? symbol}
          <span className="visually-hidden">, {symbol}</span>
        </Link>
      </span>
      <p className="entry-facts">
        {organ && <span>{words.organs[organ]}</span>}
        {date && (
          <span>
            <DateOf date={date} language={interfaceLanguage} />
          </span>
        )}
        <span>{languages.map((code) => words.languages[code]).join(', ')}</span>
        <span>{words.paragraphs(paragraphs)}</span>
        <span>{words.notes(notes)}</span>
      </p>
    </li>
  );
}
