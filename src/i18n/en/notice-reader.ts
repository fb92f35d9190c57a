// Words of "this page is a breach notice", in English.
import type { NoticeReaderTexts } from '../ja/notice-reader.ts';

export const noticeReader: NoticeReaderTexts = {
  title: 'This page looks like a breach notice',
  explain:
    'Its text was read on this machine alone. The reading can be wrong: please check it against the original words.',
  quote: 'Original words',
  fields: {
    organization: 'Organization',
    service: 'Service',
    publishedOn: 'Published on',
    disclosure: 'What is said',
    data: 'Data concerned',
    subjects: 'How many',
    affectedPeriod: 'Period concerned',
    occurred: 'When it happened',
    cause: 'Cause',
    via: 'Contractor',
    scope: 'Who is and is not affected',
    notLeaked: 'Data not concerned',
    secondaryHarm: 'Misuse',
    contacts: 'Whom to call',
  },
  unsure: (fields: string) => `Worth checking: ${fields}`,
  keep: 'Keep as my own record',
  keepHint: (sites: string) =>
    `Stays on this machine and shows when you next open ${sites}. "Erase everything" in settings removes it.`,
  keepAgain: 'Keep it again',
  kept: (sites: string) => `Kept. It shows when you open ${sites}; settings and the library can remove it.`,
  cannotKeep:
    'This cannot be kept: many companies have pages on this site, and the text names no address of its own to warn on.',
  cannotKeepReading:
    'This cannot be kept: what was read does not make a valid record. Please note the address of the notice instead.',
  failed: 'It could not be kept. Please try again.',
  offer: 'Save a draft for a publisher',
  offerHint: 'Saves what was read as a draft record in a file. Nothing is sent anywhere.',
  fileName: (host: string) => `owabi-draft-${host}.json`,
  publisher: (name: string) => `Open ${name}'s contact page`,
  pageIsNotice: 'The open page looks like a breach notice as well.',
  seeReading: 'See what was read',
  own: 'You kept this record. This machine read it from the notice and may have misread it: please check the notice itself.',
  forget: 'Remove this record',
  forgetAsk: 'Remove this record?',
  forgetAskBody: 'If its page is gone, it cannot be kept again.',
};
