// Our gate as it ships: texts under storage keys, asked as they stand.
import { ANY_LISTED, askBuckets } from '../../../src/gate/ask-gate.ts';
import { buildGate } from '../../../src/gate/build-gate.ts';
import { placesOfHost } from '../../../src/gate/gate-hash.ts';
import { allGateKeys } from '../../../src/gate/gate-keys.ts';
import { bytesOf, type Engine, textOf } from './engine.ts';

export const engine: Engine = {
  name: 'owabi',
  what: 'gate texts as JSON, hashed and searched without decoding',
  build: async (sites) => bytesOf(JSON.stringify(Object.fromEntries(buildGate(sites)))),
  async load(bytes) {
    const stored = JSON.parse(textOf(bytes)) as Record<string, string>;
    const texts = allGateKeys().map((key) => stored[key]);
    return (host) => (askBuckets(placesOfHost(host), (bucket) => texts[bucket]) & ANY_LISTED) !== 0;
  },
};
