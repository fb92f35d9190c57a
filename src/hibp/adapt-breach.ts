// Turns one entry of the breach list into a record that says "listed by Have I Been Pwned", and nothing beyond the list.
import type { Incident } from '../incident/types.ts';
import { validateIncident } from '../incident/validate.ts';
import { siteKeysOf } from '../match/site-keys.ts';
import type { Breach } from './breach.ts';
import { leakedDataOf } from './data-classes.ts';

export const CATALOGUE = 'Have I Been Pwned';

/** Entries that are no breach of a service at which somebody had an account, or that the list itself took back. */
export type DropReason = 'fabricated' | 'retired' | 'spam list' | 'malware' | 'stealer log';

export type AdaptedBreach =
  | { kind: 'incident'; incident: Incident; siteDropped?: string }
  | { kind: 'dropped'; reason: DropReason }
  | { kind: 'unfit'; reason: string };

/**
 * The day counted from is the day of listing: publication by the catalogue, which the basis says. The breach's own day is only
 * `occurred`. The revision rises with the list's ModifiedDate, by days, so that it needs no memory.
 */
export function adaptBreach(breach: Breach): AdaptedBreach {
  const dropped = dropReasonOf(breach);
  if (dropped) return { kind: 'dropped', reason: dropped };
  const listedOn = breach.AddedDate.slice(0, 10);
  const modifiedOn = breach.ModifiedDate?.slice(0, 10) ?? listedOn;
  const revision = Math.min(10_000, 1 + Math.max(0, daysBetween(listedOn, modifiedOn)));
  const title = plainName(breach.Title);
  const site = siteOf(breach.Domain);
  const data = leakedDataOf(breach.DataClasses);
  const record = {
    id: idOf(breach),
    revision,
    basis: 'catalogue',
    publishedOn: listedOn,
    disclosure: breach.IsVerified ? 'confirmed' : 'suspected',
    ...(breach.IsSensitive && { sensitive: true }),
    ...(!breach.IsVerified && { unverified: true }),
    organization: { name: { en: title } },
    summary: {
      ja: `${CATALOGUE}の一覧に、「${title}」から漏れたとされるデータが載っています。`,
      en: `${CATALOGUE} lists data said to come from ${title}.`,
    },
    ...(data.length > 0 && { data }),
    ...(breach.PwnCount > 0 && {
      subjects: {
        max: breach.PwnCount,
        unit: 'accounts',
        note: {
          ja: 'メールアドレスなどの件数で、人数ではありません',
          en: 'addresses and the like are counted, not people',
        },
      },
    }),
    ...(breach.BreachDate && { occurred: { from: breach.BreachDate, to: breach.BreachDate } }),
    ...(site && { scope: { in: [{ site, role: 'service', hostBasis: 'source' }] } }),
    ...(isHttps(breach.DisclosureUrl) && { notices: [{ url: breach.DisclosureUrl }] }),
    sources: [
      {
        url: `https://haveibeenpwned.com/Breach/${encodeURIComponent(breach.Name)}`,
        publisher: CATALOGUE,
        licence: 'CC-BY-4.0',
      },
    ],
    ...(revision > 1 && {
      changes: [
        {
          revision,
          on: modifiedOn,
          material: false,
          text: { ja: '一覧の記載が変わりました', en: 'The entry in the list was changed' },
        },
      ],
    }),
  };
  const validated = validateIncident(record, `hibp:${breach.Name}`);
  if (validated.kind === 'invalid') {
    const [first] = validated.faults;
    return { kind: 'unfit', reason: `${breach.Name}: ${first?.field} ${first?.reason}` };
  }
  return {
    kind: 'incident',
    incident: validated.incident,
    ...(breach.Domain && !site && { siteDropped: breach.Domain }),
  };
}

function dropReasonOf(breach: Breach): DropReason | undefined {
  if (breach.IsFabricated) return 'fabricated';
  if (breach.IsRetired) return 'retired';
  if (breach.IsSpamList) return 'spam list';
  if (breach.IsMalware) return 'malware';
  return breach.IsStealerLog ? 'stealer log' : undefined;
}

/** "hibp-2015-000webhost": the catalogue, the year of listing, its key. */
function idOf(breach: Breach): string {
  const slug = breach.Name.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `hibp-${breach.AddedDate.slice(0, 4)}-${slug}`.slice(0, 80);
}

/** The entry's host exactly as listed, never its parent; nothing where it can be no site. */
function siteOf(domain: string): string | undefined {
  const host = domain.trim().toLowerCase();
  const isHost = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host);
  return isHost && siteKeysOf(`https://${host}`)[0] === host ? host : undefined;
}

/** A title is a name to show: no controls, no invisible or direction-changing marks. */
function plainName(title: string): string {
  return title
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, 200);
}

function isHttps(address: string | null | undefined): address is string {
  return typeof address === 'string' && URL.canParse(address) && new URL(address).protocol === 'https:';
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
