// Reads which report this is, and which earlier statements it names.

import { compileEarly } from './compile-early.ts';
import { type NoticeDocument, sentenceAt, wordsAt } from './document.ts';
import type { DateMention } from './resolve-dates.ts';

type Stage = 'first' | 'update' | 'final' | 'correction';
export interface Statement {
  publishedOn: string;
  stage?: Stage;
  title?: string;
  start: number;
  end: number;
}

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['correction', /訂正|correction|corrected/i],
  [
    'final',
    /最終(?:報告|のご報告|報)|確報|調査完了|調査結果(?:について|のご報告|に関する)|final (?:report|statement|update)/i,
  ],
  [
    'update',
    /続報|第[二三四五六七八九2-9]報|経過(?:の)?(?:ご)?報告|追加(?:の)?(?:ご)?報告|\bupdate\b|second (?:report|statement)/i,
  ],
  ['first', /第[一1]報|速報(?!を)|first (?:statement|report|notice)/i],
];

export function stageOf(text: string): Stage | undefined {
  return STAGES.find(([, rule]) => rule.test(text))?.[0];
}

const NAMED = compileEarly(
  'draft',
  /^(?:\([^)]{1,6}\))?(?:付け?|に|の|、|:|\s|にて|で|から){0,3}(?:[「『][^」』]{3,80}[」』](?:にて|で|を|につき|のとおり|に(?:て)?)?|(?:当社|弊社|本会|当会|当法人|当院|当館|本校|当協会)?(?:は|の)?(?:ホームページ|ウェブサイト|サイト)?(?:にて|で|に|へ|上に|上で)?)?[^。、\n]{0,14}?(?:第[一二三四五1-5]報|続報|公表(?!日|資料|に至|され)|(?:を|に|へ)?(?:掲載(?:し|いた)|載せ(?:た|まし)|掲げ(?:た|まし))|(?:発表|開示)(?:し|いた|の|済))/,
);
/** "3月14日付「…」でお知らせした", "11月30日にお知らせした荷物の紛失". */
const NAMED_AS_TOLD = compileEarly(
  'draft',
  /^(?:\([^)]{1,6}\))?(?:付け?)?(?:の|で|に|、){0,2}[「『][^」』]{4,80}[」』][^。、\n]{0,16}?(?:のとおり|の通り|お知らせ|お伝え|ご報告|ご案内)|^(?:\([^)]{1,6}\))?(?:付けで|付で|に)(?:お知らせ|お伝え)(?:し|いた)|^(?:\([^)]{1,6}\))?に(?:ご案内|ご報告|公表)(?:して(?:おり|い)まし|いたしまし|し)た[^。、]{0,14}(?:件|とおり|通り|につき|について|に関し)/,
);
/** "既報(1月12日)", "(1月12日発表)", "1月12日掲載のお知らせ". */
const NAMED_SHORT = compileEarly(
  'draft',
  /^(?:\([^)]{1,6}\))?(?:に)?(?:発表|公表|掲載|公開|お知らせ)(?:済み?)?\)|^(?:\([^)]{1,6}\))?(?:付け?)?(?:の)?(?:掲載|公開|発表|配信)の(?:お知らせ|ご報告|記事|文書|リリース|第)|^(?:\([^)]{1,6}\))?に[^。、]{0,16}(?:サイト|ホームページ|HP|ページ|メール)(?:上)?(?:で|にて)(?:[^。、]{0,8}として)?(?:お伝え|お知らせ|ご報告|ご案内)(?:し|いた)/,
);
const NAMED_BEFORE = compileEarly(
  'draft',
  /(?:first statement|(?<!\b(?:an?|the|this|that|[a-z]*ware|system|app|site|website|program) )update|second statement|first report|initial notice|first announced|announced on|published on|statement of|(?:our|first|earlier|previous|last) (?:statement|notice|update|announcement)s?(?: (?:of|dated|issued|posted|made))?|we (?:first |last )?(?:issued|released|published|announced)(?: (?:it|this|a notice|a statement))?)[:：]? ?(?:on )?$/i,
);

/** "On 21 January we announced that …": up to what was said. */
const NAMED_AFTER =
  /^,? (?:we|our [a-z]+|the (?:company|council|school|trust|bank|society|university|college|charity|firm)|[A-Z]\w+) (?:had |have )?(?:first |then |already |publicly )?(?:announced|disclosed that|reported publicly|made public|said publicly|(?:posted|published|issued|released) (?:a|an|our|the) (?:[a-z]+ )?(?:notice|statement|update|announcement|report))\b/;

/** "取引先の皆様へ第一報をお送りし": no public statement. */
const SENT_TO = /(?:様|さま|各位|方々?|先|員|者|社|店|会|庁|局|署|課)(?:へ|に|あて|宛)[^。、]{0,6}第[一二三四五1-5]報/;
/** "3月8日付「…」および3月29日付…": one is named as the other is. */
const AND_NEXT =
  /^(?:\([^)]{1,6}\))?(?:付け?)?の?(?:[「『][^」』]{3,80}[」』])?(?:\([^()]{1,10}\))?(?:及び|および|と|、|ならびに|並びに|・| and |, )(?:同年)?$/;
/** "第一報:4月10日". */
const CALLED_BEFORE = /(第[一二三四五1-5]報)[:(（ ]{1,2}$/;

/** By which words the notice names a day as that of a statement; undefined where it does not. */
function namedAs(doc: NoticeDocument, d: DateMention): { said: string; isBefore: boolean } | undefined {
  const s = sentenceAt(doc, d.start);
  if (!s || s.line.topic === 'contact') return undefined;
  const after = doc.text.slice(d.end, Math.min(s.end, d.end + 110));
  const before = doc.text.slice(Math.max(s.line.start, d.start - 24), d.start);
  const called = CALLED_BEFORE.exec(before);
  if (called?.[1]) return { said: called[1], isBefore: true };
  const english =
    NAMED_BEFORE.exec(before) ?? (doc.lang === 'en' && /\bon $/i.test(before) ? NAMED_AFTER.exec(after) : null);
  const m =
    NAMED.exec(after) ??
    NAMED_AS_TOLD.exec(after) ??
    NAMED_SHORT.exec(after) ??
    (/既報[(（]$/.test(before) ? /^[^)]{0,6}\)/.exec(after) : null);
  if (m && /(?:委員会|警察|省|庁|局|署|県|市|機関|当局)(?:に|へ)は?、?$/.test(before)) return undefined;
  if (english) return { said: english[0], isBefore: true };
  if (!m || /個人情報保護委員会|警察|省|メール|書面|対象の|攻撃者|リークサイト|名簿/.test(m[0])) return undefined;
  if (SENT_TO.test(m[0])) return undefined;
  const rest = after.slice(m[0].length);
  // "4月18日に掲載した資料": what was posted is no statement.
  if (/掲載し$/.test(m[0]) && /^た(?!お知らせ|ご?報告|件|第|もの|。|とおり)/.test(rest)) return undefined;
  // "脆弱性の公表を受けて": another's.
  if (/公表$/.test(m[0]) && /^を受け|^に伴|^資料|^を控|^を見/.test(rest)) return undefined;
  // Another's report that came in is no statement of one's own.
  const isTheirs =
    /(?:より|から)[^。]{0,12}$|(?:より|から)[^。]{0,8}第/.test(m[0]) &&
    /^(?:$|[\s。、)(]|[^。\n]{0,6}(?:受|入|届|あり|いただ))/.test(rest);
  return isTheirs ? undefined : { said: m[0], isBefore: false };
}

/** Statements the notice names before its own, oldest first. */
export function readEarlierStatements(doc: NoticeDocument): Statement[] {
  const own = doc.noticeDay?.on;
  const days = doc.dates.filter(
    (d) => d.precision === 'day' && d.start !== doc.noticeDay?.start && (own === undefined || d.from < own),
  );
  const names = days.map((d) => namedAs(doc, d));
  for (let i = days.length - 2; i >= 0; i--) {
    const [d, next] = [days[i] as DateMention, days[i + 1] as DateMention];
    if (names[i] || !names[i + 1] || next.start - d.end > 100) continue;
    const between = AND_NEXT.exec(doc.text.slice(d.end, next.start));
    if (between) names[i] = { said: between[0], isBefore: false };
  }
  for (const [i, d] of days.entries()) {
    const before = days[i - 1];
    if (!names[i] && before && names[i - 1]?.isBefore && /^ and $/.test(doc.text.slice(before.end, d.start)))
      names[i] = { said: '', isBefore: true };
  }
  const found: Statement[] = [];
  for (const [i, d] of days.entries()) {
    const name = names[i];
    const s = sentenceAt(doc, d.start);
    if (!name || !s) continue;
    const { said, isBefore } = name;
    const after = doc.text.slice(d.end, Math.min(s.end, d.end + 110));
    const quoted = isBefore ? null : /[「『]([^」』]{6,80})[」』]/.exec(after.slice(0, said.length + 2));
    const start = d.end + (quoted ? after.indexOf(quoted[1] as string) : 0);
    const known = found.find((x) => x.publishedOn === d.from);
    if (known) {
      known.stage ??= stageOf(said);
      continue;
    }
    found.push({
      publishedOn: d.from,
      stage: stageOf(said),
      title: quoted?.[1] ? wordsAt(doc, start, start + quoted[1].length) : undefined,
      start: d.start,
      end: isBefore ? d.end : Math.min(s.end, d.end + said.length),
    });
  }
  found.sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  for (const [i, statement] of found.entries()) statement.stage ??= i === 0 ? 'first' : 'update';
  return found;
}
