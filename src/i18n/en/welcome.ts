// The first page after installing, in English.
import type { WelcomeTexts } from '../ja/welcome.ts';

export const welcome: WelcomeTexts = {
  title: 'Welcome to Owabi',
  lead: 'When a breach of customers’ personal data at the site you are on has been published by the company or reported by the press, Owabi tells you there and then, and lays out what was said, and by whom, so that it is easy to read.',
  access: {
    ready: 'Access to sites is allowed. Owabi is ready.',
    missingTitle: 'One thing is needed',
    missing:
      'Owabi needs the browser’s permission to know which site you are on. Without it there is no badge and no notice.',
    button: 'Allow access',
    refused: 'Access was not allowed. You can allow it later, on this page or from the Owabi button.',
  },
  pin: 'To see the badge, pin Owabi to the toolbar from the extensions button (the puzzle piece).',
  does: {
    title: 'What it does',
    badge: 'A badge in the toolbar tells you',
    badgeText:
      'Vermilion for new incidents, grey for past ones. A notice in the page appears once for each incident, and again after a snooze or an important update.',
    popup: 'Press it to read what was published',
    popupText:
      'What leaked, how much, and from when. Whether you are in it, and who is not. What to do now and whom to call.',
    quiet: 'Once you have dealt with it, it is quiet',
    quietText: 'Mark it as handled and it stays so until an important update. You can also snooze or mute it.',
  },
  reads: {
    title: 'What it reads, and what not',
    address: 'Only the address of the open site, compared with the list on this device.',
    content:
      'Not what you type. The text of a page is looked at only when you open Owabi with its button, to see on this machine whether it is a notice.',
    memory:
      'Addresses you visit are sent nowhere and written nowhere. Owabi remembers only which incidents you read and when, what you chose, and records you kept.',
    network:
      'It goes online only to renew its lists, whatever site you are looking at. One of them is the breach list of Have I Been Pwned, which settings can switch off.',
  },
  example: {
    title: 'What it looks like',
    invented: 'Invented example',
    caption: 'Shop and incident are made up for this explanation. No real company is meant.',
    headline: 'Sample Homewares has published that its customers’ data may have leaked',
    leaked: 'What may have leaked',
    todo: 'What to do now',
    todoCard: 'Call your card issuer and check your statements',
    todoPassword: 'Change your password here and wherever you use the same one',
    desk: 'The customer desk’s phone number and hours are shown too.',
  },
  next: {
    title: 'More',
    library: 'Browse all published incidents',
    settings: 'Change settings',
  },
  honest:
    'No warning does not mean that a site is safe. Owabi can only tell you what has been published and is in its lists.',
};
