// Reads whose notice it is, from its head, its last lines, or the page's title.

import { compileEarly } from './compile-early.ts';
import { type NoticeDocument, wordsAt } from './document.ts';
import { findAll } from './find-all.ts';
import type { Line } from './lines.ts';
import { companyName, companyNameEnglish, legalForms } from './parties-words.ts';
import type { NameReading } from './read-parties.ts';

const FORM = new RegExp(legalForms);
const PUBLIC_BODY = compileEarly(
  'draft',
  /^(?:[^\s。、]{1,10}(?:都|道|府|県|市|区|町|村)(?:長(?=\s)|[^\s。、]{1,10}[部局](?:[^\s。、]{1,8}[課室])?|[^\s。、]{0,10}(?:教育委員会|水道局|消防本部|病院))?|[^\s。、]{2,22}実行委員会|[^\s。、]{2,16}(?:教育委員会|大学|高等学校|中学校|小学校|病院|組合|協会|連合会|委員会|財団|機構|センター|学会|連合|愛好会|協議会|自治会|商店会|塾|美術館|博物館|図書館))(?:\s.{0,14})?$/,
);
const ENGLISH_LINE = compileEarly(
  'draft',
  /^[A-Z][\w'&.,\- ]{2,50}(?:Inc\.?|Ltd\.?|LLC|Limited|Corp\.?|Corporation|Group|Holdings|Company|University|Hospital|Council|Trust|Foundation|School|Academy|College|Museum|Library|Clinic|Society|Association|Bank|UNIVERSITY|HOSPITAL|COUNCIL|SCHOOL|COLLEGE|LIMITED|LTD|INC|PLC|COMPANY|TRUST|K\.K\.?|(?:LLC|Group|Associates|Partners),? (?:P\.C\.|P\.A\.|PLLC|LLP)|P\.C\.|PLLC|LLP|PLC)$/,
);
/** "医療法人しおかぜ会 しおかぜ総合病院": the body, then its house. */
const HOUSE_OF =
  /^((?:医療法人|学校法人|社会福祉法人|公益財団法人|一般財団法人)\S{2,20}) \S{2,24}(?:病院|医院|クリニック|学校|大学|学園|園|館|センター)\S{0,8}$/;
const ROLE_TAIL =
  /\s*(?:代表取締役|代表理事|理事長|病院長|(?<!病)院長|塾長|園長|館長|女将|(?<=\s)店主|学長|校長|市長|町長|店主|代表者|社長|会長|C[A-Z]{1,2}O(?![A-Za-z])|個人情報|情報セキュリティ|広報|総務|入試|事務局|報道発表|記者発表).*$/;

/** "…協同組合からのお知らせ". */
const FROM_THEM = /(?:から|より)の?(?:大切な|重要な)?(?:お知らせ|お詫び|おわび|ご?報告|ご案内)$/;
const ITS_SITE = /(?<=.{2})公式?(?:ウェブ|WEB|Web)?(?:サイト|ホームページ)$/;
/** "…株式会社 お客様本部". */
const OFFICE_TAIL = / \S{2,14}(?:本部|部|課|室|係|センター|グループ|窓口|チーム)$/;

/** What a line may say before the name: "発信 株式会社…", "運営会社の株式会社…". */
const LEAD = /^(?:[|｜/／■●・]\s*|(?:発信|発行|運営|差出人)(?:元|者)?[:：\s]\s*|運営(?:会社|元)の)(?=.{4})/;

export function readOrganization(doc: NoticeDocument): NameReading | undefined {
  const head = doc.lines.slice(0, 16);
  const candidates: { reading: NameReading; score: number }[] = [];
  const consider = (line: Line, written: string, place: number, score: number) => {
    const lead = LEAD.exec(written)?.[0].length ?? 0;
    const text = written.slice(lead).replace(FROM_THEM, '');
    const at = place + lead;
    const name = text
      .replace(/(?<=[都道府県市区町村])(?:長|知事)\s.*$/, '')
      .replace(/[(（][^()（）]*(?:グループ|子会社)[)）]$/, '')
      .replace(ROLE_TAIL, '')
      // "たつのせ町 健康ほけん課": the office within.
      .replace(/(?<=[都道府県市区町村]) \S{2,12}[部課室]$/, '')
      .replace(/(?<=[都道府県市区町村])[^\s。、]{1,10}[部局](?:[^\s。、]{1,8}[課室])?$/, '')
      .replace(OFFICE_TAIL, '')
      .replace(ITS_SITE, '')
      .replace(HOUSE_OF, '$1')
      .replace(/[)）]$/, (m) => (text.includes('(') || text.includes('（') ? m : ''))
      .trim();
    if (
      name.length < 2 ||
      name.length > 60 ||
      /[。、]|お客様|各位|皆様|について|に関する|お詫び|お知らせ/.test(name) ||
      NOBODY.test(name)
    )
      return;
    candidates.push({
      reading: {
        name: squeeze(wordsAt(doc, line.start + at, line.start + at + name.length)),
        start: line.start + at,
        end: line.start + at + name.length,
      },
      score,
    });
  };
  for (const [i, line] of [...head, ...doc.lines.slice(-4)].entries()) {
    const text = line.text;
    const labelled = /^(?:会\s?社\s?名|法人名|団体名|発行者)[:：\s]+(.{2,40})$/.exec(text);
    if (labelled?.[1]) consider(line, labelled[1], text.indexOf(labelled[1]), 6);
    for (const cut of text.split(/[\t　]|(?<=日) {1,4}|(?<=\d[./-]\d{1,2}) {1,3}|(?<=日\)) {1,3}/)) {
      const at = text.indexOf(cut);
      const part = cut.replace(FROM_THEM, '');
      if (FORM.test(part) && part.length <= 46 && !/[。、「」:：]|\d{2,}|[へを]|(?:より|から)(?![ァ-ヶ])/.test(part))
        consider(line, part, at, i < 12 ? 5 : 3);
      else if (
        line.topic !== 'contact' &&
        PUBLIC_BODY.test(part) &&
        part.length <= 30 &&
        !/[「」:：0-9]|お?問/.test(part)
      )
        consider(line, part, at, i < 12 ? 3 : 2);
      else if (
        /^[A-Z][A-Za-z]/.test(part) &&
        (ENGLISH_LINE.test(part) ||
          /^(?:The )?(?:University|College|City|Bank|Museum) of [A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(part)) &&
        !/\d{4}|\bby /.test(part)
      )
        consider(line, part, at, 5);
    }
    const signed = /^(?:.{6,14}日 )?([^\s。、]{2,20})\s(?:店主|代表|店長|塾長|園長|女将|院長|館長)$/.exec(text);
    if (signed?.[1]) consider(line, signed[1], text.indexOf(signed[1]), 4);
    const speaks = doc.lang === 'ja' && i < 8 && speaksFirst(doc, text.trim());
    if (speaks) consider(line, text.trim(), text.indexOf(text.trim()), 4);
    const office = doc.lang === 'en' ? SIGNED_EN.exec(text) : null;
    if (office?.[1]) consider(line, office[1], text.length - office[1].length, 4);
    const introduced = /^([^\s。、]{2,30})(?:でございます|です)。/.exec(text);
    if (introduced?.[1] && FORM.test(introduced[1])) consider(line, introduced[1], 0, 5);
    const english = doc.lang === 'en' ? companyNameEnglish.exec(text) : null;
    companyNameEnglish.lastIndex = 0;
    if (
      english &&
      (english.index === 0 || SENT_BY.test(text.slice(0, english.index))) &&
      text.length < 140 &&
      !/^,? (?:which|who|the company|a company|our|(?:provide|host|run|supplie|operate|manage|maintain|store|processe)s) [^.]{0,60}\b(?:us|our)\b/.test(
        text.slice(english.index + english[0].length),
      )
    )
      consider(line, english[0].trim(), english.index, i < 12 ? 4 : 3);
  }
  candidates.sort((a, b) => b.score - a.score || a.reading.start - b.reading.start);
  const top = candidates[0];
  if (top && top.score >= 4) return top.reading;
  const itself = new RegExp(`((?:${companyName.source}))[(（]以下[、,]?[「『](?:当社|弊社|当店|当会|当院)`).exec(
    doc.text.slice(0, 2_500),
  );
  if (itself?.[1]) return { name: itself[1], start: itself.index, end: itself.index + itself[1].length };
  const fromTitle = organizationInTitle(doc);
  if (fromTitle) return withForm(doc, fromTitle);
  if (top) return top.reading;
  const speaker = doc.lang === 'en' ? readSpeaker(doc) : undefined;
  if (speaker) return speaker;
  for (const s of doc.sentences.slice(0, 8)) {
    companyName.lastIndex = 0;
    const m = companyName.exec(s.text);
    if (m && !/委託|利用している/.test(s.text.slice(Math.max(0, m.index - 12), m.index)))
      return { name: m[0], start: s.start + m.index, end: s.start + m.index + m[0].length };
  }
  for (const s of doc.lang === 'ja' ? doc.sentences.slice(0, 5) : []) {
    const name = PUBLIC_HOUSE.exec(s.text)?.[1];
    if (name) return { name, start: s.start, end: s.start + name.length };
  }
  if (doc.lang === 'en') {
    for (const line of [...doc.lines.slice(0, 6), ...doc.lines.slice(-6)]) {
      if (/provider|supplier|vendor|contractor|outside company/i.test(line.text)) continue;
      const [m] = findAll(companyNameEnglish, line.text);
      if (
        m &&
        !/^,? (?:the|a|an|our|one of our) (?:[a-z-]+ ){0,3}(?:company|firm|business|agency|charity)\b/.test(
          line.text.slice(m.index + m[0].length),
        )
      )
        return { name: m[0].trim(), start: line.start + m.index, end: line.start + m.index + m[0].length };
    }
  }
  return undefined;
}

/** "みほん市立ひがし小学校において、…", where nobody else speaks. */
const PUBLIC_HOUSE =
  /^([一-龥ぁ-んァ-ヶ]{1,10}[都道府県市区町村]立[^\s、。「」『』]{1,14}?(?:学校|高校|幼稚園|保育園|保育所|こども園|図書館|病院|大学|博物館|美術館|体育館))(?:にお(?:いて|ける|きまして)|で(?:は)?、|は、)/;

/** "Chief Executive, Larkspur Rescue" below a letter. */
const SIGNED_EN =
  /^(?:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}, )?(?:[A-Z][a-z]+ ){0,2}(?:Executive|Director|Principal|Head ?teacher|Headmaster|Headmistress|Manager|President|CEO|Chair(?:man|woman|person)?|Founder|Owner|Superintendent), ((?:The )?[A-Z][\w'’&.-]*(?: (?:[A-Z&][\w'’&.-]*|of|and|the|for)){1,6})$/;

const HOUSE = /[社会店館園塾院堂舎校組団局屋座隊所場房荘苑亭庵ァ-ヶーA-Za-z]$/;

/** A name in the head with which the first sentences begin: "みほん新報社" and "みほん新報社(社長・…)は、…". */
function speaksFirst(doc: NoticeDocument, name: string): boolean {
  if (name.length < 3 || name.length > 16 || /[\s、。「」()0-9:|の]/.test(name) || !HOUSE.test(name)) return false;
  return doc.sentences
    .slice(0, 12)
    .some(
      (s) =>
        s.text.startsWith(name) && /^(?:\([^)]{1,24}\))?(?:は|では|といたしまして)/.test(s.text.slice(name.length)),
    );
}

/** "Larkspur Union ("LU") is notifying certain individuals": who speaks in the first sentences. */
const SPEAKER =
  /^(?:On behalf of |At )?(?:The |the )?((?:[A-Z][\w'&.-]*|of|and|the|for)(?:,? (?:[A-Z&][\w'&.-]*|of|and|the|for|Inc\.|LLC)){1,8}?)(?: \((?:the |"|')[^)]{1,40}\))?,? (?:is|are|was|has|have|recently|experienced|today|takes|regrets|announced|discovered|learned|identified|became|provides|values|we)\b/;

function readSpeaker(doc: NoticeDocument): NameReading | undefined {
  for (const s of doc.sentences.slice(0, 8)) {
    const m = SPEAKER.exec(s.text);
    const name = m?.[1];
    if (!name || /^(?:We|Our|This|These|It|What|If|You|Your|On|In|Dear|Notice)\b/.test(name)) continue;
    const start = s.start + s.text.indexOf(name);
    return { name, start, end: start + name.length };
  }
  return undefined;
}

/** A day, or a sentence. */
const NOBODY =
  /^(?:令和|平成|昭和|[HRS]\d{1,2}[.年])\s?[\d元一二三四五六七八九十]|^(?:19|20)\d\d\s?[年./-]|^\d{1,2}(?:月|[/.]\d)|^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:ます|ました|です|でした|ません|ください|下さい)[。！!]?$/;
const ARTICLE = /お知らせ|ニュース|お詫び|について|ホームページ$|漏え|流出/;

/** Pages end their title in the site's name: "… | 株式会社…", "… - しらたき市", "…(公益財団法人…)". */
function organizationInTitle(doc: NoticeDocument): NameReading | undefined {
  const title = doc.pageTitle;
  if (!title) return undefined;
  const parts = title.split(/\s*[|｜/／]\s*|\s+[-–—:]\s+/);
  const last =
    (parts.length > 1 ? parts[parts.length - 1] : /[(（]([^()（）]{3,40})[)）]$/.exec(title)?.[1]) ??
    (title.length <= 16 ? title : undefined);
  const ends = [last, parts.length > 1 ? parts[0] : undefined].map((part) => part?.trim().replace(ITS_SITE, ''));
  const name = ends.find((part) => part !== undefined && !ARTICLE.test(part) && !NOBODY.test(part));
  if (!name || name.length > 40 || name.length < 2 || ARTICLE.test(name) || NOBODY.test(name)) return undefined;
  const at = doc.text.indexOf(name);
  return { name, start: Math.max(0, at), end: at < 0 ? 0 : at + name.length };
}

/** "… | Bilby Appliances" is signed by "Bilby Appliances Pty Ltd". */
function withForm(doc: NoticeDocument, short: NameReading): NameReading {
  const form = /^ (?:Pty Ltd|Ltd|Limited|Inc|LLC|PLC|plc|Corporation|Corp|GmbH|Company)\b\.?/;
  for (let at = doc.text.indexOf(short.name); at >= 0; at = doc.text.indexOf(short.name, at + 1)) {
    const end = at + short.name.length;
    const found = form.exec(doc.text.slice(end, end + 16))?.[0];
    if (found) return { name: short.name + found, start: at, end: end + found.length };
    const before = new RegExp(`(?:${legalForms})$`).exec(doc.text.slice(Math.max(0, at - 14), at))?.[0];
    if (before) return { name: before + short.name, start: at - before.length, end };
    const after = /^(?:株式会社|有限会社|合同会社)/.exec(doc.text.slice(end, end + 4))?.[0];
    if (after) return { name: short.name + after, start: at, end: end + after.length };
  }
  return short;
}

/** "Posted by …", but not "the service is run for us by …". */
const SENT_BY =
  /(?<!(?:run|hosted|managed|supplied|provided|operated|maintained|built|developed|printed|handled|processed|kept|stored|used|made|copied|accessed|opened)(?: for us| on our behalf)?) by $/i;

const squeeze = (name: string) =>
  name
    .replace(new RegExp(`^(${legalForms})[ 　]+`), '$1')
    .replace(/(?<=[ぁ-んァ-ヶ一-龥]) (?=(?:株式会社|有限会社)$)/, '');
