// The one page to open for an incident that serves as an example, and what it is: a press report is no notice.
import type { Incident } from '../incident/types.ts';

/** `source`: a page of a record that rests on a company's notice and does not say where that notice is. */
export const examplePageKinds = ['notice', 'reproduction', 'regulator', 'press', 'catalogue', 'source'] as const;
export type ExamplePageKind = (typeof examplePageKinds)[number];

export interface ExamplePage {
  kind: ExamplePageKind;
  url: string;
}

/** The organization's own notice, as its record lists it first, else a copy of it, else the record's first source. */
export function examplePageOf({ basis, notices, sources }: Incident): ExamplePage | undefined {
  const own = notices?.find((n) => n.official) ?? notices?.find((n) => n.official === undefined);
  if (own) return { kind: 'notice', url: own.url };
  const [copy] = notices ?? [];
  if (copy) return { kind: 'reproduction', url: copy.url };
  const [source] = sources;
  return source && { kind: basis === 'company-notice' ? 'source' : basis, url: source.url };
}
