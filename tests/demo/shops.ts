// The invented shops of the demo: reserved domains, own pictures, one per state a visitor can meet.
export interface Text {
  ja: string;
  en: string;
}

export interface Shop {
  /** "host" or "host/path", as it would be typed. */
  site: string;
  name: Text;
  line: Text;
  /** Hue of the shop's own colour, degrees. */
  hue: number;
  goods: { shape: 'cup' | 'jar' | 'book' | 'bag' | 'bed' | 'shoe'; name: Text; yen: number }[];
}

const good = (shape: Shop['goods'][number]['shape'], ja: string, en: string, yen: number) => ({
  shape,
  name: { ja, en },
  yen,
});

export const shops: Shop[] = [
  {
    site: 'hanamori-tea.example',
    name: { ja: '花守茶舗', en: 'Hanamori Tea' },
    line: {
      ja: '山あいの小さな茶園から、その年の一番茶を。',
      en: 'First-flush leaves from a small garden in the hills.',
    },
    hue: 96,
    goods: [
      good('jar', '新茶 はつ葉 80g', 'First leaves, 80 g', 1620),
      good('cup', '白磁の湯のみ', 'White porcelain cup', 2200),
      good('jar', 'ほうじ茶 つねの葉', 'Everyday roasted tea', 860),
      good('bag', '水出し茶袋 10包', 'Cold brew, 10 bags', 980),
    ],
  },
  {
    site: 'kumo-books.example',
    name: { ja: '雲の書房', en: 'Kumo Books' },
    line: {
      ja: '旅と山と台所の本を、一冊ずつ選んで。',
      en: 'Books on travel, mountains and kitchens, chosen one by one.',
    },
    hue: 212,
    goods: [
      good('book', '峠の茶屋を歩く', 'Teahouses of the Passes', 1980),
      good('book', 'だしの本', 'The Book of Broth', 1650),
      good('book', '雲の名前', 'Names of Clouds', 2420),
      good('bag', '帆布の本袋', 'Canvas book bag', 2750),
    ],
  },
  {
    site: 'hidamari-market.example',
    name: { ja: 'ひだまり市場', en: 'Hidamari Market' },
    line: { ja: '全国の小さな店が集まる市場です。', en: 'A market of small shops from all over the country.' },
    hue: 36,
    goods: [
      good('jar', 'はちみつの店', 'The honey shop', 1200),
      good('bag', '布と糸の店', 'Cloth and thread', 1800),
      good('cup', '器の店', 'The pottery shop', 3200),
      good('shoe', '下駄の店', 'The clog shop', 5400),
    ],
  },
  {
    site: 'hidamari-market.example/komorebi-kitchen',
    name: { ja: 'こもれびキッチン ひだまり市場店', en: 'Komorebi Kitchen at Hidamari Market' },
    line: { ja: '木の道具と、ていねいな保存食。', en: 'Wooden tools and careful preserves.' },
    hue: 20,
    goods: [
      good('jar', '夏みかんのジャム', 'Summer orange jam', 780),
      good('cup', '栗の木の椀', 'Chestnut bowl', 4100),
      good('jar', '梅干し 塩だけ', 'Plums, salt only', 1100),
      good('bag', '玄米 3kg', 'Brown rice, 3 kg', 2600),
    ],
  },
  {
    site: 'minato-hotels.example',
    name: { ja: 'みなと宿予約', en: 'Minato Hotels' },
    line: { ja: '海の見える宿を、当日まで。', en: 'Rooms with a view of the sea, until the day itself.' },
    hue: 190,
    goods: [
      good('bed', '灯台の宿', 'The lighthouse inn', 14800),
      good('bed', '入り江の家', 'House on the cove', 11200),
      good('bed', '港の二階', 'Above the harbour', 8900),
      good('bed', '島の一棟', 'A house on the island', 26500),
    ],
  },
  {
    site: 'minato-tours.example',
    name: { ja: 'みなとツアー予約', en: 'Minato Tours' },
    line: { ja: '船で行く、日帰りの旅。', en: 'Day trips by boat.' },
    hue: 205,
    goods: [
      good('bag', '朝市と灯台めぐり', 'Morning market and lighthouses', 6800),
      good('shoe', '島の尾根を歩く', 'Walking the island ridge', 7400),
      good('cup', '港の珈琲船', 'The coffee boat', 3900),
      good('bag', '夕日の入り江', 'Sunset cove', 5200),
    ],
  },
  {
    site: 'yamane-gakki.example',
    name: { ja: '山音楽器', en: 'Yamane Music' },
    line: { ja: '弦と木の音を、長く。', en: 'Strings and wood, made to last.' },
    hue: 268,
    goods: [
      good('book', 'やさしい楽譜集', 'Easy scores', 1320),
      good('bag', '楽器の肩かけ', 'Shoulder case', 8800),
      good('jar', '弓の松やに', 'Rosin', 1100),
      good('shoe', '足のせ台', 'Foot stool', 2600),
    ],
  },
];
