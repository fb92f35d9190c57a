// "Was I in it?" in English: questions, answers, and the reasons from the record.
import type { WasIInItTexts } from '../ja/was-i-in-it.ts';

export const wasIInIt: WasIInItTexts = {
  title: 'Was I in it?',
  lead: 'Your answers stay on this screen: nothing is sent, nothing is kept.',
  placeQuestion: 'Which of these did you use?',
  placeOther: 'None of these',
  periodQuestion: {
    order: (period) => `Did you place an order or request during this period: ${period}?`,
    registration: (period) => `Were you registered during this period: ${period}?`,
    other: (period) => `Did you use the service during this period: ${period}?`,
  },
  who: (who) => `Concerned, says the notice: ${who}`,
  descriptionQuestion: 'Does this describe you?',
  cardQuestion: 'Did you pay by card?',
  yes: 'Yes',
  no: 'No',
  unknown: 'I cannot remember',
  byDay: 'Check by date',
  day: {
    order: 'Day of the order or request',
    registration: 'Day you registered',
    other: 'Day of use',
  },
  verdict: {
    in: 'By this record, you are included',
    'may-be': 'By this record, you may be included',
    not: 'By this record, you are not included',
    'cannot-tell': 'This record cannot tell',
  },
  outside: {
    place: 'By this record, what you chose is not included',
    day: 'By this record, that day is not included',
  },
  checkOthers: {
    place: 'If you used others too, choose and check those as well.',
    day: 'If you used it on other days too, check those as well.',
  },
  basedOn: 'Judged by what was published.',
  reason: {
    declaredUnaffected: (name) => `${name}: declared unaffected.`,
    outsidePeriod: (period) => `The affected period is ${period}.`,
    outsidePeriodOn: (day, period) => `${day} lies outside the period concerned (${period}).`,
    beyondPeriod: (outside, who) =>
      `${outside} But the notice says who is concerned: ${who}. The period alone does not decide.`,
    insidePeriod: (period) => `The affected period is ${period}.`,
    insidePeriodOn: (day, period) => `${day} lies within the period concerned (${period}).`,
    described: 'You fit the description of those concerned.',
    notDescribed: 'You do not fit the description of those concerned.',
    onlySome: 'Only some of those described were concerned, and this record cannot say who.',
    othersToo: 'The description names some of those concerned; there were others too.',
    paidByCard: 'Card data is what was concerned.',
    noCard: 'Only card data was concerned.',
    affectedPlace: (name) => `${name}: published as affected.`,
    placeNotNamed: 'What you used is not named in this record.',
    forgotten: {
      place: 'The answer depends on where you used it.',
      period: 'The answer depends on when. An order confirmation in your mail would show the date.',
      description: 'The answer depends on whether the description fits you.',
      card: 'The answer depends on whether you paid by card.',
    },
    openEnd: 'The end of the period is not in this record.',
    registeredBefore: (day, period) =>
      `${day} lies before the period concerned (${period}). The answer depends on whether you were still registered in it.`,
    noBounds: 'This record cannot say whether everybody who fits was concerned.',
  },
  held: (items) => `Data concerned: ${items}`,
  heldOfSome: (items, isBesides) => `${isBesides ? 'For some, also' : 'For some'}: ${items}`,
  notHeld: (items) => `Published as not held there: ${items}`,
  ask: (name) => `Ask: ${name}`,
  askWithoutDesk: 'Ask the company. This record names no contact desk.',
};
