// The public site's words, in every language.
import { site as en, siteProse as enProse } from './en/site.ts';
import { site as ja, siteProse as jaProse, type SiteProse, type SiteTexts } from './ja/site.ts';
import type { Texts } from './language.ts';

export const siteTexts: Texts<SiteTexts> = { ja, en };
export const siteProseTexts: Texts<SiteProse> = { ja: jaProse, en: enProse };
