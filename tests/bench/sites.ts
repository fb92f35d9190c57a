// Invented sites and the hosts of invented visits: the same ones in every run.
import { isBroadHost } from '../../src/match/broad-sites.ts';

/** Uniform in [0, 1), repeatable (xorshift32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const KANA =
  'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni no ha hi fu ho ma mi mu me mo ya yu yo ra ri ru re ro wa n'.split(
    ' ',
  );
const WORDS =
  'shop store mart books tea garden travel hotel clinic music sports kitchen toys style auto bank school foods'.split(
    ' ',
  );
/** Mostly Japanese, as the records are. */
const ENDINGS = 'co.jp co.jp co.jp co.jp co.jp co.jp jp jp jp jp com com com com com com ne.jp or.jp net shop'.split(
  ' ',
);
const SUBDOMAINS = 'www www www www shop m my login news api cart store blog'.split(' ');

export function inventSites(count: number, seed = 2011): string[] {
  const random = createRandom(seed);
  const sites = new Set<string>();
  while (sites.size < count) sites.add(inventSite(random));
  return [...sites];
}

function inventSite(random: () => number): string {
  let name = '';
  const syllables = 2 + Math.floor(random() * 4);
  for (let i = 0; i < syllables; i++) name += pick(random, KANA);
  if (random() < 0.4) name += (random() < 0.5 ? '-' : '') + pick(random, WORDS);
  const site = `${name}.${pick(random, ENDINGS)}`;
  // "n" and "e" make "ne.jp": not a site, but what many sites end in.
  return isBroadHost(site) ? inventSite(random) : site;
}

/** Hosts as they are visited: one in five bare, most with one label in front, some with two. */
export function inventVisits(count: number, listed: readonly string[], seed = 77): string[] {
  const random = createRandom(seed);
  const known = new Set(listed);
  const hosts: string[] = [];
  while (hosts.length < count) {
    const site = inventSite(random);
    if (!known.has(site)) hosts.push(withSubdomains(random, site));
  }
  return hosts;
}

export function withSubdomains(random: () => number, site: string): string {
  const kind = random();
  if (kind < 0.2) return site;
  const host = `${pick(random, SUBDOMAINS)}.${site}`;
  return kind < 0.95 ? host : `${pick(random, WORDS)}.${host}`;
}

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}
