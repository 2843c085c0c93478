import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';

/** What a person sees where a page could not be made. The cause is for the log, not for the page. */
export function ErrorPage() {
  const words = useWords();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  return (
    <div className="page message-page">
      <title>{`${words.failed} · Resolute`}</title>
      <p className="eyebrow">500</p>
      <h1>{words.failed}</h1>
      <p>{words.failedLead}</p>
      <p>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {words.tryAgain}
        </button>
      </p>
    </div>
  );
}
