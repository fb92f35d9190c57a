// The skeleton of a notice, in English.
import type { LibraryDraftTexts } from '../ja/library-draft.ts';

export const libraryDraft: LibraryDraftTexts = {
  title: 'Notice and apology: (possible) leak of personal data at [service]',
  guide: [
    'This is the skeleton of a draft. Replace what stands in [ ] with facts, and delete the lines that begin with ">" before publishing.',
    "The nine items are those of a report to Japan's Personal Information Protection Commission (enforcement rule of the APPI, article 8, paragraph 1; where an incident must be reported, a duty since April 2022).",
    'The days count from when the organization knows. The first report is due promptly (within about 3 to 5 days, say the guidelines of the commission, general part, 3-5-3), the final one within 30 days, or 60 where a wrongful purpose is possible (article 8, paragraph 2). Before you publish, check what the commission says now.',
    'A notice to the people concerned needs five of the items: overview, items, cause, secondary harm and other matters (article 10 of the rule).',
    'Where something is not yet known, write that it is under investigation and when you will say more.',
  ],
  dutyLink: {
    text: 'Personal Information Protection Commission: what to do after a leak (in Japanese)',
    url: 'https://www.ppc.go.jp/personalinfo/legal/leakAction/',
  },
  date: '[Date of publication]',
  addressee: '[To our customers and everyone concerned]',
  sender: '[Organization], [name and post of its representative]',
  opening: '[One sentence: what happened and whose data it concerns. One sentence of apology.]',
  heading: (number, name) => `${number}. ${name}`,
  item: {
    overview: {
      name: 'Overview',
      hint: '[What happened, when and where] [When and how it was noticed] [What was done at once]',
    },
    'data-items': {
      name: 'Data that leaked (or may have leaked)',
      hint: '[Each item] [How it was protected: encrypted, hashed] [Items not included]',
    },
    subjects: {
      name: 'Who is concerned, and how many',
      hint: '[The number and how it was counted: people, records or orders, repeats included or not] [Period and service] [Services not affected]',
    },
    cause: {
      name: 'Cause',
      hint: '[The cause as established] [Where it happened at a contractor: how it is connected] [What is still under investigation]',
    },
    'secondary-harm': {
      name: 'Secondary harm and the risk of it',
      hint: '[As of which day] [Harm known so far, or none] [What could happen and what to look out for]',
    },
    'response-to-subjects': {
      name: 'What we do for each person',
      hint: '[How and when people are told] [How those who cannot be reached are told] [Compensation, costs of reissuing] [Desk, hours, until when]',
    },
    publication: {
      name: 'Publication',
      hint: '[Earlier statements and this one] [Why at this time] [When more will be said]',
    },
    prevention: {
      name: 'Measures against recurrence',
      hint: '[Measures done, with dates] [Measures to come, with deadlines]',
    },
    other: {
      name: 'Other matters',
      hint: '[Reports to the commission, ministries, police, with dates] [Outside investigators] [Anything else that helps]',
    },
  },
  examples: 'Records that hold this item (a press report or a copy need not tell all of it):',
  noExample: 'None of the chosen records holds this item.',
  desk: 'Contact',
  deskHint: '[Name of the desk] [Telephone] [Hours and last day] [E-mail or form]',
  end: '',
};
