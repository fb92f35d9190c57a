// Whether an incident rests on a page: one of its notices stands there.
import type { Incident } from '../incident/types.ts';

const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/?(?:[?#].*)?$/, '');

/** @param address of the page; http or https, "www.", query, fragment and a last slash of the path make no difference */
export function restsOn({ notices = [] }: Pick<Incident, 'notices'>, address: string): boolean {
  return notices.some(({ url }) => bare(url) === bare(address));
}
