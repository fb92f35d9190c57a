// MetaMask's phishing detector with the sites as its block list.
import { bytesOf, type Engine, textOf } from './engine.ts';
import { importEngine } from './import-engine.ts';

type Detector = new (config: object) => { check(host: string): { result: boolean } };

export const engine: Engine = {
  name: 'metamask',
  what: 'eth-phishing-detect, block list only',
  build: async (sites) =>
    bytesOf(JSON.stringify({ version: 2, tolerance: 2, fuzzylist: [], whitelist: [], blacklist: sites })),
  async load(bytes) {
    const { default: PhishingDetector } = await importEngine<{ default: Detector }>(
      'eth-phishing-detect/src/detector.js',
    );
    const detector = new PhishingDetector(JSON.parse(textOf(bytes)) as object);
    return (host) => detector.check(host).result;
  },
};
