// The records as the site needs them: sorted once, grouped once, with an address for every organization.
import type { Cause, DataCategory, Incident } from '../incident/types.ts';
import { causes, dataCategories } from '../incident/vocabulary.ts';
import type { Grouping } from './page.ts';

export interface Group {
  /** The last part of its address. */
  value: string;
  incidents: readonly Incident[];
}

export interface Collection {
  /** Newest first; those without a publication day last. */
  incidents: readonly Incident[];
  groups: Readonly<Record<Grouping, readonly Group[]>>;
  /** Address part of an incident's organization. */
  organizationSlug(incident: Incident): string;
  /** Newest day that any record speaks of: what "as of" means on every page. */
  asOf: string;
}

/** Lists longer than this are split into numbered parts. */
export const PART_SIZE = 100;

export function collect(records: readonly Incident[]): Collection {
  const incidents = [...records].sort(newestFirst);
  const slugs = organizationSlugs(incidents);
  const organizationSlug = (incident: Incident) => slugs.get(organizationKey(incident)) ?? '';
  return {
    incidents,
    organizationSlug,
    asOf: incidents.reduce((latest, incident) => maxDay(latest, newestDayOf(incident)), '1980-01-01'),
    groups: {
      year: groupBy(incidents, (incident) => [yearOf(incident)]).sort((a, b) => b.value.localeCompare(a.value)),
      category: inOrder(
        dataCategories,
        groupBy(incidents, (incident) => incident.data?.map((item): DataCategory => item.category) ?? []),
      ),
      cause: inOrder(
        causes,
        groupBy(incidents, (incident): Cause[] => (incident.cause ? [incident.cause] : [])),
      ),
      // A page named after a sensitive service would say in its title what nobody need read.
      organization: groupBy(incidents, (incident) => (incident.sensitive ? [] : [organizationSlug(incident)])).sort(
        (a, b) => a.value.localeCompare(b.value),
      ),
    },
  };
}

/** The year in which it was announced, which every id carries. */
export function yearOf(incident: Pick<Incident, 'id' | 'publishedOn'>): string {
  return incident.publishedOn?.slice(0, 4) ?? /-(\d{4})-/.exec(incident.id)?.[1] ?? 'undated';
}

export function partsOf<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < items.length; i += PART_SIZE) parts.push(items.slice(i, i + PART_SIZE));
  return parts;
}

/** The last day on which this record, or what it reports, changed. */
export function newestDayOf(incident: Incident): string {
  const days = [
    incident.publishedOn,
    ...(incident.changes ?? []).map((change) => change.on),
    ...(incident.notices ?? []).map((notice) => notice.publishedOn),
  ];
  return days.reduce<string>((latest, day) => maxDay(latest, day), '1980-01-01');
}

function maxDay(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}

function newestFirst(a: Incident, b: Incident): number {
  return (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.id.localeCompare(b.id);
}

function groupBy(incidents: readonly Incident[], keysOf: (incident: Incident) => readonly string[]): Group[] {
  const groups = new Map<string, Incident[]>();
  for (const incident of incidents) {
    for (const key of keysOf(incident)) {
      const group = groups.get(key);
      if (group) group.push(incident);
      else groups.set(key, [incident]);
    }
  }
  return [...groups].map(([value, members]) => ({ value, incidents: members }));
}

function inOrder(order: readonly string[], groups: Group[]): Group[] {
  return groups.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

function organizationKey(incident: Incident): string {
  const { ja, en } = incident.organization.name;
  return `${ja ?? ''}|${en ?? ''}`.normalize('NFKC');
}

/** One readable address an organization; where two would share one, the later by name gets a number. */
function organizationSlugs(incidents: readonly Incident[]): Map<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  const keys = [...new Set(incidents.map(organizationKey))].sort();
  for (const key of keys) {
    const [ja = '', en = ''] = key.split('|');
    const base = slugify(en) || slugify(ja) || hexOf(ja);
    let slug = base;
    for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
    taken.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}

function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** For names without a Latin letter: their code points, so that the address does not depend on other records. */
function hexOf(name: string): string {
  return [...name]
    .slice(0, 12)
    .map((char) => char.codePointAt(0)?.toString(16) ?? '')
    .join('');
}
