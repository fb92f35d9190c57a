// Reads the other parties of a notice: the contractor, authorities, investigators.

import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import { findAll } from './find-all.ts';
import { companyName, companyNameEnglish, police, regulators, reporting } from './parties-words.ts';
import type { EventReading } from './read-timeline.ts';
import lists from './words/read-parties.json' with { type: 'json' };

export interface NameReading {
  name: string;
  start: number;
  end: number;
  on?: string;
}

/** Named to say that it was not there, or for the letters of apology. */
const NOT_THERE =
  /(?:から|で)の(?:流出|漏え[いし])では(?:ない|あり|ござい)|お詫び(?:の|状)[^。]{0,20}(?:印刷|発送)|再発防止の助言|(?:情報|データ|分)は[^。]{0,10}(?:含まれて|対象|該当)[^。]{0,8}(?:おりません|いません|ありません|ございません|なりません)/;

/** What a sentence that names a contractor says. */
const DONE_FOR_US = compileEarly(
  'draft',
  /委託|受託|外注|発注|委ね|請け?負|渡し|元(?:である|の|、)|担(?:う|って|当する)|引き受け|(?:使用|契約|依頼|採用|導入|運営)して|お願いして|(?:頼ん|任せ|運ん|用い|使っ|借り|預け)|(?:会社|事業者)の|提供(?:会社|する|している|の|[:：)）])|(?:運営|開発)(?:する|している|の|[:：])|利用して|業者|メール配信に利用|保守会社/,
);
const DOES_FOR_US = anyOf(lists.doesForUs, 'i');

/** Ends in what the company named next does for this one. */
const WHOM_WE_USE = compileEarly(
  'draft',
  /(?:委託(?:して(?:いる|おります|いた)|先(?:の|である)?|業者(?:である|の)?|会社(?:の|である)?)|受託(?:者|会社|事業者|業者|先)(?:の|である|、)?|(?:利用|使用|採用|導入|依頼|お願い|委託|契約|発注|外注|用い|使っ|任せ|運ん|頼ん|借り|預け)(?:して|で|て)?(?:いる|おる|いた|きた|おります|おりました)|(?:提供会社|運営会社|業者|outside company|company),?|(?:委託先|委託業者|委託会社|提供元|請負業者)[:：、・(（「『]?|(?:提供|運営|開発|販売|製造|発送|印刷)元(?:である|の)?|(?:印刷|発送|配送|物流|運送|保守|開発|制作|システム|代行|配信|運用|管理|清掃|警備|廃棄|引越|倉庫|IT|決済代行|ソフトウェア)(?:会社|業者|事業者|ベンダー)(?:である|の)?|(?:業務|作業|運用|保守|発送|印刷|配送|開発|管理|運営)(?:など|等)?を(?:担う|担って(?:いる|おります)|担当する|担当して(?:いる|おります)|行う|行って(?:いる|おります)|引き受ける|引き受けて(?:いる|おります)|受け持つ|手がける)|請け?負(?:う|った|って(?:いる|おります|いた))|受託(?:した|する|している)|(?<!連結)子会社である|[(（](?:運営|提供|開発|運営会社|提供元|提供会社)[:：]|incident at|contractor,?|vendor,?|supplier,?|provider,?|(?:rent|lease|buy|licen[cs]e|use) from|(?:run|hosted|managed|supplied|maintained|built|developed|printed|handled|processed|kept|stored) (?:for us |on our behalf )?by),?、?\s?$/,
);
/** Called in after the breach. */
const HELPS_NOW = /forensic|investigat|help ?line|call cent(?:re|er)|credit monitoring/i;

export function readContractor(doc: NoticeDocument): NameReading | undefined {
  for (const s of doc.sentences.slice(0, 60)) {
    if (['contact', 'measures', 'out', 'not-leaked'].includes(s.line.topic ?? '')) continue;
    if ((doc.lang === 'en' ? DOES_FOR_US : DONE_FOR_US).test(s.text) && !HELPS_NOW.test(s.text)) {
      const rule = doc.lang === 'en' ? companyNameEnglish : companyName;
      for (const m of findAll(rule, s.text)) {
        const at = m.index ?? 0;
        const before = s.text.slice(Math.max(0, at - 30), at);
        const after = s.text.slice(at + m[0].length, at + m[0].length + 30);
        const isIt =
          WHOM_WE_USE.test(before) ||
          /^(?:の|に所属する)(?:ドライバー|運転手|作業員|従業員|社員|営業所|配送員|配達員)|^ (?:provide|host|run|supplie|operate|manage|maintain|store|processe)s (?:the|our) |^, (?:which|who) [a-z]+ our |^, (?:which|who) (?:runs|hosts|operates|provides|manages|stores|processes|maintains)/.test(
            after,
          ) ||
          /^(?:に|へ)(?:業務を)?委託|^(?:に|へ)[^。、]{0,14}委託/.test(after) ||
          /^(?:に|へ)[^。、]{0,10}(?:運用|保守|管理|業務|作業|印刷|発送|配送|開発|保管)を(?:委ね|任せ|お願い|依頼)|^提供[)）]/.test(
            after,
          ) ||
          (/(?<!調査|解析|究明|調べ|分析|診断|鑑定|点検|助言|協力|支援)を$/.test(before) &&
            /^(?:に|へ)(?:お願い|任せ|委ね|外注|頼ん)/.test(after)) ||
          /^[」』]?[(（]?(?:以下[^)]{0,12}\))?(?:(?:当社|弊社|当会|当院|本会|当組合|当行|本市|市)の)?(?:委託先|業務委託先|再委託先)/.test(
            after,
          ) ||
          /^[」』]?(?:\([^)]{0,20}\))?(?:が|社?の)?(?:提供|運営|開発|運用|保守)(?:する|している|しております|を(?:行う|担う)|の)/.test(
            after,
          ) ||
          /(?:our (?:service |software |hosting |payment |mailing |cloud )?(?:provider|vendor|supplier|contractor|processor)|third-party (?:vendor|provider|service provider)|vendor called|provided by|operated by|hosted by),?\s$/i.test(
            before,
          ) ||
          /^,? (?:a|an|our|the|one of our) (?:third[- ]party |outside |software |service |IT |payment |cloud |hosting |mailing |printing )*(?:vendor|provider|supplier|contractor|processor|(?:company|firm|business|agency) (?:that|which|who|we use|we hired|we employ))/i.test(
            after,
          );
        if (NOT_THERE.test(s.text)) continue;
        if (!isIt || (/調査/.test(before.slice(-16) + after.slice(0, 12)) && !/委託/.test(before))) continue;
        const name = m[0].trim();
        return { name, start: s.start + at, end: s.start + at + m[0].length };
      }
    }
  }
  return undefined;
}

/** The end of a word for a day, which stands right before a name: "同日警察に…". */
const DAY_BEFORE = /^(?:[同翌当即前後先本]日中?|直後|同時)(?=.{2})/;
const REPORTS = /^(?:等)?(?:から|より|が|は)(?!の)/;
const BESIDE = /^(?:と|及び|および|並びに|ならびに|や|・|、|, | and |, and )?(?:the )?$/;
/** "監督官庁である個人情報保護委員会": named twice. */
const IN_OTHER_WORDS = /^(?:である|にあたる|にあた|、すなわ)/;
const SHORT_NAME = /^[A-Z]{2,6}$/;

/** "…'s Office (ICO)": the name again in short. */
const isShortName = (text: string, start: number, end: number) =>
  SHORT_NAME.test(text.slice(start, end).trim()) &&
  /[(（]["“”「]?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^["“”」]?[)）]/.test(text.slice(end, end + 2));

/** What short names stand for, where the text says so: "ICO" to "Information Commissioner's Office". */
function shortNames(doc: NoticeDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!/[(（]["“「]?[A-Z]{2,6}["”」]?[)）]/.test(doc.text)) return found;
  for (const rule of regulators)
    for (const m of findAll(rule, doc.text)) {
      const short = /^ ?[(（]["“「]?([A-Z]{2,6})["”」]?[)）]/.exec(
        doc.text.slice(m.index + m[0].length, m.index + m[0].length + 12),
      )?.[1];
      if (short && !SHORT_NAME.test(m[0])) found.set(short, m[0].trim());
    }
  return found;
}

export function readAuthorities(doc: NoticeDocument, events: readonly EventReading[]): NameReading[] {
  const found: NameReading[] = [];
  const also = shortNames(doc);
  const add = (written: string, start: number, end: number, on: string | undefined) => {
    if (isShortName(doc.text, start, end)) return;
    const name = also.get(written) ?? written.replace(DAY_BEFORE, '');
    if (!found.some((f) => f.name === name && f.on === on) && !(on === undefined && found.some((f) => f.name === name)))
      found.push({ name, start, end, on });
  };
  for (const e of events) {
    if (e.kind !== 'regulator-reported' && e.kind !== 'police-reported') continue;
    const s = doc.text.slice(e.start, Math.min(doc.text.length, e.end));
    const line = doc.lines.find((l) => l.start <= e.start && l.end >= e.start);
    const rules = e.kind === 'police-reported' ? [police] : regulators;
    let any = false;
    const names = rules.flatMap((rule) => [...findAll(rule, s)]);
    for (const m of names) {
      any = true;
      const end = m.index + m[0].length;
      // "to the police through Action Fraud": the way it took.
      if (names.length > 1 && /\b(?:through|via|using) (?:the )?$/.test(s.slice(0, m.index))) continue;
      // "市教育委員会から県教育委員会に報告": the first is who reports.
      if (names.some((n) => n.index > end) && REPORTS.test(s.slice(end, end + 4))) continue;
      if (names.length > 1 && IN_OTHER_WORDS.test(s.slice(end, end + 4))) continue;
      add(m[0].trim(), e.start + m.index, e.start + end, e.on);
    }
    // "同委員会": the clause has the name itself in its place.
    if (!any)
      for (const rule of rules)
        for (const m of findAll(rule, e.clause)) {
          any = true;
          add(m[0].trim(), e.start, e.end, e.on);
        }
    if (!any && line)
      for (const rule of rules) {
        const [m] = findAll(rule, line.text);
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
      const names = [...findAll(rule, s.text)];
      const first = names.findIndex((n) => names.length === 1 || !REPORTS.test(s.text.slice(n.index + n[0].length)));
      let end = names[first]?.index ?? 0;
      for (const m of first < 0 ? [] : names.slice(first)) {
        // "市の保育課と個人情報保護委員会に報告": all that stand side by side.
        if (!BESIDE.test(s.text.slice(end, m.index))) break;
        end = m.index + m[0].length;
        const name = m[0].trim();
        if (
          name.length > 1 &&
          !IN_OTHER_WORDS.test(s.text.slice(end, end + 4)) &&
          !found.some((f) => f.name.includes(name) || name.includes(f.name)) &&
          !/警察から|警察の捜査/.test(s.text)
        )
          add(name, s.start + m.index, s.start + end, undefined);
      }
    }
  }
  return found;
}

/** "engaged Magpie Incident Response to review the logs": a firm without a legal form. */
const HIRED =
  /\b(?:engaged|hired|retained|appointed|called in|brought in|commissioned|instructed) ((?:[A-Z][\w'&]+ ){1,4}[A-Z][\w'&]+)(?: to\b| on [0-9A-Z]|[,;.])|\b((?:[A-Z][\w'&]+ ){1,3}(?:Incident Response|Forensics|Cyber|Security|Investigations?)(?: (?:Ltd|LLC|LLP|Inc|Pty Ltd))?) (?:started|began|is|are|was|helped|examined|reviewed|has)\b/;

export function readInvestigators(doc: NoticeDocument): NameReading[] {
  const found: NameReading[] = [];
  for (const s of doc.sentences) {
    if (
      !/調査|フォレンジック|解析|engaged|examination|review|investigat|forensic|appointed|retained|hired|instructed|commissioned|incident response|(?:called|brought) in\b/i.test(
        s.text,
      ) ||
      s.line.topic === 'contact'
    )
      continue;
    const hired = doc.lang === 'en' ? HIRED.exec(s.text) : null;
    const firm = hired?.[1] ?? hired?.[2];
    if (hired && firm && !found.some((f) => f.name === firm)) {
      const start = s.start + s.text.indexOf(firm, hired.index);
      found.push({ name: firm, start, end: start + firm.length });
      continue;
    }
    const rule = doc.lang === 'en' ? companyNameEnglish : companyName;
    for (const m of findAll(rule, s.text)) {
      const at = m.index ?? 0;
      const before = s.text.slice(Math.max(0, at - 26), at);
      const after = s.text.slice(at + m[0].length, at + m[0].length + 34);
      const isIt =
        /^[」』)]{0,2}(?:\([^)]*\))?(?:に|へ|の|による|が|と)?[^。、]{0,14}(?:調査|フォレンジック|解析|点検|鑑定)|^が[^。]{0,30}(?:調べ|解析し)|^(?:より|から)[^。、]{0,10}報告|^[」』)]{1,2}(?:が|に|の|へ)?調査|^ (?:has |have )?(?:began|begun|started|opened|completed|carried out|is carrying out|conducted|led|finished) (?:its|an?|the|our|their) (?:[a-z]+ )?(?:examination|investigation|review|inquiry|analysis)\b/.test(
          after,
        ) ||
        /(?:調査|解析)(?:は|を)、?$|(?:調査(?:機関|会社)?|フォレンジック)[^。、]{0,8}[「『(（]$|(?:調査機関|調査会社|委託先調査会社)[:：\s]+$|(?:調査|解析)を(?:担う|行う|担当した|依頼した|委託した)$|(?:engaged|investigation by|carried out (?:with|by)|assisted by|with the (?:help|assistance|support) of|hired|retained|appointed) (?:the )?$/i.test(
          before,
        );
      if (isIt && !/委託して(?:いる|おります)$/.test(before) && !found.some((f) => f.name === m[0].trim()))
        found.push({ name: m[0].trim(), start: s.start + at, end: s.start + at + m[0].length });
    }
  }
  return found;
}
