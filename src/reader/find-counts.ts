// Finds numbers that count people or records, each with its unit and what the notice says of it (最大, 約, 延べ, うち).

import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { findAll } from './find-all.ts';
import { numberCharacters, parseNumber } from './numbers.ts';
import lists from './words/find-counts.json' with { type: 'json' };

export type CountUnit = 'people' | 'records' | 'orders' | 'cards' | 'accounts';

export interface CountMention {
  /** With its qualifiers: "最大183,457件". */
  start: number;
  end: number;
  value: number;
  unit: CountUnit;
  isUpperBound: boolean;
  isApproximate: boolean;
  isCumulative: boolean;
  isTotal: boolean;
  /** Part of a group named before it. */
  isSubset: boolean;
}

const QUALIFIER =
  '(?:最大で?|およそ|約|延べ|のべ|総数|合計で?|合わせて|あわせて|総計|全部で|全体で|全て|計|全|up to|approximately|about|around|nearly|more than|over|some|roughly|a total of|as many as)';
/** "…件の注文情報。(重複を含む最大件数となります。)" */
const UPPER_AFTER = /^[^。()（）]{0,14}。?[(（][^()（）]{0,30}最大/;
const UNIT_JA =
  '(?:名様分|名様|名さま分|名さま|名分|名(?!義|前|称|簿|刺|古)|人分|人(?!口|気|目|事|材|物|格|間|々|々|工)|件分|件(?!名)|枚|先(?=の|分|、|。|[(（]|に|が|で)|アカウント|ID分|ID|世帯|会員|口座|通(?!り|知|報|信|話|常|帳|路|じ|勤|院|学|過|行|販|称|用|し)|冊(?!子)|部(?=[、。)）\\s]|$|の|を|が|に|は|で))';
const JA = compileEarly(
  'notice',
  new RegExp(`((?:${QUALIFIER}\\s?){0,3})([${numberCharacters}]{1,20})\\s?(${UNIT_JA})`, 'g'),
);
/** "二、一六八名": kanji digits in threes. */
const KANJI_GROUPS = compileEarly(
  'notice',
  new RegExp(`([〇一二三四五六七八九]{1,3}(?:、[〇一二三四五六七八九]{3}){1,3})(${UNIT_JA})`, 'g'),
);
const EN = compileEarly(
  'notice',
  new RegExp(
    `((?:${QUALIFIER} ){0,2})([0-9](?:[0-9,.]{0,13}[0-9])?)( million| thousand)? ((?:[A-Za-z'-]+ ){0,4}?)(people|persons|individuals|customers|members|users|subscribers|employees|patients|students|guests|donors|applicants|clients|supporters|volunteers|residents|parents|pupils|tenants|candidates|participants|visitors|passengers|travellers|travelers|beneficiaries|claimants|workers|readers|children|families|households|attendees|delegates|drivers|riders|players|graduates|alumni|teachers|learners|trainees|borrowers|investors|citizens|shoppers|buyers|carers|contractors|cardholders|entrants|accounts|account holders|cards|card numbers|records|orders|email addresses|e-mail addresses|tickets|forms|policyholders|shareholders)\\b`,
    'gi',
  ),
);

const UNITS: readonly (readonly [CountUnit, RegExp])[] = [
  ['people', compileEarly('notice', anyOf(lists.people, 'i'))],
  ['accounts', /^(?:アカウント|ID|口座)|accounts/i],
  ['cards', /^枚|cards|card numbers/i],
  ['orders', /orders/i],
  ['records', /./],
];

/** More numbers than any notice holds. */
const maxCounts = 600;

/** "(第一報では最大で約8万名としておりました)": said of another number. */
const EARLIER = /(?:第[一二三四五1-5]報|前回|当初|先の|前報|速報|これまで)[\s\S]*/;
/** "※お一人として数えております" */
const AS_ONE = /^(?:様|さま)?(?:として|で|ずつ|ひとり|一人|につき|当たり|あたり|ごと|様分?に)/;

export function findCounts(text: string): CountMention[] {
  const found: CountMention[] = [];
  const add = (index: number, whole: string, qualifier: string, value: number | undefined, unit: CountUnit) => {
    if (
      found.length >= maxCounts ||
      value === undefined ||
      !Number.isInteger(value) ||
      value < 1 ||
      value > 10_000_000_000
    )
      return;
    const lead = text.slice(Math.max(0, index - 14), index);
    found.push({
      start: index,
      end: index + whole.length,
      value,
      unit,
      isUpperBound:
        /最大|up to|as many as/i.test(qualifier) ||
        UPPER_AFTER.test(text.slice(index + whole.length, index + whole.length + 60).replace(EARLIER, '')),
      isApproximate: /約|およそ|approx|about|around|nearly|roughly|over|more than|some/i.test(qualifier),
      isCumulative: /延べ|のべ/.test(qualifier),
      isTotal: /計|[合あ]わせて|総数|全|total/.test(qualifier),
      isSubset:
        /(?:うち|のうち|内)[、,]?\s?$|うち[^。、\n]{0,12}$|of (?:these|them|whom),? $|including $|(?:^|[.] )For $/i.test(
          lead,
        ) || / of (?:these|those|them)\b/.test(`${whole}${text.slice(index + whole.length, index + whole.length + 9)}`),
    });
  };
  for (const m of findAll(KANJI_GROUPS, text)) {
    const [whole, number = '', unit = ''] = m;
    add(
      m.index ?? 0,
      whole,
      '',
      parseNumber(number.replaceAll('、', '')),
      UNITS.find(([, rule]) => rule.test(unit))?.[0] ?? 'records',
    );
  }
  for (const m of findAll(JA, text)) {
    const [whole, qualifier = '', number = '', unit = ''] = m;
    const index = m.index ?? 0;
    if (found.some((c) => c.start <= index && c.end > index)) continue;
    if (/[0-9第,.]/.test(text[index - 1] ?? '') && qualifier === '') continue;
    // "12 300名": one number or two.
    if (
      /^[0-9]{3}(?![0-9,])/.test(whole) &&
      /(?:^|[^0-9.:/-])[0-9]{1,3} $/.test(text.slice(Math.max(0, index - 5), index))
    )
      continue;
    if (/^(?:一|1)$/.test(number) && text[index - 1] === 'お' && AS_ONE.test(text.slice(index + whole.length)))
      continue;
    if (
      /^一部/.test(whole) ||
      /^[,.]/.test(number) ||
      (/[一二三四五六七八九十]$/.test(number) === false && /^[万億]/.test(number))
    )
      continue;
    add(index, whole, qualifier, parseNumber(number), jaUnit(text, index, index + whole.length, unit));
  }
  // "アカウント数:3,204": the unit stands before the number.
  for (const m of findAll(
    /(人数|件数|(?:アカウント|ID)数|口座数|枚数|者数|本人の数|会員数)(?:は|が|:|\t| )\s?((?:約|最大|延べ|合計)?)([0-9][0-9,]{0,12})(?=[。、\s)(（]|$|です|でし|でご)/gm,
    text,
  )) {
    const [whole, noun = '', qualifier = '', number = ''] = m;
    const at = (m.index ?? 0) + whole.length - number.length - qualifier.length;
    const unit = /人数|者数|本人|会員/.test(noun)
      ? 'people'
      : /枚/.test(noun)
        ? 'cards'
        : /件/.test(noun)
          ? 'records'
          : 'accounts';
    if (!found.some((c) => c.start < at + 1 && c.end > at))
      add(at, qualifier + number, qualifier, parseNumber(number), unit);
  }
  if (/[a-z]{4}/.test(text)) {
    for (const m of findAll(EN, text)) {
      const [whole, qualifier = '', number = '', scale = '', between = '', unit = ''] = m;
      // "96 missing files relate to children": not so many children.
      if (/\b(?:to|from|by|for|with|in|were|was|are|is|had|about)\b/.test(between)) continue;
      const base = parseNumber(number);
      const value = base === undefined ? undefined : base * (scale === '' ? 1 : /m/i.test(scale) ? 1_000_000 : 1_000);
      add(m.index ?? 0, whole, qualifier, value, UNITS.find(([, rule]) => rule.test(unit))?.[0] ?? 'records');
    }
    for (const m of findAll(
      /(\b(?:is|was|are|were|of|from [0-9,]{1,12} to) )([0-9][0-9,]{2,14})(?=[.,;]|\. )/g,
      text,
    )) {
      const near = text.slice(Math.max(0, (m.index ?? 0) - 120), m.index ?? 0);
      const named = near.match(/number of ([a-z -]{3,40})/i)?.[1] ?? '';
      const last = /(?:total|figure|number)[a-z ]{0,12}$/i.test(near) ? found[found.length - 1] : undefined;
      const unit = UNITS.slice(0, 4).find(([, rule]) => rule.test(named))?.[0] ?? last?.unit;
      if (unit) add((m.index ?? 0) + (m[1]?.length ?? 0), m[2] ?? '', '', parseNumber(m[2] ?? ''), unit);
    }
    for (const m of findAll(
      /(?:Of (?:these|them|those),? )([0-9][0-9,]{1,14})(?= (?:had|have|also|included|were|was))|(?:[, ]|and )([0-9][0-9,]{1,14})(?= (?:also )?(?:had|have) )|\bin ([0-9][0-9,]{0,14})(?= (?:cases|instances)\b)|\b([0-9][0-9,]{1,14})(?= (?:out )?of (?:our|its|their) (?:about |some |roughly |approximately )?[0-9])|\b(?:[Ff]or(?: the)?|of|listed|named|showed|About|Some|Only|affects?|affected|involves?|involved|concerns?|covers?) (?!(?:19|20)\d\d )([0-9][0-9,]{1,14})(?= who | of (?:them|these|those|the [0-9a-z])| (?:were|was|had) | (?:an?|the|their) [a-z]|, (?:an? |the |their )?[a-z])/g,
      text,
    )) {
      const number = m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? '';
      const index = (m.index ?? 0) + m[0].indexOf(number);
      if (!found.some((c) => c.start <= index && c.end > index)) {
        const whole = m[1] ? found.filter((c) => c.end < index).sort((a, b) => b.start - a.start)[0] : undefined;
        add(index, number, '', parseNumber(number), whole?.unit ?? unitNamed(text, index) ?? 'people');
        const last = found[found.length - 1];
        if (last && last.start === index) last.isSubset = m[4] === undefined;
      }
    }
    // "notes for 1,208 members and account numbers for 640."
    for (const m of findAll(
      /\bfor [0-9][0-9,]{0,14} [a-z]+,? and [a-z' -]{3,50} for ([0-9][0-9,]{0,14})(?=[.;,])/g,
      text,
    )) {
      const number = m[1] ?? '';
      const index = (m.index ?? 0) + m[0].length - number.length;
      if (found.some((c) => c.start <= index && c.end > index)) continue;
      add(index, number, '', parseNumber(number), 'people');
      const last = found[found.length - 1];
      if (last && last.start === index) last.isSubset = true;
    }
    // "Of these, 890 had given their bank details and 12 a copy of a passport"
    for (const m of findAll(
      /\b[Oo]f (?:these|those|them)[, ][^.]{0,100}\band ([0-9][0-9,]{0,14})(?= (?:an?|their|the) [a-z])/g,
      text,
    )) {
      const number = m[1] ?? '';
      const index = (m.index ?? 0) + m[0].length - number.length;
      if (found.some((c) => c.start <= index && c.end > index)) continue;
      add(index, number, '', parseNumber(number), 'people');
      const last = found[found.length - 1];
      if (last && last.start === index) last.isSubset = true;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "38,117 of these accounts" */
function unitNamed(text: string, index: number): CountUnit | undefined {
  const named = /^[0-9,]+ of (?:these|those|the) (accounts|orders|records|cards)\b/.exec(
    text.slice(index, index + 50),
  )?.[1];
  return named === undefined ? undefined : UNITS.find(([, rule]) => rule.test(named))?.[0];
}

const OF_PAPER = /(?:書類?|紙|票|名簿|控え|はがき|葉書|封筒|写真|伝票|カルテ)(?:の?計|が|を|、)?\s?$/;

function jaUnit(text: string, start: number, end: number, unit: string): CountUnit {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 10);
  if (unit === '先') return /客|取引|顧客/.test(before) ? 'people' : 'records';
  // Sheets of paper, where no cards are told of.
  if (unit === '枚' && (OF_PAPER.test(before) || !/カード/.test(text))) return 'records';
  if (/^件/.test(unit)) {
    if (/^の(?:クレジット)?カード(?:情報|番号)/.test(after)) return 'cards';
    if (
      /^の?(?:ご)?(?:注文|受注|お買い上げ|購入情報)/.test(after) ||
      /(?:注文|受注|予約)(?:件数|情報|を?(?:され|いただい)た)?[^。、\n]{0,4}$/.test(before)
    )
      return 'orders';
    if (
      /アカウント[はがの:：数]?\s?$/.test(before) ||
      /ID数(?:は|が|:)\s?$/.test(before) ||
      (/ID\s?$/.test(before) && /^(?:分)?(?:のうち|で|に)/.test(after)) ||
      /アカウント[(（][^()（）。]{0,60}$/.test(text.slice(Math.max(0, start - 70), start)) ||
      /^の(?:会員|お客様|利用者|ユーザー|登録)?(?:の)?アカウント/.test(after)
    )
      return 'accounts';
    if (/[名人](?:様|さま)?[(（、]$/.test(before) && /カード/.test(text.slice(Math.max(0, start - 110), start)))
      return 'cards';
    if (/カード(?:情報|番号)?(?:\(|が|は|:|、)?\s?$|カードの(?:件|枚)数(?:は|が|にして|で|:)?\s?$/.test(before))
      return 'cards';
  }
  return UNITS.find(([, rule]) => rule.test(unit))?.[0] ?? 'records';
}
