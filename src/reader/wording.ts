// The words by which a notice says that something leaked, might have leaked, or did not.
import { compileEarly, eitherOf } from './compile-early.ts';

/** Data came, or may have come, before other eyes. */
const exposedWords = [
  /流出|漏え|漏れ|漏らし|漏洩|外部(?:に|へ)(?:流れ|渡|送(?:られ|信され)|転送され)|第三者に(?:渡|送信|知られ)|渡った|(?:持ち?|運び)(?:出|去|帰)|窃取|盗(?:まれ|み|難)|奪わ|抜(?:き取|き出|か)|取り出|引き出され|不正に?(?:取得|入手|ログイン|複製)|取得(?:され(?!ません|ておりません)|でき(?:る|た|て)|可能|し得)|(?:目|人目)に(?:触れ|つ)|書き出され|複製(?:し|され)|コピーされ|名簿業者|売却/,
  /閲覧(?:でき|され|可能|が可能|し得|し(?:、|た|て))|見(?:られ|え)(?:る|て|た|状態)|見られ|覗|のぞき見|参照(?:され|でき|可能)|読み(?:出|取)|誰でも[^。]{0,20}(?:見|開|閲覧)|外(?:部)?から(?:見|開|閲覧)|読める(?:状態|よう)|読めた|(?:開ける|見える|閲覧できる|公開)(?:設定|状態)|公開状態|公開され(?:て|まし)|表示され|ダウンロードされ/,
  /(?:封入|送付|送信|交付|配布|配達|発送|掲載|公開|添付|投函|宛名|宛先)(?:時|先)?の?(?:誤り|ミス|間違い|取り?違え)|(?:別|他|ほか|隣)の(?:方|お客(?:様|さま)|会員様?|患者(?:様|さま|さん)?|世帯|生徒|児童|利用者様?|ご?家庭)(?:の|宛ての|あての)[^。、]{1,20}(?:が|を)[^。]{0,10}(?:入って|入れ|届い|届け|印刷)|誤(?:送信|送付|交付|封入|配|廃棄|掲載|公開|表示|添付|発送|送|投函|登録|記載)|誤って|(?:まち|間)違(?:え|っ)て|まちがえて|(?:押し|かけ|掛け|打ち|書き|貼り|入れ|渡し|送り|配り|選び)(?:間違|まちが|誤)|(?:番号|宛先|送信先|送り先|アドレス|相手先)(?:を|の)(?:入力を|選択を)?(?:間違|まちが|誤)(?!り(?:が|は|で)?(?:な|あり))|取り違え|同封して|添付(?:して(?:しま|送|い)|し(?:まし|た)|いたしまし)|撮影(?:し|され)|送信してしま|送(?:付|信)して(?:い|しま)|封入して|混入|別の[^。、]{1,10}(?:情報|もの|宛|あて)|互いに(?:見|表示|分か)/,
  /紛失|所在(?:が)?不明|見当たら|行方(?:が)?(?:不明|分から)|置き忘れ|置き?引き|車上(?:荒|ねら)|(?<![えきれめ])なくし|見失|行方|(?<!見|電源を)落と(?:し|した)|私用(?:の)?[^。]{0,16}(?:保存|送信)|私物[^。]{0,20}(?:保存|複製)|無断で(?:持|保存|送信)|目的外|印刷して|抜き取|転送(?:され|して)|乗っ取|ログインされ|ログインが成立|のっとり/,
];
/** What a list of leaked data may stand with; weaker, since a list of kept data reads the same. */
export const listed = compileEarly(
  'notice',
  /(?:data|information|details|items) (?:involved|concerned|affected|in question)\b|(?:attachment|spreadsheet|export|list|folder)(?: [a-z]+){0,4} (?:listed|named|showed|held|contained)|含まれ(?:ます|る|て|てい)|を含(?:みます|む)|対象(?:です|でした|でございます|(?:である)?と(?:分かり|わかり|判明|なります|なりました|なる|なって(?:い|お))|に(?:なります|含まれます|入ります))|該当(?:します|いたします)|綴じ(?:て|られ)|保存(?:して|されて)|記(?:載)?され|記録され|書(?:かれ|き込まれ|き留め)|手書き|控えた|記入|入力されて(?:い|お)|収め(?:られ|て)|貼られ|入って(?:い|お)|載って|残って(?:い|お)|印字され(?!ません|ておりません)|画面に(?:出る|出て|映る|映って)|(?:番号|情報|住所|写真|氏名|名前|履歴|記録)も(?:ございま|ありま)|(?:are|were|is|was) (?:also )?(?:included|held|listed|recorded|shown)(?:[ ,]|[.;]$)|(?:included|contained|affected) (?:the )?(?:following|your|some|one or more)|(?:records?|files?|tickets?|they|it|lists?|documents?|backups?|data|information|database|folder|mailbox|messages?|export|attachment|pages?|letters?|laptop|device|computer|drive|stick|notebook|tablet|dis[ck]|row|table|bag|box) (?:also )?(?:contain(?:ed|s)?|h[eo]lds?|held|include[ds]?|show(?:ed|s)?|gives?|gave)\b/i,
);

export const exposed = eitherOf(
  'notice',
  new RegExp(exposedWords.map((rule) => rule.source).join('|')),
  /(?:TO|CC|宛先)欄?に(?:入れて|入力し|設定し|指定し)|exposed|exposure of|readable (?:to|by)|open to (?:anyone|the internet|the public)|turned up in a search|leak|breach|compromis|stolen|exfiltrat|copied|taken|took|exported|disclosed|acquired|viewed|misdirect|obtained|downloaded|offered (?:for sale|on an? )|dark web|online forum|may have (?:included|involved|contained)|personal information of|lost|captured|intercepted|may have been (?:read|seen|opened|involved)|(?:were|was) (?:left )?(?:readable|visible|open|accessible)|\b(?:was|were) (?:also )?(?:in|on|among) (?:the|that|this) (?:stolen |lost |copied |missing )?(?:backups?|files?|lists?|folder|mailbox|database|copy|spreadsheet|laptop|letters?|messages?|pages?|papers?)\b|sent to (?:an? |the )?(?:outside|external|wrong|unknown|incorrect|unrelated|other|another|personal)|emailed to|e-mailed to|visible to|instead of "?bcc|in the "?(?:to|cc)"? field|can (?:also )?(?:see|view)|(?:could|able to) (?:be )?(?:see|seen|view|open)|sent to (?:the )?wrong|in error|by mistake|publicly (?:available|accessible)/i,
);
/** Not one rule with all the words: an engine would compile those of `exposed` a second time. */
export const leak = { test: (text: string) => exposed.test(text) || listed.test(text) };

export const attack = compileEarly(
  'notice',
  /不正(?:な)?(?:アクセス|侵入|ログイン)|侵入(?:し|さ|が|を)|改ざん|ランサムウェア|サイバー攻撃|(?:ウイルス|マルウェア|Emotet).{0,8}感染|リスト型|なりすま|入り込|不正(?:な)?(?:プログラム|命令)|不審な(?:プログラム|アクセス|ログイン)|何者か(?:が|に)|第三者(?:が|に|による|から)[^。、]{0,16}(?:ログイン|アクセス|接続|乗っ取)|乗っ取|書き換えられ|(?:ウイルス|マルウェア)に感染|攻撃(?:を受け|され|があ|が始)|攻撃者[がはに]|SQLインジェクション|(?:命令|コード)(?:文)?を[^。]{0,10}(?:送り込|注入)|ransomware|malware|unauthori[sz]ed|accessed without|cyber ?attack|malicious|intru(?:sion|der)|attacker|credential[- ]stuffing|phish|gained access|suspicious activity|unknown (?:actor|party|person|individual)|threat actor|third party (?:accessed|obtained)|hack/i,
);

/** Says that the data named before it did not leak. */
export const notLeaked = eitherOf(
  'notice',
  /(?:記載|掲載|登録|保存|記録|表示|印字|記入|添付)(?:が|は|も)な(?:い(?!よう|か|方|お客|場合|ため|会員|皆)|く|かった)|(?:含まれ|含ま|流出|漏え|漏洩|漏れ|漏らし|閲覧|参照|表示|公開|露出|開示|保存|保管|保有|保持|格納|記録|記載|掲載|預か|登録|搭載|持ち?出|持ち?去|取得|窃取|盗まれ|奪われ|抜き取|送信され|送られ|転送され|知られ|渡っ|該当|取り?扱|扱っ|収集|存在し|入って|載って|綴じ|残し|残って|置かれ|外(?:部)?(?:へ|に)は?出|書かれて|記されて|写って|手が?付けられ|開かれ|読まれ|うかがって|お聞きして|提供して|渡して|触れられ|見られ|貼られ|貼って|印字し|印字され|印刷し|印刷され)[^、。\n]{0,16}?(?:おりません|いません|ません|いない|おらず|ていません|しない|されない|れない|含まない|持たない|扱わない|ございません|ありません|なかった|せず|なく(?!な))|(?:含ま|持た|扱わ)(?:ない|ず)(?=。|、|$)|(?:除かれ|除外され|取り除かれ)て(?:い|お)|(?<!以外[^。、]{0,8})(?<!一部[^。、]{0,8})[「『]?[*●■]+[」』]?(?:印)?で(?:全て|すべて)?(?:伏せ|隠|置き換え|マスク)|(?:漏れ|流出し|漏えいし)た(?:もの|わけ|事実)(?:では|は)(?:ありません|ございません|なく|ない)|(?:サーバー?|ファイル|名簿|データベース)に(?:は|も)(?:ありません|ございません|ない)|無事(?:でした|でございます|です|を確認)|対象外|影響(?:は|を|も)[^。\n]{0,14}(?:ありません|ございません|受けて(?:おりません|いません|いない)|ない|なかった)/,
  /(?:were|was|are|is|has|have|had|been)(?:n't| not| never) (?:been )?(?:[a-z]+ )?(?:exposed|involved|affected|included|accessed|leaked|exported|stored|compromised|taken|impacted|viewed|stolen|disclosed|shown|visible|readable|in the|among|held|kept|recorded|part of)|(?:were|was) not(?=[.;]?$)|do(?:es)? not (?:store|hold|include|contain|use|keep)|(?:never|not) (?:hold|store|keep|collect|held|stored|kept|collected)\b|could not have been|(?:did|does) not form part|remains? (?:safe|secure)|(?:is|are|was|were) (?:kept|held|stored) (?:only )?on paper|no (?:[a-z]+ ){0,4}(?:was|were|has been|have been) (?:exposed|involved|affected|accessed|leaked|taken|stored|lost|stolen|copied|in the)/i,
);

/** Any clause that ends in a denial. */
const denialEnd = compileEarly(
  'notice',
  /(?:は|も|が|を|に|で|については|につきましては|に関しては)[^。\n]{0,50}?(?:ません|おらず|いない|れない|なかった|ないため|ないことから)(?:でした|ので)?(?=[。」)）、]|$|が、|ため|。)|別(?:の|々の)[^。、]{0,16}(?:にあり|で管理|で保管|に保管|で運用|に置|に分け)|とは(?:別の[^。、方人]{1,10}(?:にあり|で)|分け)|切り離されて|(?:were|was|are|is|has|have|had|been|did|does|do)(?:n't| not| never) |(?:is|are|was|were) (?:kept|held|stored) (?:elsewhere|separately|(?:only )?on paper|on a separate)|\bsafe\b/i,
);
/** Denials of something else than the leak: misuse, knowledge, encryption, being asked. */
const otherDenial =
  /悪用|不正(?:な|に)?(?:利用|使用|使わ|取引)|被害|二次|暗号化|覚えの?ない|お尋ね|伺う|お聞きする|お伺い|申し出|報告は|連絡は|とは言え|言い切|否定でき|断定|判断でき|変更(?:は|も|に)|誤り|相違|設定(?:は|を|され)|特定(?:でき|には|に至)|お願い(?:する|し|いた)|明らかに|分かって|確認でき|段階に|お答え|申し上げられ|(?:公表|公開)は?(?:差し)?控え|必要|届いて|見つか|発見|間違い|なければ|ない限り|限りません|よう(?:な|に)|ものでは|できません|致しかね|misus|evidence|believe|know|aware/i;

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
export const unaffected = compileEarly(
  'notice',
  /対象外|対象(?:に|と)(?:は)?(?:[当あ]たりません|[当あ]たらない|なりません|ならない|なって(?:おり|い)ません)|対象で(?:は)?(?:ございません|ありません|はない)|対象に(?:は)?(?:含まれ|含み|含め|入って?|該当)[^。、]{0,6}(?:ません|ない|おらず)|該当(?:は)?(?:いた)?しません|被害(?:は|を|に)[^。、]{0,10}(?:ありません|ございません|受けて(?:おり|い)ません|遭って(?:おり|い)ません)|(?<=への)被害[^。、]{0,14}(?:ません|ない)|無関係|(?:攻撃|侵害|感染)(?:を|は|が)?[^。、]{0,10}(?:受けて|されて|して)(?:おり|い)ません|使って(?:おり|い)ません|通常(?:どおり|通り)(?:に)?(?:ご?利用|お使い|稼働|営業|運用|運営|ご提供)|関(?:わり|係|連)(?:は|が|も)?(?:一切)?(?:あり|ござい)ません|関係(?:して|しており)?(?:おり|い)?ません|(?:同じ|同様の)(?:不具合|事象|事案|事例|問題|設定|誤り|ミス|状態|紛失|被害|流出|漏えい|誤送付)(?:は|が|も)[^。、]{0,10}(?:ありません|ございません|ない|して(?:おり|い)ません|見つかって(?:おり|い)ません)|影響(?:は|を|も|の|が)?(?![^。]{0,12}(?:分か|否定|判明|確定|調査|見込))[^。\n]{0,16}(?:ません|ない(?!よう)|おらず|なかった)|(?:侵入|不正な?ログイン)[^。、\n]{0,16}(?:ありません|ございません|(?:おり|い)ません|なかった|おらず|ない)|不正アクセス(?:は|の|を)[^。\n]{0,20}(?:ございません|ありません|受けて(?:おり|い)ません)|(?<=への)(?:不正アクセス|侵入|不正な?ログイン|攻撃)(?:は|の(?:形跡|痕跡|事実)は)[^。、]{0,10}(?:確認|認め|見つか)[^。、]{0,10}(?:ません|ない)|(?<=(?:他|ほか|別|残り|以外)の[^。]{2,50})(?:誤り|紛失|異常|不備|漏れ|取り違え)(?:が|は|の)ないことを[^。、]{0,6}(?:確認|確かめ)|(?<=(?:別|他|ほか)の[^。]{2,70})(?:流出|漏え)い?は(?:確認|認め)(?:さ|ら)れて(?:おり|い)ません|(?:流出|漏え)い?(?:の可能性)?[^。\n]{0,8}(?:ございません|ありません|しておりません|していません|はない)|(?:are|is|were|was) not (?:affected|concerned|involved|impacted)|(?:are|is|were|was) unaffected|(?:does|did|do) not (?:use this|share|affect|concern)|not (?:part of|involved)/i,
);

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
