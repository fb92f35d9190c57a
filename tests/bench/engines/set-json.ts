// The obvious way: a JSON array read into a Set, asked suffix by suffix.
import { bytesOf, type Engine, textOf } from './engine.ts';

export const engine: Engine = {
  name: 'set-json',
  what: 'JSON array into a Set',
  build: async (sites) => bytesOf(JSON.stringify(sites)),
  async load(bytes) {
    const sites = new Set(JSON.parse(textOf(bytes)) as string[]);
    return (host) => {
      for (let at = 0; ; ) {
        if (sites.has(at === 0 ? host : host.slice(at))) return true;
        const dot = host.indexOf('.', at);
        if (dot < 0) return false;
        at = dot + 1;
      }
    };
  },
};
