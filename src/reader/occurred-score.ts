// Weighs what is said after and before a day: whether it is the day of the thing itself.
import type { Cause } from '../incident/types.ts';
import { afterwards, begins, endings, type Happening, lastSeen, namedBefore, onlyNamed } from './occurred-words.ts';
import * as words from './wording.ts';

/** Said outright, not in passing. */
export const STRONG =
  /侵入|不正|ログイン|攻撃|感染|始ま|開始|最初|誤|別の|しま(?:い|っ)|状態|掲載|公開|際(?:に|、|$)|盗|紛失|なく[しな]|落と|置[きい]|持ち去|行方|遭|荒らし|奪|割ら|持ち?出|複写|複製|売|stolen|lost|first|published|wrong/i;
/** The day of the list, or of the house: made, founded, taken on. */
const OF_THE_THING =
  /^(?:\([^)]{1,6}\))?に?、?[^。、]{0,14}(?:作成|発売|刊行|発刊|設立|創業|開業|開店|制定|発足|入社|入職|就任|締結|撮影|当時|時点|現在)/;
const TOPIC_BEFORE = /([^。、]{2,44}?)(?:のは|日は|時期は|始まりは|最初は)、?(?:早くとも|遅くとも|おそらく)?$/;

/** 3: named as the day of it; 2 and 1: its verbs follow; 0.5: nothing else is said of the day, and its sentence tells of the thing. */
export function scoreOf(
  clause: string,
  lead: string,
  sentence: string,
  happening: Happening,
  cause: Cause | undefined,
): number {
  if (namedBefore.test(lead) && begins.test(clause)) return 3;
  const topic = TOPIC_BEFORE.exec(lead)?.[1];
  if (
    topic &&
    !/なくな|暗号/.test(topic) &&
    !afterwards.test(topic) &&
    !endings.test(topic) &&
    (happening.starts.test(topic) || words.exposed.test(topic))
  )
    return 3;
  const seen = cause === 'lost-or-stolen' ? lastSeen.exec(clause) : null;
  if (cause === 'lost-or-stolen' && /最後に[^。、]{0,14}(?:のは|は)、?$/.test(lead)) return 3;
  const starts = seen ?? happening.starts.exec(clause);
  const after = seen ? null : afterwards.exec(clause);
  if (!starts) {
    const rest = `${lead.slice(-14)}${clause.slice(0, 70)}`;
    // "26日に県、27日に委員会へ一報を入れ": the verb stands with the last day.
    const isListed =
      (clause.length < 10 || /^[^。、]{0,8}、?[^。、]{2,40}(?:より|から)、/.test(clause)) && afterwards.test(sentence);
    const isLeft =
      !isListed &&
      cause !== 'web-skimming' &&
      !OF_THE_THING.test(clause) &&
      !afterwards.test(rest) &&
      !endings.test(rest);
    return isLeft && tellsOfIt(sentence) ? 0.5 : 0;
  }
  if (after && after.index <= starts.index) return 0;
  const rest = clause.slice(starts.index + starts[0].length);
  if (onlyNamed.test(rest)) return 0;
  // "ログインされた会員のパスワードを使えなくし": whose, not when.
  if (OF_THEM.test(rest) && endings.test(rest)) return 0;
  return STRONG.test(clause.slice(0, starts.index + starts[0].length + 24)) ? 2 : 1;
}

const OF_THEM =
  /^(?:て(?:い|しまっ))?た?(?:会員|お客|方|アカウント|利用者|社員|職員|端末|パソコン|サーバー|機器|ID|パスワード|ページ|画面)/;

const tellsOfIt = (sentence: string) =>
  words.leak.test(sentence) || words.attack.test(sentence) || /しま(?:い|っ)/.test(sentence);
