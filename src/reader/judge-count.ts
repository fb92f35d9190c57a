// Judges one number of a notice: of those concerned, of a part of them, of a former report, or of something else.

import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { isAddition, isCorrected, isOfFormerReport, isSubsetRow } from './count-relations.ts';
import type { CountMention } from './find-counts.ts';
import type { LeakedTerm } from './find-terms.ts';
import type { Sentence } from './lines.ts';
import { isOpen } from './stances.ts';
import { isOfAll, isOfAllHeading, OF_ALL_KEPT } from './whole-counts.ts';
import * as words from './wording.ts';
import lists from './words/judge-count.json' with { type: 'json' };

/** `recipient`: those written to, who may be the ones concerned where no other number is said. */
export type CountRole = 'group' | 'subset' | 'former' | 'recipient' | 'other';

const SUBJECT = compileEarly('draft', anyOf(lists.subject));
/** Numbers of something else: harm, calls, staff at fault, the size of the place. */
export const ELSE = compileEarly('draft', anyOf(lists.else, 'i'));
const FORMER = compileEarly('draft', anyOf(lists.former, 'i'));

/** "対象は…412名", "影響を受けた方は": what the number is said of. */
const COUNTED_AHEAD = compileEarly(
  'draft',
  /(?:対象|該当|影響|流出|漏え|閲覧|紛失|盗難|成立|被害に遭)[^。、]{0,24}(?:は|が|数|:|\t)[^。、0-9]{0,6}(?:、[^。、0-9]{1,14})?$|(?:当[社店院行会校館園]|弊社|本学)(?:の?分|の?お客(?:様|さま)|に(?:関わる|係る|関する)もの)は、?$|(?:affected|concerned|involved|exposed|captured|belong(?:s|ed|ing) to|information of|data of|details of)[a-z ]{0,24}$/i,
);
/** "412名が対象です": the same, said behind the number. */
const COUNTED_BEHIND =
  /^(?:様|さま)?分?(?:の[^、。]{0,24})?(?:[がは、に]|については)[^、。]{0,14}(?:対象(?!外|で[はな])|該当|影響を受け|流出し|漏え)|^(?:様|さま)?分?(?:の[^、。]{0,20})?(?:についてのみ|に限り|のみ|[でにへが][^、。]{0,8}ログイン(?:に成功|が成立|され|でき|が確認))|^(?:様|さま)?分?と(?:確定|判明)(?:し|いたし)|^ (?:[a-z ]{0,20})?(?:affected|concerned|involved|(?:is|are|was|were) (?:affected|concerned|involved))/;

const HOW_MANY = /何(?:人|名|件)|(?:人数|件数)は|どのくらい|どれくらい|how many/i;
const WHO_SAW =
  /^[^。]{0,8}(?:誰|だれ|どなた|何人|何名)が[^。]{0,12}(?:見た|ご?覧|閲覧した|開いた|受け取|届いた)|who (?:saw|received|opened)/i;

/** @returns score: in points, about 2 and more where the number is of those concerned */
export function judgeCount(
  count: CountMention,
  s: Sentence,
  leaked: readonly LeakedTerm[],
): { score: number; role: CountRole } {
  const t = s.text;
  const from = count.start - s.start;
  const to = count.end - s.start;
  const before = t.slice(Math.max(0, from - 40), from);
  const after = t.slice(to, to + 34);
  const near = `${before.slice(-22)}${t.slice(from, to)}${after.slice(0, 24)}`;
  const topic = s.line.topic;
  const isNewFigure =
    /[名人件枚ト](?:様|さま)?(?:から|より|→|⇒|を)、?$/.test(t.slice(0, from)) &&
    /^(?:様|さま)?(?:へ|に|と)(?:改|訂正|修正|変更|更新|増|減|見直)/.test(after);
  if (isNewFigure) return { score: 5, role: 'group' };
  // "第2報でお知らせした7,700名に変更はございません": the former number is the one that holds.
  if (/^(?:様|さま)?分?(?:に|から|で)(?:の|は)?(?:変更|変わり|増減)[^。、]{0,10}ません/.test(after))
    return { score: 3, role: 'group' };
  // "当初は…とお伝えしておりましたが、": what is former ends with its clause.
  const clause =
    t
      .slice(0, from)
      .split(
        /(?:したが|ですが|ますが|ものの|ところ|たため)、|を(?:下|上)回(?:る|り|って)、?|(?:おりました|ていた|ました)(?:お客様の|対象者)?(?:件数|人数|数)(?:は|ですが|に(?:ついて|つき)[^、。]{0,4})、?|[0-9][名人件枚](?:様|さま)?(?:に(?=[^。]{0,20}加え)|から|より)/,
      )
      .pop() ?? '';
  if (
    FORMER.test(clause.slice(-60)) ||
    /(?:公表|発表|お知らせ|ご?報告|ご?案内)(?:し|いたし)まし?た[^。、0-9]{0,10}$|(?<!(?:今回|本日|このたび|この度)[^。、]{0,6})(?:公表|発表|お知らせ|ご?報告|ご?案内)した(?![^。]*対象)[^。、0-9]{0,10}$/.test(
      clause,
    ) ||
    /^[^。]{0,40}(?:お知らせしました|改めました|と(?:公表|発表))/.test(after) ||
    isCorrected(t, from) ||
    isOfFormerReport(t, from)
  ) {
    if (!/正[)）:：]/.test(t.slice(0, 6))) return { score: 0, role: 'former' };
  }
  if (isOfAll(t, from, to, clause) || isOfAllHeading(`${s.line.heading ?? ''} ${s.line.label ?? ''}`))
    return { score: 0, role: 'other' };
  if (isOpen(t) && !leaked.some((l) => l.sentence === s)) return { score: 0, role: 'other' };
  let score = 0;
  const rightAfter = after.split(/[、。(（]/)[0] ?? '';
  if (topic === 'data' || topic === 'target' || s.line.outerTopic === 'data' || s.line.outerTopic === 'target')
    score += 2;
  if (words.leak.test(t)) score += 1.5;
  if (leaked.some((l) => l.sentence === s)) score += s.line.isItem ? 2 : 1.5;
  else if (leaked.some((l) => l.sentence.line.group === s.line.group && l.sentence.line.topic === s.line.topic))
    score += 1;
  if (SUBJECT.test(near) || (count.unit === 'people' && /[a-z]{4}/.test(t.slice(from, to)) && !/visitors/.test(near)))
    score += 1;
  if (COUNTED_AHEAD.test(before) || COUNTED_BEHIND.test(t.slice(to, to + 60))) score += 1.5;
  else if (
    /^(?:今回の?|本件の)?対象(?:者|の方|となる(?:方|お客様|のは))?は、[^。]{0,44}$/.test(t.slice(0, from)) &&
    /^(?:様|さま)?分?(?:で[すご]|とな)/.test(after)
  )
    score += 1.5;
  if (
    /(?:information|data|records?|details) (?:relating to|about|of|on|belonging to|for)|affect(?:s|ed|ing)\b|impact/i.test(
      before,
    ) ||
    /^ (?:were|was|are|may (?:be|have)|whose|had) /.test(after)
  )
    score += 1.5;
  if (count.isUpperBound || count.isTotal) score += 0.5;
  if (/(?:figure|number|total|count)[^.]{0,40}(?:is|was|are|stands at) (?:now )?$/i.test(t.slice(0, from).slice(-70)))
    score += 2;
  if (/(?:人数|件数|者数|本人の数)(?:は|が|:)[^、。0-9]{0,10}$/.test(before)) score += 1;
  if (
    /^[(（「【]?正[)）」】]/.test(t) ||
    /(?:今回(?:の?(?:確定|公表))?|正しくは|確定(?:値|件数|人数))[、:：\s]*$|(?:訂正|修正|変更)後[^。0-9]{0,8}$/.test(
      before,
    )
  )
    score += 3;
  // "412名にお送りした", "398名の方から返事": whom the notice wrote to, or who answered.
  if (/^(?:様|さま)?の?(?:方|お客様|皆様)?(?:から|より)/.test(after)) score -= 3;
  if (
    ELSE.test(
      (before
        .slice(-12)
        .split(/[0-9一二三][名人](?:が|は)、?|、(?:この|その)?うち|[0-9万億]回[^、。0-9]{0,8}、/)
        .pop() ?? '') +
        t.slice(from, to) +
        rightAfter,
    ) ||
    /^(?:の)?(?:お電話|ご連絡|お問い合わせ|お申し出|ポイント)/.test(after)
  )
    score -= 4;
  if (/^(?:が|で|の職員|の担当者|の社員|の教諭|体制|以上で)/.test(after) && count.value < 10) score -= 3;
  if (topic === 'contact' || topic === 'measures' || topic === 'harm' || topic === 'results' || topic === 'request')
    score -= 3;
  if (topic === 'details' || topic === 'why-then') score -= 2;
  if (topic === 'timeline' && !words.leak.test(t)) score -= 1;
  // "Q 何人の情報が表示されたのですか。 A 318名様の…": the answer opens with the number asked for.
  if (HOW_MANY.test(s.line.heading ?? '') && /^(?:[A答][.．:：]?\s*)?[^0-9、。]{0,8}$/.test(t.slice(0, from)))
    score += 1.5;
  if (WHO_SAW.test(s.line.heading ?? '')) score -= 4;
  if (/閲覧(?:件数|回数|者数)|アクセス(?:件数|数)/.test(`${s.line.heading ?? ''}${s.line.label ?? ''}`)) score -= 4;
  if (words.request.test(t)) score -= 1.5;
  if (words.general.test(t) && !words.leak.test(t)) score -= 2;
  if (count.value === 1 && /^(?:ごと|につき|当たり|あたり|分?ずつ)/.test(after)) return { score: 0, role: 'other' };
  if (count.value <= 3 && !/名分|人分|件分/.test(t.slice(from, to + 2))) score -= 1;
  const isAside = /[(（][^()（）]*$/.test(t.slice(0, from));
  if (
    words.unaffected.test(isAside ? t : t.replace(/[(（][^()（）]{0,120}[)）]/g, '')) &&
    !leaked.some((l) => l.sentence === s)
  )
    score -= 3;
  const isCounted =
    /のうち、?[^。]{0,30}(?:流出|漏|閲覧|見られ|ログイン|持ち出)[^。]{0,14}は(?:[^。名人件]{0,30}[でにを](?:登録|申し?込|購入|応募|利用|予約)[^。、0-9]{0,10})?$/.test(
      t.slice(0, from),
    );
  const addition = !/合計|[合あ]わせて|総/.test(t.slice(from, to)) && isAddition(t, from, to);
  if (
    /^[・(（※]*(?:(?:また|さらに|なお|加えて)、)?(?:この|その|上記の)?うち|^Of (?:these|them|those)\b/.test(t) &&
    leaked.some((l) => l.sentence === s)
  )
    score = Math.max(score, 2);
  if (addition && leaked.some((l) => l.sentence === s)) score = Math.max(score, 2);
  const isRecipient =
    /^(?:様|さま)?(?:の(?:方|皆様|皆さま|会員様?))?(?:に(?!ついて|つき|関し)|へ|あて|宛)[^。、]{0,16}(?:送|配信|発送|メール|案内|お電話)/.test(
      after,
    ) ||
    /^ (?:[a-z]+ )?(?:received|were (?:wrongly )?sent|got) (?:the|an?|this|our|that) (?:e-?mail|letter|message|file|spreadsheet|attachment|newsletter)\b/.test(
      after,
    ) ||
    /\b(?:writ(?:ten|ing)|wrote|e-?mail(?:ed|ing)|letters?|contacted|notified) (?:to )?(?:all |each )?(?:of )?(?:our |the )?$/.test(
      before,
    );
  const isNewPopulation =
    /[件名人][^、。]{0,10}のうち、?[^。]{0,60}$/.test(t.slice(0, from)) &&
    (/^[^、。も]{0,8}(?:が|は)[^。も]{0,16}(?:流出|漏|閲覧|見られ|持ち出)/.test(t.slice(to)) ||
      OF_ALL_KEPT.test(t.slice(0, from)) ||
      /^(?:様|さま)?分?(?:の(?:お客様|お客さま|方|皆様|会員様?))?の、?(?:氏名|お名前|個人情報)/.test(t.slice(to)));
  if (isNewPopulation || isCounted || /を加えた$/.test(before)) score += 2;
  else if (/^(?:の[^、。]{0,12})?が[^。、]{0,10}(?:流出|漏|閲覧|見られ|盗|持ち出)/.test(t.slice(to))) score += 1;
  // "・歩数計をお使いの8,450件については、位置情報": more of some, in a list of its own.
  const isOfSome =
    s.line.isItem &&
    (/^(?:様|さま)?分?(?:について|につきまして)は、/.test(t.slice(to)) ||
      (/^\W*[Ff]or (?:the |some |about |a further |another )?$/.test(t.slice(0, from)) &&
        /^[^:;.]{0,90}[:;,]/.test(t.slice(to)))) &&
    leaked.some((l) => l.sentence === s);
  const subset =
    isOfSome ||
    (count.isSubset && !isNewPopulation && !isCounted) ||
    /[(（]それぞれ[^()（）]{0,20}$|\((?:only|if|for) [^()]{0,60}$/.test(t.slice(0, from)) ||
    addition ||
    /(?:^|[（(\s、])(?:うち|このうち|同じく|内(?=[、\s0-9]))[^。]{0,26}$/.test(t.slice(0, from)) ||
    (isSubsetRow(s, from) && !isNewPopulation && !isCounted);
  if (isRecipient && score < 2) return { score: Math.min(score, 0), role: 'other' };
  return { score, role: score < 2 ? 'other' : isRecipient ? 'recipient' : subset ? 'subset' : 'group' };
}
