// Names for the parts of a record that other code talks about.
import type { Incident } from './schema.ts';
import type * as words from './vocabulary.ts';

export type { Incident } from './schema.ts';
export type Basis = (typeof words.bases)[number];
export type Disclosure = (typeof words.disclosures)[number];
export type Cause = (typeof words.causes)[number];
export type DataCategory = (typeof words.dataCategories)[number];
export type Protection = (typeof words.protections)[number];
export type CountQualifier = (typeof words.countQualifiers)[number];
export type ScopeRole = (typeof words.scopeRoles)[number];
export type TimelineKind = (typeof words.timelineKinds)[number];

type Item<T> = NonNullable<T> extends readonly (infer U)[] ? U : never;
type Scope = NonNullable<Incident['scope']>;
type Response = NonNullable<Incident['response']>;

export type LocalizedText = Incident['summary'];
export type LeakedData = Item<Incident['data']>;
export type ScopeIn = Item<Scope['in']>;
export type ScopeOut = Item<Scope['out']>;
export type TimelineEntry = Item<Incident['timeline']>;
export type Measure = Item<Response['measures']>;
export type Notice = Item<Incident['notices']>;
export type Contact = Item<Incident['contacts']>;
export type Source = Item<Incident['sources']>;
export type Change = Item<Incident['changes']>;
