// Whether an incident rests on a page: one of its notices stands there.
import type { Incident } from '../incident/types.ts';

const bare = (address: string) => address.replace(/[?#].*$|\/$/g, '');

/** @param address of the page; query, fragment and a last slash make no difference */
export function restsOn({ notices = [] }: Pick<Incident, 'notices'>, address: string): boolean {
  return notices.some(({ url }) => url !== undefined && bare(url) === bare(address));
}
