// The words by which a notice says that something leaked, might have leaked, or did not.
import { anyOf } from './any-of.ts';
import { compileEarly, eitherOf } from './compile-early.ts';
import lists from './words/wording.json' with { type: 'json' };

/** Data came, or may have come, before other eyes. */
const exposedWords = [
  /流出|漏え|漏れ|漏らし|漏洩|外部(?:に|へ)(?:流れ|渡|送(?:られ|信され)|転送され)|第三者に(?:渡|送信|知られ)|渡った|(?:持ち?|運び)(?:出|去|帰)|窃取|盗(?:まれ|み|難)|奪わ|抜(?:き取|き出|か)|取り出|引き出され|不正に?(?:取得|入手|ログイン|複製)|取得(?:され(?!ません|ておりません)|でき(?:る|た|て)|可能|し得)|(?:目|人目)に(?:触れ|つ)|書き出され|複製(?:し|され)|コピーされ|名簿業者|売却/,
  /閲覧(?:でき|され|可能|が可能|し得|し(?:、|た|て))|見(?:られ|え)(?:る|て|た|状態)|見られ|覗|のぞき見|参照(?:され|でき|可能)|読み(?:出|取)|誰でも[^。]{0,20}(?:見|開|閲覧)|外(?:部)?から(?:見|開|閲覧)|読める(?:状態|よう)|読めた|(?:開ける|見える|閲覧できる|公開)(?:設定|状態)|公開状態|公開され(?:て|まし)|表示され|ダウンロードされ/,
  anyOf(lists.exposedWords),
  /紛失|所在(?:が)?不明|見当たら|行方(?:が)?(?:不明|分から)|置き忘れ|置き?引き|車上(?:荒|ねら)|(?<![えきれめ])なくし|見失|行方|(?<!見|電源を)落と(?:し|した)|私用(?:の)?[^。]{0,16}(?:保存|送信)|私物[^。]{0,20}(?:保存|複製)|無断で(?:持|保存|送信)|目的外|印刷して|抜き取|転送(?:され|して)|乗っ取|ログインされ|ログインが成立|のっとり/,
];
/** What a list of leaked data may stand with; weaker, since a list of kept data reads the same. */
export const listed = compileEarly('notice', anyOf(lists.listed, 'i'));

export const exposed = eitherOf(
  'notice',
  new RegExp(exposedWords.map((rule) => rule.source).join('|')),
  anyOf(lists.exposed, 'i'),
);
/** Not one rule with all the words: an engine would compile those of `exposed` a second time. */
export const leak = { test: (text: string) => exposed.test(text) || listed.test(text) };

export const attack = compileEarly('notice', anyOf(lists.attack, 'i'));

/** Says that the data named before it did not leak. */
export const notLeaked = eitherOf(
  'notice',
  anyOf(lists.notLeaked),
  /(?:were|was|are|is|has|have|had|been)(?:n't| not| never) (?:been )?(?:[a-z]+ )?(?:exposed|involved|affected|included|accessed|leaked|exported|stored|compromised|taken|impacted|viewed|stolen|disclosed|shown|visible|readable|in the|among|held|kept|recorded|part of)|(?:were|was) not(?=[.;]?$)|do(?:es)? not (?:store|hold|include|contain|use|keep)|(?:never|not) (?:hold|store|keep|collect|held|stored|kept|collected)\b|could not have been|(?:did|does) not form part|remains? (?:safe|secure)|(?:is|are|was|were) (?:kept|held|stored) (?:only )?on paper|no (?:[a-z]+ ){0,4}(?:was|were|has been|have been) (?:exposed|involved|affected|accessed|leaked|taken|stored|lost|stolen|copied|in the)/i,
);

/** Any clause that ends in a denial. */
const denialEnd = compileEarly(
  'notice',
  /(?:は|も|が|を|に|で|については|につきましては|に関しては)[^。\n]{0,50}?(?:ません|おらず|いない|れない|なかった|ないため|ないことから)(?:でした|ので)?(?=[。」)）、]|$|が、|ため|。)|別(?:の|々の)[^。、]{0,16}(?:にあり|で管理|で保管|に保管|で運用|に置|に分け)|とは(?:別の[^。、方人]{1,10}(?:にあり|で)|分け)|切り離されて|(?:were|was|are|is|has|have|had|been|did|does|do)(?:n't| not| never) |(?:is|are|was|were) (?:kept|held|stored) (?:elsewhere|separately|(?:only )?on paper|on a separate)|\bsafe\b/i,
);
/** Denials of something else than the leak: misuse, knowledge, encryption, being asked. */
const otherDenial = anyOf(lists.otherDenial, 'i');

/** @returns true where a sentence that names data says that this data did not leak */
export function isDenied(sentence: string): boolean {
  const said = withoutMaybe(sentence);
  return notLeaked.test(said) || (denialEnd.test(said) && !otherDenial.test(said));
}

const MAYBE =
  /(?:可能性|おそれ|恐れ|漏え|流出|こと|とは)[^。、]{0,10}(?:否定|排除|否め|払拭|ないとは?言い?切|断定|ゼロ)[^。、]{0,16}(?:ません|ない|おらず|ず)|cannot (?:rule out|exclude)/gi;

/** The key to encrypted data was kept apart: of the data itself this denies nothing. */
const KEY_KEPT =
  /(?:,? and|;|,) (?:the|its|their) (?:[a-z]+ )?keys?\b[^,.;]{0,60}|(?:暗号|復号)[^。、]{0,6}(?:鍵|キー)(?:は|も)[^。、]{0,50}/gi;

/** "…の可能性を否定できません" denies nothing. */
function withoutMaybe(told: string): string {
  const sentence = /鍵|キー|\bkeys?\b/.test(told) ? told.replace(KEY_KEPT, '') : told;
  if (/登録を?(?:せ|し)/.test(sentence))
    return sentence.replace(/(?:会員|利用者|ユーザー)登録を?(?:せず|しない|していない)(?:に|で)?/g, '登録');
  return /否|排除|払拭|断定|言い?切|ゼロ|cannot/.test(sentence) ? sentence.replace(MAYBE, 'おそれ') : sentence;
}

/** Says that no whole group, shop or service was touched. */
export const unaffected = compileEarly('notice', anyOf(lists.unaffected, 'i'));

/** Only a possibility, a rule, or somebody else's trouble: says nothing of this organization's data. */
export const general = compileEarly(
  'notice',
  /場合(?:に|は|には|、|が)|万が一|未然に|防止するため|防ぐ|他社(?:サイト|サービス|様)?(?:における|で|から|において)|他の企業|近年|昨今|増え(?:て|る)|相次|過去最多|上場企業|旨を(?:追記|記載)|脆弱性が(?:存在|発見|見つか|報告)|悪用された場合|方針|ソリューション|ご注意ください|other companies|in general|could be|if (?:you|your|we)/i,
);

/** The reader is asked to do something; data named here did not leak. */
export const request = compileEarly(
  'notice',
  /ください|くださ(?!いま[しす]た|っ[たて]|り)|お願い(?:いた|申|し)|お知らせください(?!ま)|お尋ね|尋ねる|聞き出|お答え|伺う|ご連絡先|please|we will never ask|\b(?:may|might|could) (?:try to )?ask (?:you )?(?:for|to)\b/i,
);

export const suspected = compileEarly(
  'notice',
  /可能性|おそれ|恐れ|懸念|疑い|とみられ|may have|might have|possibl|potential|could have|suspect/i,
);
export const investigating = compileEarly(
  'notice',
  /かどうか[^。\n]{0,16}(?:分かって|不明|調べ|確認|確かめ)|(?:原因|真偽|有無)[^。\n]{0,40}(?:調べて|確かめて|調査して|確認して)(?:い|お)|(?:流出|漏え|侵害|影響)[^。\n]{0,30}(?:調査中|調査して(?:おり|い)|調べて|確認中)|(?:調査中|調査を(?:進め|続け)(?!て(?:まいり|き|おり|い)ました))[^。\n]{0,12}(?:です|おります|います)?|do not yet know|looking into|under investigation|investigation is ongoing/i,
);
export const apology = compileEarly('notice', /お詫び|おわび|申し訳|謝罪|陳謝|apolog|sorry|regret/i);

/** Where data is said to be in other hands already. */
export const personalData = compileEarly(
  'notice',
  /個人情報|個人データ|お客様(?:の)?情報|お客さま(?:の)?情報|顧客(?:の)?情報|会員(?:の)?情報|カード情報|口座情報|氏名|お名前|メールアドレス|住所|電話番号|パスワード|personal (?:data|information)|customer (?:data|records|information)|card data|e-?mail address|member data|\bnames?\b|passwords?/i,
);
