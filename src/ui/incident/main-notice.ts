// The page behind an incident's headline, and what the link to it is called: a press report is no notice.
import type { IncidentTexts } from '../../i18n/ja/incident.ts';
import type { Incident } from '../../incident/types.ts';

export interface MainNotice {
  url: string;
  stage?: NonNullable<Incident['notices']>[number]['stage'];
}

/** The newest statement of the organization itself; without one, the page that the record rests on. */
export function mainNoticeOf(incident: Incident): MainNotice | undefined {
  const official = incident.notices?.filter((notice) => notice.official !== false) ?? [];
  if (incident.basis === 'company-notice') return official.at(-1) ?? incident.notices?.at(-1) ?? incident.sources[0];
  return incident.sources[0];
}

/** A copy on somebody else's page is not called the notice. */
export function readWordOf({ basis, notices }: Pick<Incident, 'basis' | 'notices'>, t: IncidentTexts): string {
  if (basis === 'company-notice' && notices?.every((notice) => notice.official === false)) return t.readCopy;
  return basis === 'press' ? t.readReport : basis === 'catalogue' ? t.readEntry : t.readNotice;
}
