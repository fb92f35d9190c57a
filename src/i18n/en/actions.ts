// What to do now, in English: one title and one short explanation an action.
import type { ActionTexts } from '../ja/actions.ts';

export const actions: ActionTexts = {
  title: 'What to do now',
  minutes: (value, n) => (n === 1 ? 'about a minute' : `about ${value} minutes`),
  advice: 'Advice',
  pageIn: { ja: ' (in Japanese)', en: ' (in English)' },
  openPasswordPage: 'Open the password page',
  urgency: { 1: 'Soon', 2: 'In the coming days', 3: 'Keep in mind' },
  action: {
    'change-password': {
      title: 'Change your password',
      detail: 'On this site, and wherever else you used the same one.',
    },
    'call-card-issuer': {
      title: 'Call your card issuer',
      detail:
        'Use the phone number on the back of the card, tell them about the published notice, and check your statements.',
    },
    'check-statements': {
      title: 'Check your card statements',
      detail: 'If you see a charge you do not know, call the phone number on the back of the card.',
    },
    'check-bank': {
      title: 'Check your bank account',
      detail: 'If you see a payment you do not know, contact your bank.',
    },
    'tell-credit-bureaus': {
      title: 'Tell the credit bureaus',
      detail: "If you fear misuse of your name, you can file a statement with Japan's three credit bureaus.",
    },
    'watch-identity': {
      title: 'Watch for misuse of your name',
      detail: 'Get your credit report and look for contracts you do not know.',
    },
    'expect-phishing': {
      title: 'Be careful with calls and mail in its name',
      detail: 'Give no numbers or passwords; call back through the official desk yourself.',
    },
  },
};
