import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The way to the next page of a list, where there is one. */
export function MoreLink({ to, page }: { readonly to: '/' | '/actors' | '.'; readonly page: Page }) {
  const words = useWords();
  if (!page.hasNextPage || page.endCursor === null) return null;
  return (
    <p className="more">
      <Link to={to} search={{ after: page.endCursor }}>
        {words.more}
      </Link>
    </p>
  );
}
