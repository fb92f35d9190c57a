// The link that readers paste: what it carries, and what is no link.
import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/feed/base64.ts';
import { isSmallOrder, readPublicKey } from '../../../src/feed/public-key.ts';
import { makeLink, parseLink, subscriptionIdOf } from '../../../src/feed/subscription-link.ts';
import { root, stranger } from './make-feed.ts';

const plain = ({ keyid, raw }: typeof root) => ({ keyid, raw });
const subscription = {
  address: 'https://feeds.example/watch/',
  feedId: 'watch',
  roots: [plain(root), plain(stranger)],
};

test('a link gives back what it was made of', async () => {
  expect(await parseLink(` ${makeLink(subscription)}\n`)).toEqual({ kind: 'link', subscription });
});

test.each([
  ['https://feeds.example/watch', 'https://feeds.example/watch/'],
  ['https://feeds.example/watch/head.json', 'https://feeds.example/watch/'],
  ['https://feeds.example', 'https://feeds.example/'],
  ['https://feeds.example/watch/?utm=1', 'https://feeds.example/watch/'],
])('an address spelled %s is the folder %s', async (address, folder) => {
  const link = await parseLink(makeLink({ ...subscription, address }));
  expect(link.kind === 'link' && link.subscription.address).toBe(folder);
});

const fragment = makeLink(subscription).split('#')[1];
test.each([
  ['', 'NOT_A_LINK'],
  ['watch', 'NOT_A_LINK'],
  [`https://feeds.example/${'x'.repeat(5_000)}#${fragment}`, 'NOT_A_LINK'],
  [`http://feeds.example/#${fragment}`, 'NOT_HTTPS'],
  [`http://127.0.0.1:8000/#${fragment}`, 'NOT_HTTPS'],
  [`https://user:secret@feeds.example/#${fragment}`, 'NOT_HTTPS'],
  [`javascript:alert(1)#${fragment}`, 'NOT_HTTPS'],
  ['https://feeds.example/', 'NO_FEED'],
  ['https://feeds.example/#owabi-feed=Big+Feed&root=x', 'NO_FEED'],
  ['https://feeds.example/#owabi-feed=watch', 'BAD_KEY'],
  ['https://feeds.example/#owabi-feed=watch&root=short', 'BAD_KEY'],
  [`https://feeds.example/#owabi-feed=watch&root=${'A'.repeat(43)}`, 'BAD_KEY'],
  [`${makeLink({ ...subscription, roots: [root, root] })}`, 'BAD_KEY'],
])('%s is refused', async (text, reason) => {
  expect(await parseLink(text)).toEqual({ kind: 'refused', reason });
});

test('http on this machine is for development builds', async () => {
  expect((await parseLink(`http://127.0.0.1:8000/#${fragment}`, { allowLoopback: true })).kind).toBe('link');
  expect((await parseLink(`http://feeds.example/#${fragment}`, { allowLoopback: true })).kind).toBe('refused');
});

test('a feed of the same name under other roots is another feed', async () => {
  const [ours, theirs] = [
    { feedId: 'watch', roots: [root] },
    { feedId: 'watch', roots: [stranger] },
  ];
  expect(await subscriptionIdOf(ours)).not.toBe(await subscriptionIdOf(theirs));
  expect(await subscriptionIdOf(ours)).toMatch(/^watch\.[0-9a-f]{16}$/);
});

/** The eight points of small order and the spellings beyond the prime, with and without the sign bit. */
test.each([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])('fault 29: the point %s is no key', async (hex) => {
  const raw = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const signed = raw.slice();
  signed[31] = (signed[31] ?? 0) | 0x80;
  for (const key of [raw, signed]) {
    expect(isSmallOrder(key)).toBe(true);
    expect(await readPublicKey(toBase64(key))).toBeUndefined();
  }
});

test('an honest key is none of them', () => {
  expect(isSmallOrder(root.raw)).toBe(false);
});
