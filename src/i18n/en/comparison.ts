// Comparison and draft of a notice, in English.
import type { ComparisonTexts } from '../ja/comparison.ts';

export const comparison: ComparisonTexts = {
  title: 'Side by side',
  lead: 'The same questions put to each record. “Not in this record” never means that the organization did not do or say it.',
  needTwo: 'To compare, choose two to four incidents in the list.',
  missing: (ids) => `Not in your lists: ${ids}`,
  tooMany: (titles) => `Four records fit side by side. Left out: ${titles}`,
  between: ', ',
  differencesOnly: 'Fold rows without a difference',
  hidden: (count) => `${count} rows are folded: without a difference, or in none of the records.`,
  agreement: {
    same: 'same',
    own: 'only dates, names and texts differ',
    differs: 'differs',
    some: 'in some records only',
    none: 'in no record',
  },
  shortest: 'shortest',
  longest: 'longest',
  beforeDuty: 'before the duty to report (April 2022)',
  dutyNote:
    'The nine items are those of a report to the Personal Information Protection Commission (APPI enforcement rule, article 8). The report has been a duty since April 2022; older notices are marked.',
  remove: (title) => `Take ${title} out of the comparison`,
  question: 'Question',
  scroll: 'Table of the comparison (scrolls sideways)',
  exportComparison: 'Save the comparison as Markdown',
  draft: 'Draft a notice from these',
  draftTitle: 'Draft of a notice',
  draftLead:
    'A skeleton with the nine items as headings. The facts are yours to write. No sentence of an example is copied; the examples are links alone, to the notices of records that hold the item, or to press reports where a record has no notice.',
  draftLanguage: 'Language of the draft',
  copy: 'Copy',
  copied: 'The draft was copied.',
  copyFailed: 'It could not be copied. Please select the draft and copy it.',
  save: 'Save as Markdown',
  backToComparison: 'Back to the comparison',
};
