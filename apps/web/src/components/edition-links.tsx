import { Link } from '@tanstack/react-router';
import { slug } from '@resolute/schema';
import { toLanguage } from '../document/language.ts';
import type { DocumentFragment } from '../generated/graphql.ts';
import { useWords } from '../words/use-words.ts';

/** The other languages of the document at hand; nothing where there is only one. */
export function EditionLinks({ answer: { symbol, language, editions } }: { readonly answer: DocumentFragment }) {
  const words = useWords();
  if (editions.length < 2) return null;
  return (
    <nav className="editions" aria-label={words.readIn}>
      {editions.map((edition) => {
        const lang = toLanguage(edition.language);
        return (
          <Link
            key={lang}
            to="/$"
            params={{ _splat: slug(symbol) }}
            search={edition.original ? {} : { lang }}
            hrefLang={lang}
            activeOptions={{ exact: true, includeHash: false }}
            {...(edition.language === language && { 'data-current': '' })}
          >
            {words.languages[lang]}
          </Link>
        );
      })}
    </nav>
  );
}
