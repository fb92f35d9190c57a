// The small notice in the page, in English.
import type { NoticeTexts } from '../ja/notice.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const asInSentence = (name: string, i: number) => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1));

export const notice: NoticeTexts = {
  detail: (published, items) => `${published}. Data concerned: ${items}`,
  detailWithoutData: (published) => `${published}.`,
  items: (names, rest) => list.format([...names.map(asInSentence), ...(rest ? [`${rest} more`] : [])]),
  protected: (name, protection) => `${name} (${protection})`,
  others: (count, n) =>
    n === 1 ? 'One more incident is known for this site.' : `${count} more incidents are known for this site.`,
  sender: 'From the browser extension Owabi',
  own: 'From a record you kept: this machine may have misread the notice.',
  open: 'See what it says',
  dismiss: 'Close',
};
