// The icon set, drawn in one hand: strokes on a 24 × 24 field, round ends, nothing filled.

const RING = 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17z';
const CARD = 'M3.5 6h17v12.5h-17z';

export const iconPaths = {
  // Moving about and doing
  chevron: 'M9 5.5l6.5 6.5-6.5 6.5',
  external: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M4.5 12.5l5 5L19.5 7',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.3 15.3L20 20',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  upload: 'M12 16V5M7 9.5l5-5 5 5M4 20h16',
  print: 'M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M7 14h10v6H7z',
  copy: 'M9 8h11v12H9zM15 8V4H4v12h5',
  link: 'M10 14l4-4M8.5 11.5L6 14a3.5 3.5 0 0 0 5 5l2.5-2.5M15.5 12.5L18 10a3.5 3.5 0 0 0-5-5l-2.5 2.5',
  trash: 'M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.5M20 4.5v5h-5',
  undo: 'M8 4.5l-4 4 4 4M4 8.5h10a5.5 5.5 0 0 1 0 11H9',
  pause: 'M8.5 5v14M15.5 5v14',
  play: 'M7.5 4.5v15l11.5-7.5z',
  settings: 'M4 8h9M17 8h3M13 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 16h3M11 16h9M7 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  compare: 'M4 5h6.5v14H4zM13.5 5H20v14h-6.5z',
  chart: 'M4 20h16M7 20v-6M12 20V8M17 20v-9',
  // Saying something
  bell: 'M6 17v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10.5 21h3M12 5V3',
  'bell-off': 'M6 17v-6a6 6 0 0 1 9.5-4.9M18 11v6l1.5 1.5h-15L6 17M10.5 21h3M4 3.5l16 17',
  clock: `${RING}M12 7.5V12l3 2`,
  eye: 'M2.5 12C5 7.5 8.5 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-6 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 1 1 0 6a3 3 0 0 1 0-6z',
  info: `${RING}M12 11v5.5M12 7.6h.01`,
  question: `${RING}M9.5 9.7a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.8h.01`,
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.2h.01',
  flag: 'M6 21V4M6 5h11.5l-2 4 2 4H6',
  globe: `${RING}M3.5 12h17M12 3.5c-3 2.5-4 5.5-4 8.5s1 6 4 8.5c3-2.5 4-5.5 4-8.5s-1-6-4-8.5z`,
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  letter: 'M6 3.5h9l4 4v13H6zM15 3.5v4h4M9 11.5h7M9 14.5h7M9 17.5h4',
  book: 'M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5c2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5v13',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  building: 'M5 21V4h9v17M14 10h5v11M3 21h18M8 8h3M8 12h3M8 16h3',
  // What leaked
  card: `${CARD}M3.5 10.2h17M6.5 14.5h4`,
  'security-code': `${CARD}M3.5 9.7h17M13 14.5h.01M15.5 14.5h.01M18 14.5h.01`,
  bank: 'M4 10l8-6 8 6zM6.5 10v7M10.2 10v7M13.8 10v7M17.5 10v7M4 20h16',
  'id-card': `${CARD}M8 9a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM5 16.2a3.2 3.2 0 0 1 6 0M14 10.5h4M14 14h4`,
  passport: 'M6 3.5h12v17H6zM12 7.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 0 1 0-6.4zM9.5 17.3h5',
  heart:
    'M12 20C6 16 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 7-8.5 11zM6.5 12h3l1.5-2.5 2 4.5 1.5-2h3',
  key: 'M8 11.5a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM11 12.7L19.5 4.2M16 7.7l3 3',
  person: 'M12 4a3.7 3.7 0 1 1 0 7.4a3.7 3.7 0 0 1 0-7.4zM5 20a7 6.5 0 0 1 14 0',
  people:
    'M9 5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 0 1 0-6.4zM3 19a6 5.5 0 0 1 12 0M15.5 5.2a3.2 3.2 0 0 1 0 6M17.5 13.8A6 5.5 0 0 1 21 19',
  account: `${RING}M12 7a3 3 0 1 1 0 6a3 3 0 0 1 0-6zM6.5 18.3a6 5 0 0 1 11 0`,
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  phone: 'M6 4h3l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  mail: 'M3.5 6h17v12.5h-17zM4 7l8 6 8-6',
  cake: 'M4 20v-7h16v7zM4 16.5c1.3 1.3 2.7 1.3 4 0s2.7-1.3 4 0 2.7 1.3 4 0 2.7-1.3 4 0M12 13V9.5M12 6.5V5',
  bag: 'M5 8h14l1 12H4zM8.5 8V7a3.5 3.5 0 0 1 7 0v1',
  points: `${RING}M9.5 16V8h3.2a2.5 2.5 0 0 1 0 5H9.5`,
  briefcase: 'M4 8h16v11.5H4zM9 8V5h6v3M4 13h16',
  school: 'M12 5l10 5-10 5L2 10zM6 12.5V17c3 2.5 9 2.5 12 0v-4.5',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9h.01',
  message: 'M4 5h16v11h-9l-4 4v-4H4z',
  pin: 'M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6-6.5 11zM12 8a2 2 0 1 1 0 4a2 2 0 0 1 0-4z',
  device: 'M7 3h10v18H7zM11 18h2',
  other: 'M6 12h.01M12 12h.01M18 12h.01',
} as const;

export type IconName = keyof typeof iconPaths;
