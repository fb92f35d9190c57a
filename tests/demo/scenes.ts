// What the demo shows: an affected shop, a clean one, an affected storefront in a clean mall, a service declared unaffected.
export interface Scene {
  name: string;
  title: string;
  address: string;
  /** The badge to wait for. */
  badge: string;
}

export const scenes: Scene[] = [
  { name: 'affected-shop', title: 'An affected shop', address: 'https://hanamori-tea.example/', badge: '1' },
  { name: 'clean-shop', title: 'A clean shop', address: 'https://kumo-books.example/', badge: '' },
  {
    name: 'affected-storefront',
    title: 'An affected storefront inside a clean mall',
    address: 'https://hidamari-market.example/komorebi-kitchen',
    badge: '1',
  },
  { name: 'clean-mall', title: 'The mall itself', address: 'https://hidamari-market.example/', badge: '' },
  {
    name: 'cleared-service',
    title: 'A service declared unaffected',
    address: 'https://minato-hotels.example/',
    badge: '',
  },
];
