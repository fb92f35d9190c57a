// A content script of our own modules that writes down when it began, how long its one read took, and the answer.

import { pageApi } from '../../src/content/api.ts';
import { askGate } from '../../src/gate/ask-gate.ts';
import { partsOf } from '../../src/match/address-parts.ts';

const startMs = performance.now();
const parts = partsOf(location.href);
let readMs = 0;
let readAt = 0;

if (parts && pageApi) {
  const { local } = pageApi.storage;
  void askGate(parts.host, parts.segments, async (keys) => {
    const askedAt = performance.now();
    const items = await local.get(keys);
    readAt = performance.now();
    readMs = readAt - askedAt;
    return items;
  }).then(() => {
    document.documentElement.dataset.steps = [startMs, readMs, performance.now() - readAt].join(' ');
  });
}
