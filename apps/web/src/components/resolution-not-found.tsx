import { Link } from '@tanstack/react-router';
import { slug } from '@resolute/schema';
import { toLanguage } from '../document/language.ts';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import { SymbolBox } from './symbol-box.tsx';

/** Why there is no resolution at an address, as the API said it. */
export type Missing =
  | { readonly __typename: 'NotFoundError'; readonly symbol: string; readonly languages: readonly string[]; readonly suggestions: readonly string[] }
  | { readonly __typename: 'InvalidSymbolError'; readonly input: string; readonly reason: string };

/** Whether a thrown `notFound` carries the API's reason. */
export function isMissing(data: unknown): data is Missing {
  if (typeof data !== 'object' || data === null || !('__typename' in data)) return false;
  return data.__typename === 'NotFoundError' || data.__typename === 'InvalidSymbolError';
}

export function ResolutionNotFound({ missing }: { readonly missing: Missing }) {
  return missing.__typename === 'NotFoundError' ? <UnknownSymbol {...missing} /> : <MalformedSymbol {...missing} />;
}

function UnknownSymbol({ symbol, languages, suggestions }: Extract<Missing, { __typename: 'NotFoundError' }>) {
  const words = useWords();
  const language = useInterfaceLanguage();
  return (
    <div className="page message-page">
      <title>{`${words.symbolUnknown(symbol)} · Resolute`}</title>
      <p className="eyebrow">404</p>
      <h1>{words.symbolUnknown(symbol)}</h1>
      <p>{languages.length > 0 ? words.languageUnknownLead(symbol) : words.symbolUnknownLead(symbol)}</p>
      {languages.length > 0 && (
        <ul className="plain-list">
          {languages.map((code) => (
            <li key={code}>
              <Link to="/$" params={{ _splat: slug(symbol) }} search={{ lang: toLanguage(code) }}>
                {words.languages[toLanguage(code)]}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`https://undocs.org/${language}/${encodeURI(symbol)}`}>{words.officialDocument(symbol)}</a>
      </p>
      <Suggestions symbols={suggestions} />
      <div className="nearest">
        <SymbolBox written={symbol} />
      </div>
    </div>
  );
}

function Suggestions({ symbols }: { readonly symbols: readonly string[] }) {
  const words = useWords();
  if (symbols.length === 0) return null;
  return (
    <section className="nearest" aria-labelledby="nearest">
      <h2 id="nearest">{words.nearest}</h2>
      <ul className="plain-list">
        {symbols.map((symbol) => (
          <li key={symbol}>
            <Link to="/$" params={{ _splat: slug(symbol) }}>
              {symbol}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MalformedSymbol({ input, reason }: Extract<Missing, { __typename: 'InvalidSymbolError' }>) {
  const words = useWords();
  return (
    <div className="page message-page">
      <title>{`${words.symbolMalformed(input)} · Resolute`}</title>
      <p className="eyebrow">404</p>
      <h1>{words.symbolMalformed(input)}</h1>
      <p>{words.symbolMalformedLead}</p>
      <p className="hint" lang="en">
        {reason}
      </p>
      <div className="nearest">
        <SymbolBox written={input} />
      </div>
    </div>
  );
}
