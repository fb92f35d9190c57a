// Reads who is who: the organization, its service, the contractor, authorities, investigators.
import { type NoticeDocument, wordsAt } from './document.ts';
import type { Line } from './lines.ts';
import { companyName, companyNameEnglish, legalForms, police, regulators, reporting } from './parties-words.ts';
import type { EventReading } from './read-timeline.ts';

export interface NameReading {
  name: string;
  start: number;
  end: number;
  on?: string;
}

const FORM = new RegExp(legalForms);
const PUBLIC_BODY =
  /^(?:[^\s。、]{1,10}(?:都|道|府|県|市|区|町|村)(?:[^\s。、]{0,10}(?:教育委員会|水道局|消防本部|病院))?|[^\s。、]{2,16}(?:教育委員会|大学|高等学校|中学校|小学校|病院|組合|協会|連合会|委員会|財団|機構|センター))(?:\s.{0,14})?$/;
const ENGLISH_LINE =
  /^[A-Z][\w'&.,\- ]{2,50}(?:Inc\.?|Ltd\.?|LLC|Limited|Corp\.?|Corporation|Group|Holdings|Company|University|Hospital|Council|Trust|Foundation|K\.K\.?)$/;
const ROLE_TAIL =
  /\s*(?:代表取締役|代表理事|理事長|院長|学長|校長|市長|町長|店主|代表者|社長|会長|CEO|個人情報|情報セキュリティ|広報|総務|入試|事務局|報道発表|記者発表).*$/;

export function readOrganization(doc: NoticeDocument): NameReading | undefined {
  const head = doc.lines.slice(0, 16);
  const candidates: { reading: NameReading; score: number }[] = [];
  const consider = (line: Line, text: string, at: number, score: number) => {
    const name = text
      .replace(ROLE_TAIL, '')
      .replace(/[)）]$/, (m) => (text.includes('(') || text.includes('（') ? m : ''))
      .trim();
    if (name.length < 2 || name.length > 60 || /[。、]|お客様|各位|皆様|について|に関する|お詫び|お知らせ/.test(name))
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
    for (const part of text.split(/[\t　]|(?<=日) {1,4}|(?<=日\)) {1,3}/)) {
      const at = text.indexOf(part);
      if (FORM.test(part) && part.length <= 46 && !/[。、「」:：]|\d{2,}/.test(part))
        consider(line, part, at, i < 12 ? 5 : 3);
      else if (
        line.topic !== 'contact' &&
        PUBLIC_BODY.test(part) &&
        part.length <= 30 &&
        !/[「」:：0-9]|お?問/.test(part)
      )
        consider(line, part, at, i < 12 ? 3 : 2);
      else if (ENGLISH_LINE.test(part) && !/\d{4}|\bby /.test(part)) consider(line, part, at, 5);
    }
    const signed = /^([^\s。、]{2,20})\s(?:店主|代表|店長)$/.exec(text);
    if (signed?.[1]) consider(line, signed[1], 0, 4);
    const introduced = /^([^\s。、]{2,30})(?:でございます|です)。/.exec(text);
    if (introduced?.[1] && FORM.test(introduced[1])) consider(line, introduced[1], 0, 5);
    const english = doc.lang === 'en' ? companyNameEnglish.exec(text) : null;
    companyNameEnglish.lastIndex = 0;
    if (english && (english.index === 0 || / by $/.test(text.slice(0, english.index))) && text.length < 140)
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
  if (fromTitle) return fromTitle;
  if (top) return top.reading;
  for (const s of doc.sentences.slice(0, 8)) {
    companyName.lastIndex = 0;
    const m = companyName.exec(s.text);
    if (m && !/委託|利用している/.test(s.text.slice(Math.max(0, m.index - 12), m.index)))
      return { name: m[0], start: s.start + m.index, end: s.start + m.index + m[0].length };
  }
  if (doc.lang === 'en') {
    for (const line of doc.lines.slice(-6)) {
      const [m] = line.text.matchAll(companyNameEnglish);
      if (m) return { name: m[0].trim(), start: line.start + m.index, end: line.start + m.index + m[0].length };
    }
  }
  return undefined;
}

const ARTICLE = /お知らせ|ニュース|お詫び|について|ホームページ$|漏え|流出/;

/** Pages end their title in the site's name: "… | 株式会社…", "… - しらたき市", "…(公益財団法人…)". */
function organizationInTitle(doc: NoticeDocument): NameReading | undefined {
  const title = doc.pageTitle;
  if (!title) return undefined;
  const parts = title.split(/\s*[|｜/／]\s*|\s+[-–—:]\s+/);
  const last =
    (parts.length > 1 ? parts[parts.length - 1] : /[(（]([^()（）]{3,40})[)）]$/.exec(title)?.[1]) ??
    (title.length <= 16 ? title : undefined);
  const ends = [last, parts.length > 1 ? parts[0] : undefined].map((part) => part?.trim());
  const name = ends.find((part) => part !== undefined && !ARTICLE.test(part));
  if (!name || name.length > 40 || name.length < 2 || ARTICLE.test(name)) return undefined;
  const at = doc.text.indexOf(name);
  return { name, start: Math.max(0, at), end: at < 0 ? 0 : at + name.length };
}

const squeeze = (name: string) =>
  name
    .replace(new RegExp(`^(${legalForms})[ 　]+`), '$1')
    .replace(/(?<=[ぁ-んァ-ヶ一-龥]) (?=(?:株式会社|有限会社)$)/, '');

const SERVICE_NOUN =
  /サイト|サービス|ショップ|ストア|オンライン|アプリ|通販|クラブ|予約|教室|会員|店|カード|光|ブックス|モール|フォーム|システム|イベント|キャンパス|ポイント|学校|病院|ナビ|ポータル|ネット/;

export function readService(doc: NoticeDocument, organization: string | undefined): NameReading | undefined {
  for (const s of doc.sentences.slice(0, 18)) {
    if (s.line.topic === 'contact' || s.line.topic === 'out') continue;
    for (const m of s.text.matchAll(/[「『"]([^「」『』"]{2,40})[」』"]/g)) {
      const name = m[1] ?? '';
      const at = m.index ?? 0;
      const before = s.text.slice(Math.max(0, at - 26), at);
      const after = s.text.slice(at + m[0].length, at + m[0].length + 14);
      if (
        /^[^。]{0,4}(?:といいます|という|と表記|と略)|以下[、,]?\s?$/.test(after + before.slice(-4)) ||
        /以下、?$|\(以下$/.test(before)
      )
        continue;
      if (/について|に関する|お知らせ|お詫び|検索|でき?ない|の回答|ご案内$/.test(name) || /[。、]/.test(name)) continue;
      if (/付け?$/.test(before.trim())) continue;
      if (FORM.test(name) || name === organization || /[がはを].{2,}|(?:る|た|ない)$/.test(name)) continue;
      if (
        SERVICE_NOUN.test(before + name + after) ||
        /運営|提供|主催|開催|実施|において|における|https?:|up to/.test(before + after) ||
        doc.lang === 'en' ||
        /^ご(?:利用|契約)/.test(after)
      ) {
        if (doc.lang === 'en' && /[.,]|million/.test(name)) continue;
        return {
          name: wordsAt(doc, s.start + at + 1, s.start + at + 1 + name.length),
          start: s.start + at + 1,
          end: s.start + at + 1 + name.length,
        };
      }
    }
  }
  return undefined;
}

export function readContractor(doc: NoticeDocument): NameReading | undefined {
  for (const s of doc.sentences.slice(0, 60)) {
    if (s.line.topic === 'contact' || s.line.topic === 'measures') continue;
    if (
      /委託|外注|運営[:：]|提供[:：]|incident at |hosts |メール配信に利用|利用している|運営して(?:おりました|いた)|保守会社|contractor|vendor|supplier|service provider/i.test(
        s.text,
      )
    ) {
      const rule = doc.lang === 'en' ? companyNameEnglish : companyName;
      rule.lastIndex = 0;
      for (const m of s.text.matchAll(rule)) {
        const at = m.index ?? 0;
        const before = s.text.slice(Math.max(0, at - 30), at);
        const after = s.text.slice(at + m[0].length, at + m[0].length + 30);
        const isIt =
          /(?:委託(?:して(?:いる|おります|いた)|先(?:の|である)?|業者(?:である|の)?|会社(?:の|である)?)|利用している|子会社である|[(（](?:運営|提供|開発|運営会社|提供元|提供会社)[:：]|incident at|contractor,?|vendor,?|supplier,?|provider,?)\s?$/.test(
            before,
          ) ||
          /^(?:に|へ)(?:業務を)?委託|^(?:に|へ)[^。、]{0,14}委託/.test(after) ||
          /^\(?(?:委託先|業務委託先)/.test(after);
        if (!isIt || /調査/.test(before.slice(-16) + after.slice(0, 12))) continue;
        const name = m[0].trim();
        return { name, start: s.start + at, end: s.start + at + m[0].length };
      }
    }
  }
  return undefined;
}

export function readAuthorities(doc: NoticeDocument, events: readonly EventReading[]): NameReading[] {
  const found: NameReading[] = [];
  const add = (name: string, start: number, end: number, on: string | undefined) => {
    if (!found.some((f) => f.name === name && f.on === on) && !(on === undefined && found.some((f) => f.name === name)))
      found.push({ name, start, end, on });
  };
  for (const e of events) {
    if (e.kind !== 'regulator-reported' && e.kind !== 'police-reported') continue;
    const s = doc.text.slice(e.start, Math.min(doc.text.length, e.end));
    const line = doc.lines.find((l) => l.start <= e.start && l.end >= e.start);
    const rules = e.kind === 'police-reported' ? [police] : regulators;
    let any = false;
    for (const rule of rules) {
      for (const m of s.matchAll(new RegExp(rule.source, rule.flags.includes('g') ? rule.flags : `${rule.flags}g`))) {
        any = true;
        add(m[0].trim(), e.start + (m.index ?? 0), e.start + (m.index ?? 0) + m[0].length, e.on);
      }
    }
    if (!any && line)
      for (const rule of rules) {
        const m = rule.exec(line.text);
        if (m) add(m[0].trim(), line.start + m.index, line.start + m.index + m[0].length, e.on);
      }
  }
  for (const s of doc.sentences) {
    if (s.line.topic === 'contact' || s.line.topic === 'request' || s.text.length > 300) continue;
    if (
      !/(?:報告|届け?出|相談|申告|通報|提出)(?:し|いた|して|を行|済|を)|informed|reported to/.test(s.text) ||
      /予定|場合/.test(s.text) ||
      !reporting.test(s.text)
    )
      continue;
    for (const rule of [...regulators, police]) {
      const m = rule.exec(s.text);
      const name = m?.[0].trim() ?? '';
      if (
        m &&
        name.length > 1 &&
        !found.some((f) => f.name.includes(name) || name.includes(f.name)) &&
        !/警察から|警察の捜査/.test(s.text)
      )
        add(name, s.start + m.index, s.start + m.index + m[0].length, undefined);
    }
  }
  return found;
}

export function readInvestigators(doc: NoticeDocument): NameReading[] {
  const found: NameReading[] = [];
  for (const s of doc.sentences) {
    if (!/調査|フォレンジック|解析|engaged|investigation|forensic/i.test(s.text) || s.line.topic === 'contact')
      continue;
    const rule = doc.lang === 'en' ? companyNameEnglish : companyName;
    rule.lastIndex = 0;
    for (const m of s.text.matchAll(rule)) {
      const at = m.index ?? 0;
      const before = s.text.slice(Math.max(0, at - 26), at);
      const after = s.text.slice(at + m[0].length, at + m[0].length + 34);
      const isIt =
        /^[」』)]{0,2}(?:\([^)]*\))?(?:に|へ|の|による|が|と)?[^。、]{0,14}(?:調査|フォレンジック|解析)|^[」』)]{1,2}(?:が|に|の|へ)?調査/.test(
          after,
        ) ||
        /(?:調査(?:機関|会社)?|フォレンジック)[^。、]{0,8}[「『(（]$|(?:engaged|investigation by|carried out (?:with|by)|assisted by) (?:the )?$/i.test(
          before,
        );
      if (isIt && !found.some((f) => f.name === m[0].trim()))
        found.push({ name: m[0].trim(), start: s.start + at, end: s.start + at + m[0].length });
    }
  }
  return found;
}
