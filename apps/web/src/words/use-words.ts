import { useRouterState } from '@tanstack/react-router';
import { interfaceLanguage, wordsFor } from './index.ts';
import type { InterfaceLanguage, Words } from './index.ts';

/** A document page speaks its document's language; any other one the language that the browser asked for. */
export function useInterfaceLanguage(): InterfaceLanguage {
  return useRouterState({
    select: (state) => {
      const languages = state.matches.map((match) => languageOf(match.loaderData)).filter((language) => language !== null);
      return interfaceLanguage(languages.at(-1) ?? 'en');
    },
  });
}

export function useWords(): Words {
  return wordsFor(useInterfaceLanguage());
}

function languageOf(loaderData: unknown): string | null {
  if (typeof loaderData !== 'object' || loaderData === null || !('language' in loaderData)) return null;
  return typeof loaderData.language === 'string' ? loaderData.language : null;
}
