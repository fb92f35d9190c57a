// Says of each clause of a sentence whether it tells of a leak, denies one, or leaves it open.

import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { findAll } from './find-all.ts';
import * as words from './wording.ts';
import lists from './words/stances.json' with { type: 'json' };

export type Stance = 'leaked' | 'denied';

interface Clause {
  end: number;
  stance?: Stance;
}

/** Where one statement ends and another may begin: "…が、", "…で、", "…ており、", "; ". */
const BORDER = compileEarly(
  'draft',
  /(?:(?:です|ます|ました|でした|る|た|い|せん)が|ものの|(?:対象|のみ|だけ|限り|もの|範囲)で(?:あり)?|おり|(?:に限られ|に限り|にとどまり|限定され)(?:ており)?|一方(?:で)?|おらず|ませんので|ですので|ため|ことから)、|(?:[うくすつぬむ]が|[しみりれ]|で)、(?=[^。]{0,60}(?:ません|ない|おらず|ず))|; |, (?:but|while|whereas|although|though|yet|however),? | but /g,
);
/** "…your name, and passwords were not affected", "… – passwords were not": another subject, with a verb of its own. */
const BORDER_EN =
  / [–—-] |—|,? and (?=(?:did|does|do|was|were|is|are|has|have) not )|,(?: and)? (?=(?:no |neither )?(?:[a-z]+(?:'s?|-[a-z]+)? ){0,5}(?:was|were|is|are|has|have|had|did|does|do)(?:n't| not| been)\b)|, and (?=(?:your |our |the )?(?:[a-z-]+ ){1,4}(?:was|were|is|are) (?:copied|exposed|taken|stolen|accessed|viewed|affected|included|visible))|, (?=(?:which )?(?:included|contained|held|showed|listed) )/g;

/** Told as having come before other eyes, or as what a list holds. */
export const TOLD = compileEarly('draft', anyOf(lists.told));

/** Nobody knows yet, or says: neither a leak nor its denial. */
const OPEN = compileEarly(
  'draft',
  /(?:かどうか|か否か|有無)(?:は|を|も|について|につき|に関)?[^。]{0,40}(?:分かって|判って|わかって|不明|調べ|調査|確認(?:中|でき|を(?:進|続|行)|して(?:おり|い))|申し上げ|お答え|判明して|明らか|特定(?:でき|に至))|(?:do(?:es)? not|don't|cannot) (?:yet )?(?:know|say|tell) (?:whether|if)|(?:whether|if) [^.]{3,80} (?:is|are) (?:still )?(?:being|under|unknown|not (?:yet )?(?:known|clear))/i,
);

/** What was found is somebody else's: it tells nothing of this organization's data. */
const FOREIGN =
  /一致(?:し(?:ない|ません|なかった|ておりません)|する(?:もの|方)[^。]{0,10}(?:ない|ありません))|に(?:は)?ない(?:もの|方|情報)(?:でした|です|であ)|とは(?:無関係|関係のない)/;

export function isOpen(text: string): boolean {
  return OPEN.test(text) || FOREIGN.test(text);
}

/** "漏えいした情報：氏名 ／ 漏えいしていない情報：…": a label in the line that opens the other list. */
const LABEL =
  /[、/|\s【[(・](?=(?:漏えい|漏洩|流出|閲覧|取得|送信|表示|記載|含ま|対象と)(?:し|され|れ|なっ)?(?:て(?:い)?)?(?:ない|なかった|おりません|いません)(?:個人)?(?:情報|項目|もの|データ|内容)|対象外(?:の[^、:]{1,8})?:)/g;

/** @returns the clauses of a sentence, each with its own stance where it takes one */
export function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const labels = new Set([...findAll(LABEL, text)].map((m) => (m.index ?? 0) + m[0].length));
  const push = (end: number) => {
    const own = text.slice(from, end);
    const stance: Stance | undefined = words.isDenied(own)
      ? 'denied'
      : TOLD.test(own) || words.exposed.test(own) || labels.has(end)
        ? 'leaked'
        : undefined;
    clauses.push({ end, stance });
    from = end;
  };
  const borders = [BORDER, ...(/[a-z]{4}/.test(text) ? [BORDER_EN] : [])].flatMap((rule) =>
    [...findAll(rule, text)].map((m) => (m.index ?? 0) + m[0].length),
  );
  for (const end of [...borders, ...labels].sort((a, b) => a - b)) if (end > from) push(end);
  if (from < text.length) push(text.length);
  return clauses;
}

/** What is said of something named at a place: by its own clause, or by the next that says anything. */
export function stanceAt(clauses: readonly Clause[], at: number): Stance | undefined {
  return clauses.find((c) => c.end > at && c.stance !== undefined)?.stance;
}
