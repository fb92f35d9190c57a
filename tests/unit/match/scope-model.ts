// A slow, obvious model of matching, and the smallest incidents to try it on.
import type { Incident, ScopeIn, ScopeOut } from '../../../src/incident/types.ts';

type ScopeInPart = Partial<ScopeIn> & { site: string };

export function incidentOf(scopeIn: ScopeInPart[], scopeOut: ScopeOut[] = []): Incident {
  return {
    id: 'jp-2026-model',
    revision: 1,
    basis: 'company-notice',
    disclosure: 'confirmed',
    organization: { name: { en: 'Model' } },
    summary: { en: 'A model.' },
    scope: { in: scopeIn.map((entry) => ({ role: 'service', hostBasis: 'source', ...entry })), out: scopeOut },
    sources: [{ url: 'https://model.example/', publisher: 'Model' }],
  };
}

interface Page {
  labels: string[];
  segments: string[];
}

/** Label by label from the right, segment by segment from the left. */
export function covers(site: string, page: Page): boolean {
  const [host = '', ...segments] = site.split('/');
  const labels = host.split('.').reverse();
  const pageLabels = [...page.labels].reverse();
  return (
    labels.every((label, i) => label === pageLabels[i]) && segments.every((segment, i) => segment === page.segments[i])
  );
}

/** The rule of docs/record.md read aloud: deepest path first, then longest host, and "out" before "in". */
export function expectedSide(incident: Incident, page: Page, today: string): 'in' | 'out' | undefined {
  const candidates: { side: 'in' | 'out'; depth: number; labels: number }[] = [];
  const weigh = (side: 'in' | 'out', site: string | undefined) => {
    if (site === undefined || !covers(site, page)) return;
    const [host = '', ...segments] = site.split('/');
    candidates.push({ side, depth: segments.length, labels: host.split('.').length });
  };
  for (const entry of incident.scope?.in ?? []) {
    if (entry.until === undefined || entry.until >= today) weigh('in', entry.site);
  }
  for (const entry of incident.scope?.out ?? []) weigh('out', entry.site);
  let best: (typeof candidates)[number] | undefined;
  for (const one of candidates) {
    if (
      !best ||
      one.depth > best.depth ||
      (one.depth === best.depth && one.labels > best.labels) ||
      (one.depth === best.depth && one.labels === best.labels && one.side === 'out')
    ) {
      best = one;
    }
  }
  return best?.side;
}
