// The two parts of the extension API that a page needs, without the polyfill's weight: both browsers promise natively.
import type { Browser } from 'webextension-polyfill';

export type PageApi = {
  runtime: Pick<Browser['runtime'], 'sendMessage' | 'onMessage'> & { id?: string };
  storage: { local: Pick<Browser['storage']['local'], 'get'> };
};

const scope = globalThis as typeof globalThis & { browser?: PageApi; chrome?: PageApi };

export const pageApi = scope.browser ?? scope.chrome;
