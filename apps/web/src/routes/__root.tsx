import type { QueryClient } from '@tanstack/react-query';
import { HeadContent, Outlet, Scripts, createRootRouteWithContext } from '@tanstack/react-router';
import { createIsomorphicFn } from '@tanstack/react-start';
import { getRequestHeader } from '@tanstack/react-start/server';
import type { ReactNode } from 'react';
import { SiteFooter } from '../components/site-footer.tsx';
import { SiteHeader } from '../components/site-header.tsx';
import { themeColors } from '../components/theme.ts';
import serifFace from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import appStyles from '../styles/app.css?url';
import themeScript from '../theme-before-paint.js?url';
import { acceptedLanguage } from '../words/accepted-language.ts';
import { wordsFor } from '../words/index.ts';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';

const askedLanguage = createIsomorphicFn()
  .server(() => acceptedLanguage(getRequestHeader('accept-language')))
  .client(() => acceptedLanguage(navigator.languages.join(',')));

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: () => ({ language: askedLanguage() }),
  staleTime: Number.POSITIVE_INFINITY,
  head: ({ loaderData }) => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { name: 'description', content: wordsFor(loaderData?.language ?? 'en').statement },
    ],
    links: [
      { rel: 'preload', href: serifFace, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
      { rel: 'stylesheet', href: appStyles },
      { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
    ],
    scripts: [{ src: themeScript }],
  }),
  component: Outlet,
  shellComponent: Shell,
});

function Shell({ children }: Readonly<{ children: ReactNode }>) {
  const language = useInterfaceLanguage();
  const words = useWords();
  // The remembered theme is set on <html> before React is here.
  return (
    <html lang={language} suppressHydrationWarning>
      <head>
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={themeColors.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColors.dark} />
        <HeadContent />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {words.skipToText}
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <Scripts />
      </body>
    </html>
  );
}
