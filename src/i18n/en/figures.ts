// The pictures of the library, in English.
import type { FigureTexts } from '../ja/figures.ts';

export const figures: FigureTexts = {
  incidentsByYear: 'Incidents in these records, by year',
  incidentsByCause: 'Incidents in these records, by cause',
  sizesByYear: 'Sizes by year',
  sizesByCause: 'Sizes by cause',
  delays: 'Days from detection to publication',
  clickHint: 'Choose a bar or a circle to filter by it. On a keyboard, the arrow keys move within a chart.',
  barName: (name, count) => `${name}: ${count}`,
  chosen: 'chosen',
  incidents: 'Incidents',
  unit: 'Unit of the counts',
  unitName: { people: 'people', records: 'records', orders: 'orders', cards: 'cards', accounts: 'accounts' },
  sizesNote: {
    year: 'The size of a circle is the number of incidents, its height the order of magnitude they published. Counts of different units never mix, and nothing is added up: the same people may be in several. Counts from notices that say no leak happened or was confirmed are left out.',
    cause:
      'The upright line is the middle value, the right end the largest (each step of the scale is ten times the last). Counts of different units never mix, and nothing is added up. Counts from notices that say no leak happened or was confirmed are left out.',
  },
  spotName: (group, size, count) => `${group}, ${size}: ${count}`,
  given: 'Incidents with a count',
  median: 'Middle value',
  largest: 'Largest value',
  delaysNote: (dated, total) => `${dated} records date both days (of the ${total} shown).`,
  delaysMedian: (days) => `The middle value is ${days}.`,
  delaysMeaning: 'Days alone do not tell a good response from a poor one.',
  noDates: 'No record dates both days.',
  table: 'Show as a table',
  yearColumn: 'Year',
  causeColumn: 'Cause',
  delayColumn: 'Days',
  countColumn: 'Incidents',
};
