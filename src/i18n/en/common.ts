// Words that several screens share, in English.
import type { CommonTexts } from '../ja/common.ts';

export const common: CommonTexts = {
  productName: 'Owabi',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  remove: 'Remove',
  details: 'Show details',
  settings: 'Settings',
  library: 'Open the library',
  opensInNewTab: 'opens in a new tab',
  plainHttp: 'this page is not encrypted (http)',
  notALink: 'this address cannot be a link',
  level: {
    alert: 'Alert',
    history: 'Past incident',
    related: 'Related',
    cleared: 'Declared unaffected',
    none: 'No published incident known',
  },
};
