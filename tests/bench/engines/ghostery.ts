// Ghostery's ad-blocking engine with one document filter a site.
import type { Engine } from './engine.ts';
import { importEngine } from './import-engine.ts';

interface GhosteryEngine {
  serialize(): Uint8Array;
  match(request: unknown): { match: boolean };
}
interface GhosteryModule {
  FiltersEngine: {
    parse(list: string, config: { loadCosmeticFilters: boolean }): GhosteryEngine;
    deserialize(bytes: Uint8Array): GhosteryEngine;
  };
  Request: { fromRawDetails(details: { url: string; type: string }): unknown };
}

const ghostery = () => importEngine<GhosteryModule>('@ghostery/adblocker');

export const engine: Engine = {
  name: 'ghostery',
  what: '@ghostery/adblocker, ||host^$document filters, its own serialized form',
  async build(sites) {
    const { FiltersEngine } = await ghostery();
    const list = sites.map((site) => `||${site}^$document`).join('\n');
    return FiltersEngine.parse(list, { loadCosmeticFilters: false }).serialize();
  },
  async load(bytes) {
    const { FiltersEngine, Request } = await ghostery();
    const filters = FiltersEngine.deserialize(bytes);
    return (host) => filters.match(Request.fromRawDetails({ url: `https://${host}/`, type: 'main_frame' })).match;
  },
};
