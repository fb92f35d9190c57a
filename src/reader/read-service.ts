// Reads which service of the organization was concerned.
import type { NoticeDocument } from './document.ts';
import { readHouse, readHouseInText, readHouseOfSigner, readShopInTitle } from './read-house.ts';
import type { NameReading } from './read-parties.ts';
import { readPlainService } from './read-plain-service.ts';
import { readQuotedService } from './read-quoted-service.ts';

export function readService(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  const quoted = readQuotedService(doc, organization);
  return (
    quoted.own ??
    readPlainService(doc, organization) ??
    readHouse(doc, organization) ??
    readHouseInText(doc, organization) ??
    readShopInTitle(doc, organization) ??
    readHouseOfSigner(doc, organization) ??
    quoted.ofVendor
  );
}
