// The public site's own words, in English.
import type { SiteProse, SiteTexts } from '../ja/site.ts';

export const site: SiteTexts = {
  title: 'Owabi: published breach notices',
  lead: 'What companies and other bodies have said in public about leaks of personal data, set out as they said it, so that you can check whether yours is among it.',
  credo: 'A company that admits a fault and publishes it has taken a step towards trust.',
  asOf: (day) => `Records as of ${day}`,
  skip: 'Skip to content',
  nav: 'Main pages',
  home: 'Newest records',
  search: 'Search',
  howToRead: 'How to read a notice',
  about: 'About this site',
  subscribe: 'Subscribe in the extension',
  otherLanguage: '日本語',
  newest: 'Newest first',
  browse: 'Browse',
  by: { year: 'Year published', category: 'Data involved', cause: 'Cause', organization: 'Organization' },
  of: {
    year: (value) => `Published in ${value}`,
    category: (value) => `Incidents involving: ${value}`,
    cause: (value) => `Cause: ${value}`,
    organization: (value) => `Published by ${value}`,
  },
  all: 'See all',
  undated: 'Date unknown',
  count: (n) => n,
  part: (part, parts) => `Page ${part} of ${parts}`,
  previous: 'Previous page',
  next: 'Next page',
  noDate: 'No publication date in this record',
  sensitiveTitle: 'Published record',
  incidentTitle: (organization, day) =>
    day ? `${organization}: notice about personal data (${day})` : `${organization}: notice about personal data`,
  alsoOf: 'Other records of the same organization',
  sections: { summary: 'Summary', others: 'Other records', readMore: 'Related pages' },
  noScriptSearch:
    'Searching needs JavaScript. The pages by year, by data involved, by cause and by organization work without it.',
  searchLabel: 'Search organization, service, site, summary',
  searchCount: (n) => `${n} found`,
  searchNothing: 'Nothing found. Try a shorter word or fewer conditions.',
  searchMore: (n) => `${n} more. Add a word to narrow them down.`,
  searchAll: 'All',
  footer: (publisher) => `Records published by ${publisher}. The sources of each fact are on its page.`,
  corrections: 'Report an error',
  licence: 'Terms of use',
  absentNote: 'What is not here is not in this record. It does not mean that the organization did not say it.',
};

export const siteProse: SiteProse = {
  howToRead: [
    {
      heading: 'Whose word it is',
      text: "Each record says whether it rests on the organization's own notice, a regulator, the press or a catalogue. Nothing that is not the organization's own statement is worded as one.",
    },
    {
      heading: 'Leaked, or may have leaked',
      text: 'Where a notice says "may", the record says "may". What is under investigation, not confirmed or withdrawn has words of its own.',
    },
    {
      heading: 'How to read numbers',
      text: 'Every number has a unit. Orders are not people. "Up to" is an upper bound. Numbers of different groups are never added up.',
    },
    {
      heading: 'Whether you are concerned',
      text: 'Look at the affected period and at what is declared unaffected. The period goes by the day of ordering or registering. If you cannot tell, ask the desk named in the record.',
    },
    {
      heading: 'Secondary harm',
      text: '"None reported when published" speaks of the day of the notice. It does not say that none will follow.',
    },
    {
      heading: 'Desks',
      text: 'Only desks that the notice itself names are listed. Past their end they are marked as ended, and two years after the last report a telephone number is no longer a link.',
    },
  ],
  about: [
    {
      heading: 'About these records',
      text: 'Facts from public notices, from press reports of them and from public data sets, written anew in our own words. Notices are not reprinted. Each page lists its sources.',
    },
    {
      heading: 'What is not here',
      text: "People's data, leaked data itself, and scores or rankings that shame a company.",
    },
    {
      heading: 'Visitors',
      text: 'This site asks no other host for anything. It sets no cookie and measures nothing. Searching happens on your own machine.',
    },
    {
      heading: 'Where the data comes from',
      text: 'Many records carry facts from "Have I Been Morasareta" (n0bisuke, CC BY 4.0); the records concerned name it among their sources.',
    },
  ],
};
