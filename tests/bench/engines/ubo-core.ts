// uBlock Origin's static filtering engine, as published for Node. Sub-frame requests: plain host filters skip documents.
import { bytesOf, type Engine, textOf } from './engine.ts';
import { importEngine } from './import-engine.ts';

interface UboEngine {
  useLists(lists: { name: string; raw: string }[]): Promise<void>;
  serialize(): Promise<string>;
  deserialize(text: string): Promise<unknown>;
  matchRequest(details: { originURL: string; url: string; type: string }): number;
}
interface UboModule {
  StaticNetFilteringEngine: { create(): Promise<UboEngine> };
}

const create = async () => (await importEngine<UboModule>('@gorhill/ubo-core')).StaticNetFilteringEngine.create();

export const engine: Engine = {
  name: 'ubo-core',
  what: '@gorhill/ubo-core, ||host^ filters, its own serialized form',
  async build(sites) {
    const ubo = await create();
    await ubo.useLists([{ name: 'sites', raw: sites.map((site) => `||${site}^`).join('\n') }]);
    return bytesOf(await ubo.serialize());
  },
  async load(bytes) {
    const ubo = await create();
    await ubo.deserialize(textOf(bytes));
    return (host) => {
      const url = `https://${host}/`;
      return ubo.matchRequest({ originURL: url, url, type: 'sub_frame' }) === 1;
    };
  },
};
