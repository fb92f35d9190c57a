// One whole HTML page: head, the frame that all pages share, and the page's own content.
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { commonTexts } from '../i18n/common.ts';
import { type Language, languageFacts, languages } from '../i18n/language.ts';
import { siteTexts } from '../i18n/site.ts';
import { LanguageProvider, useFormats, useLanguage, useTexts } from '../ui/language.tsx';
import type { SiteContext } from './context.ts';
import { linkBetween, type Page, pathOf } from './page.ts';

export interface DocumentContent {
  title: string;
  description: string;
  /** schema.org markup as a plain value. */
  linkedData?: unknown;
  /** Extra script, by file name under assets/. */
  script?: string;
  body: VNode;
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The same input gives the same bytes. */
export function renderDocument(page: Page, language: Language, context: SiteContext, content: DocumentContent): string {
  const path = pathOf(page, language);
  const html = renderToString(
    <html lang={language} dir={languageFacts[language].direction}>
      <LanguageProvider language={language}>
        <Head page={page} path={path} context={context} content={content} />
        <Frame page={page} path={path} context={context}>
          {content.body}
        </Frame>
      </LanguageProvider>
    </html>,
  );
  return `<!doctype html>\n${withLinkedData(html, content.linkedData)}\n`;
}

/** Data in a script element ends only at "</", which JSON never needs unescaped. */
function withLinkedData(html: string, data: unknown): string {
  if (data === undefined) return html;
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html.replace('</head>', () => `<script type="application/ld+json">${json}</script></head>`);
}

interface PartProps {
  page: Page;
  path: string;
  context: SiteContext;
}

function Head({ page, path, context, content }: PartProps & { content: DocumentContent }) {
  const language = useLanguage();
  const { base } = context;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{content.title}</title>
      <meta name="description" content={content.description} />
      {context.noindex && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={linkBetween(path, `assets/${context.assets.style}`)} />
      {base && <link rel="canonical" href={base + path} />}
      {base && languages.map((other) => <link rel="alternate" hreflang={other} href={base + pathOf(page, other)} />)}
      {base && <Syndication path={path} language={language} />}
      {content.script && <script type="module" src={linkBetween(path, `assets/${content.script}`)} />}
    </head>
  );
}

function Syndication({ path, language }: { path: string; language: Language }) {
  const home = pathOf({ kind: 'home' }, language);
  const { title } = useTexts(siteTexts);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={linkBetween(path, `${home}atom.xml`)} />
      <link rel="alternate" type="application/feed+json" title={title} href={linkBetween(path, `${home}feed.json`)} />
    </>
  );
}

function Frame({ page, path, context, children }: PartProps & { children: ComponentChildren }) {
  const texts = useTexts(siteTexts);
  const language = useLanguage();
  const formats = useFormats();
  const to = (target: Page) => linkBetween(path, pathOf(target, language));
  const { publisher } = context;
  return (
    <body>
      <a class="site-skip" href="#content">
        {texts.skip}
      </a>
      <header class="site-header">
        <a class="site-name" href={to({ kind: 'home' })}>
          {texts.title}
        </a>
        <nav aria-label={texts.nav}>
          <ul class="site-nav">
            <li>
              <a href={to({ kind: 'search' })}>{texts.search}</a>
            </li>
            <li>
              <a href={to({ kind: 'how-to-read' })}>{texts.howToRead}</a>
            </li>
            <li>
              <a href={to({ kind: 'about' })}>{texts.about}</a>
            </li>
            {languages
              .filter((other) => other !== language)
              .map((other) => (
                <li>
                  <a href={linkBetween(path, pathOf(page, other))} lang={other} hreflang={other}>
                    {texts.otherLanguage}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </header>
      <main id="content" class="site-main">
        {children}
      </main>
      <footer class="site-footer">
        <p>{texts.asOf(formats.day(context.collection.asOf))}</p>
        <p>{texts.footer(publisher.name)}</p>
        <p class="site-footer-links">
          {publisher.corrections && <a href={publisher.corrections}>{texts.corrections}</a>}
          {publisher.licence && <span>{`${texts.licence}: ${publisher.licence}`}</span>}
          {context.subscribeLink && <a href={context.subscribeLink}>{texts.subscribe}</a>}
        </p>
        <p class="site-product">{commonTexts[language].productName}</p>
      </footer>
    </body>
  );
}
