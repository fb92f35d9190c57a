// Reads what technically happened, by weighing words; the title counts most.

import type { Cause } from '../incident/types.ts';
import { compileAll } from './compile-early.ts';
import type { NoticeDocument } from './document.ts';
import * as words from './wording.ts';

const causeRules: readonly (readonly [Cause, RegExp, number])[] = [
  [
    'ransomware',
    /ランサムウェア|身代金|暗号化[^。]{0,50}(?:金銭|脅迫|対価|支払い?を)[^。]{0,8}(?:要求|求め)|脅迫(?:文|状)|(?:復元|復号|解除)と引き(?:換|替)え|ransom/i,
    5,
  ],
  [
    'credential-stuffing',
    /リスト型|パスワードリスト攻撃|他社サービスから流出した[^。]{0,20}ID|(?:外部で不正に|他所から|よそで|他で|ほかで|何らかの方法で)(?:入手|手に入れ)[^。]{0,30}パスワード|パスワードを次々|パスワードの(?:一覧|リスト|組)[^。]{0,24}(?:使|用い|ログイン)|なりすましてログイン|なりすまし(?:による)?ログイン|(?:他社|他の|ほかの|別の|外部|他所|よそ)[^。、「」]{0,20}(?:流出|漏え|漏れ|漏洩|入手|取得|盗)[^。、「」]{0,24}(?:ID|パスワード|認証情報|アドレス)[^。]{0,24}(?:用い|使|試|悪用|ログイン|攻撃)(?!い回)|(?:ID|アドレス|番号)[^。、]{0,4}(?:と|や|・|及び|および)[^。]{0,3}パスワード[^。、]{0,10}(?:を|で)[^。、]{0,12}(?:試す|試し|試み|総当た|機械的|自動的)|credential[- ]stuffing|reused passwords|passwords? [^.]{0,40}(?:stolen|leaked|taken|obtained|exposed) (?:from|on|at|in) (?:an)?other|(?:e-?mail addresses|user ?names|log-?ins|IDs) and passwords (?:[a-z]+ ){0,6}elsewhere/i,
    5,
  ],
  [
    'web-skimming',
    /(?:決済|支払い?|カード入力|ペイメント|入力|注文)の?(?:画面|ページ|アプリケーション|フォーム|モジュール|プログラム)[^。]{0,24}(?:改ざん|書き換え)|ペイメントアプリケーション|スキミング|カード情報を?入力[^。]{0,20}偽|入力された(?:クレジット)?カード情報|(?:購入|決済|支払い?|注文|カート|カード|申込み?|会計|レジ)[^。、]{0,12}(?:画面|ページ|フォーム|手続き|処理)[^。]{0,50}(?:不正な|悪意の?ある)?(?:プログラム|スクリプト|コード|(?<!データベースへの)命令|仕掛け)[^。]{0,12}(?:仕込|埋め込|設置|挿入|追加|書き加|混入|紛れ込)|(?:不正な|悪意の?ある)(?:プログラム|スクリプト|コード)[^。]{0,40}(?:購入|決済|支払い?|注文|カード)[^。、]{0,12}(?:画面|ページ|フォーム)|入力(?:内容|された(?:内容|情報))を[^。]{0,14}(?:外部|別の|第三者)[^。]{0,10}(?:送(?:信|る|り|っ)|転送)|(?:insert|inject|plant|add)[a-z]* (?:[a-z]+ ){0,3}(?:code|script)s? [^.]{0,24}(?:form|payment|checkout)|malicious (?:script|code)[^.]{0,40}(?:checkout|payment)|script[^.]{0,40}(?:card|checkout|payment)|(?:checkout|payment) page|skimm/i,
    6,
  ],
  [
    'mis-sent',
    /誤送信|誤送付|誤交付|誤封入|誤配|誤発送|誤印字|(?:印字|印刷|刷り込み)の?(?:誤り|ミス|間違い)|(?:別|他|ほか)の[^。、]{0,14}(?:情報|氏名|名前|住所|内容)[^。、]{0,6}(?:が|を)[^。、]{0,6}印(?:字|刷)|(?:封入|送付|送信|交付|配布|配達|発送|投函|宛名|宛先)(?:時|先)?の?(?:誤り|ミス|間違い|取り?違え)|(?:別|他|ほか)の(?:方|お客(?:様|さま)|患者(?:様|さま|さん)?|世帯|生徒|児童|ご?家庭)(?:の|宛ての|あての)[^。、]{1,20}(?:が|を)[^。]{0,10}(?:入って|入れ|届い|届け|同封|封入|混入|添付|印刷)|BCC|(?:誤って|取り違え)[^。]{0,40}(?:送信|送付|送っ|送り|お送り|発送|添付|封入|交付|渡)|別の(?:[^。、]{0,14}の)?(?:宛先|宛て|あて|住所|番号|アドレス|お客(?:様|さま)|方|患者(?:様|さま))(?:に|へ)[^。、]{0,12}(?:送|発送|届|渡|交付|配)|別の方の[^。]{0,16}(?:同封|送付)|送信してしま|(?:添付|送り状|封入|宛名|書類)[^。]{0,14}(?:取り違え|まちが|間違|ずれ)|(?:まちが|間違)[^。]{0,24}(?:添付|送|封入)|宛先を?誤|(?:押し|かけ|掛け|打ち|書き|貼り|入れ|渡し|送り|配り|選び)(?:間違|まちが|誤)|(?:番号|宛先|送信先|送り先|アドレス|相手先)(?:を|の)(?:入力を|選択を)?(?:間違|まちが|誤)(?!り(?:が|は|で)?(?:な|あり))|(?:別の|ほかの|他の)(?:利用者|お客|患者|方|会員|世帯|生徒|市民|町民|保護者|ご?家族|学生|児童|園児|取引先|企業|事業者)[^。、]{0,18}(?:を|へ|に)[^。、]{0,12}(?:渡し|お渡し|交付し|手渡)|宛先欄|(?:受信者|受け取った方)(?:全員|同士)|sent to the wrong|misdirected|wrong (?:group|list|team|school|class|company|part(?:y|ies)|members?|attachment|file|spreadsheet|envelope|recipients?|addresse?s?|person|people|customers?|patients?)|(?:sent|e-?mailed|attached|posted|faxed)[^.]{0,50}(?:by mistake|in error)|instead of "?bcc|(?:sent|e-?mailed|attached|posted)[^.]{0,80} instead of|mixed up [^.]{0,24}(?:batch|envelope|letter|statement|address)|another (?:customer|patient|member|person)'s (?:letter|statement|results|details)/i,
    5,
  ],
  [
    'lost-or-stolen',
    /紛失|(?<![えきれめ])なくし(?:た|まし)|(?<!見|電源を)落と(?:した|しま|し、)|見当たら|見失|行方不明|盗難|(?<!(?:ID|パスワード|アカウント|情報|データ)を)盗まれ|置き忘れ|置いたまま|飛散|散乱|(?:荷台|車両?|鞄|かばん|ポケット)から[^。、]{0,16}落(?:ち|下)|置き去り|(?:棚|場所|金庫|保管庫|書庫|所定)[^。、]{0,10}(?:に|から)(?:ない|無い|なくな|無くな)|所在不明|車上荒らし|置引|誤廃棄|misplaced|left(?: [^.]{0,50})? (?:on|in|at) (?:a|an|the) (?:train|bus|tram|taxi|café|cafe|car|restaurant|station|platform)|lost (?:laptop|usb|device|documents)|(?:laptop|computer|drive|documents?|bag|phone)[^.]{0,50}(?:was|were|had been|has been) (?:stolen|lost)|\b(?:thieves|burglars?|burgled|burglary)\b|stolen (?:laptop|usb|device|bag)/i,
    4,
  ],
  [
    'insider',
    /(?:従業員|元?社員|職員|契約社員|派遣社員|元従業員|販売員|スタッフ)[^。]{0,60}(?:持ち?出|売却|撮影|目的外|必要がない|私用|不正に(?:取得|閲覧)|目的)|(?:従業員|社員|職員|派遣|出向|販売員|スタッフ|アルバイト|パート|教員|教諭|役員|担当者|在職中|在籍中)[^。]{0,80}(?:無断で(?:送|複写|複製|写|渡|転送|閲覧|持|コピー)|転職先|書き写し|書き留め|盗み見|のぞき見|売り渡|名簿(?:業|屋)|業者(?:へ|に)渡|私的(?:な|に)|興味本位|SNS(?:に|へ|上に)[^。]{0,12}(?:載せ|投稿|公開|アップ)|勧誘に(?:使|用|利用))|(?:自分|個人|私用|自宅|自身|本人)の[^。、]{0,8}(?:メール|アドレス|端末|パソコン|クラウド|USB|スマートフォン)[^。]{0,16}(?:送っ|送信し|転送し|保存し|複製し|写し)|意図(?:して|的に)[^。]{0,10}(?:行|持|送|漏)|内部不正|社内監査で|(?<!\b(?:and|or|current|of) )former (?:employee|colleague|member of staff)(?!s\b(?! (?:copied|took|downloaded|removed|kept|used))|')|member of (?:our )?[a-z ]{0,20}(?:staff|team)[^.]{0,20} (?:copied|took|downloaded|removed|e-?mailed)|insider/i,
    5,
  ],
  [
    'malware',
    /(?:ウイルス|マルウェア|Emotet|エモテット)[^。]{0,14}感染|コンピュータウイルス|malware infection|infected with/i,
    4,
  ],
  [
    'system-defect',
    /不具合|バグ|別の(?:会員|お客)[^。]{0,16}(?:表示|閲覧)|誤表示|キャッシュ[^。]{0,12}(?:設定|不備)|システム(?:上)?の(?:誤り|欠陥)|プログラムの(?:誤り|ミス)|software (?:bug|defect)|glitch|\b(?:release|update|version|deployment)\b[^.]{0,40}(?:mistake|error|fault|bug|defect)|\bfaults? in (?:our|the|an?)\b|saw (?:another|other|someone else)\b/i,
    4,
  ],
  [
    'misconfiguration',
    /(?:制限|設定|認証)(?:が|を)?[^。、]{0,6}外(?:れて|れた|し(?:て|た))|(?:閲覧|公開|アクセス|共有)[^。、]{0,6}設定[^。、]{0,6}(?:誤|漏れ|されていな)|(?:sharing|access|privacy|permission)s? settings?|left (?:on|set to|as|open)|opened? (?:by|to) anyone|設定(?:の|に)?(?:誤り|不備|ミス|(?:を)?(?:まちが|間違)|に誤り|を誤)|アクセス権(?:限)?(?:の)?(?:設定|不備|範囲)|公開範囲|誤って設定|(?:誰でも|外から|外部から)[^。]{0,20}設定(?!(?:を|の)?(?:すべて|全て)?(?:見直|強化|改め|点検|厳し|総点検|確認))|misconfigur|権限[^。]{0,16}「?(?:公開|全員|全体)」?(?:と|に)|「?(?:公開|全員(?:に公開)?|リンクを知って[^。」]{2,10})」?(?:と|に)(?:した|設定した|なって(?:い|お)た?)(?:まま|状態)?|(?:アクセス|閲覧)(?:制御|制限|権限)[^。、]{0,10}(?:不備|なかった|ないまま|かけ(?:て|ず|忘)|設け(?:て|ず)|不足|不適切)|(?:認証|パスワード)(?:なし|無し|を(?:経ず|求め(?:ない|ず)|かけず|設定せ))|set to public|shared publicly|publicly (?:shared|accessible|available)|open to the public|public by mistake|left open to the internet|so that any(?:one|body)\b|any(?:one|body) (?:with|who (?:had|knew|has)) [^.]{0,30}(?:address|link|URL)s? (?:could|can|to)\b|incorrect(?:ly)? (?:settings|configured)/i,
    4,
  ],
  [
    'publishing-error',
    /誤公開|誤掲載|(?<!(?:誤り|不具合|バグ|欠陥|ミス|不備)[がの])混入|黒く?塗|墨塗り|マスキング[^。]{0,12}(?:不備|不十分|漏れ)|消さないまま[^。]{0,6}(?:公開|掲載)|(?:消し|削除し|取り除か|除か|外さ)(?:ない|ず|忘れ)(?:まま|に)?[^。]{0,12}(?:公開|掲載|載せ|アップ|配信)|消し忘れ|(?:公開|掲載)し(?:た|て)[^。]{0,60}(?:残って|消え(?:て|ず)|含まれて)|(?:共有フォルダ|開くことのできる場所|見られる場所|誰でも[^。、]{0,12}場所)[^。]{0,12}(?:置か|置い|保存|選ん)|シートが(?:残|含まれ|入|付い)|非表示にしただけ|redact|非表示の(?:まま|シート)|(?:隠した|隠れた)シート|誤って(?:公開|掲載|アップロード)|公開用の(?:置き場所|フォルダ|領域)|(?:ファイル|名簿|一覧)[^。]{0,30}(?:外部から見られる|インターネット上で閲覧|公開され)|検索(?:エンジン|したら)|published by mistake|\bput [^.]{0,50}\bon (?:our|the|its) (?:web ?)?(?:site|page)s?[^.]{0,30}\b(?:by mistake|in error)|published [^.]{0,60}\bwithout (?:removing|deleting|hiding|blacking|taking out)/i,
    4,
  ],
  [
    'unauthorized-access',
    /不正(?:な|に)?アクセス|不正な侵入|不正に(?:接続|操作|使わ|利用さ)|不正(?:な|に)ログイン|第三者(?:に|が|から)[^。、]{0,14}(?:操作|使われ|閲覧|接続|入り|のぞ)|遠隔(?:から)?操作|(?:端末|パソコン|画面)[^。、]{0,16}(?:操られ|操作され)|足を踏み入れ|何者か(?:が|に)|不審な(?:ファイル|プログラム)が(?:置|設置|仕掛)|(?:偽|装った)[^。]{0,40}(?:パスワード|認証情報|ID)[^。]{0,12}(?:入力|打ち込|教え)|乗っ取|入り込|第三者(?:に|が|による)[^。]{0,8}ログイン|侵入(?:し|さ|が|を)|不正ログイン|改ざん|サイバー攻撃|(?:脆弱性|弱点|欠陥|隙)[^。]{0,10}(?:悪用|突|ねら|狙|利用)|SQL|インジェクション|(?:命令|コード)(?:文)?を[^。]{0,10}(?:送り込|実行され|注入)|攻撃者[がはに]|unauthori[sz]ed (?:third )?(?:access|party|person)|accessed without|(?:was|been|were) (?:broken into|accessed by|used by (?:someone|somebody|an? (?:outsider|unknown|stranger)))|broke into|got into|logged in(?:to)? [^.]{0,30}(?:with|using)|fake (?:sign-in|login|log-in|page|site|website)|(?:tricked|deceived|duped|fooled)\b[^.]{0,60}\b(?:password|credentials|log-?in)|(?:somebody|someone|an? (?:unknown|outside) (?:person|party)) (?:[a-z]+ ){0,2}(?:used|read|opened|entered|copied)\b|phish|intrusion|cyber ?attack|compromised|gained access|unknown (?:actor|party|person|individual)|threat actor|hack|attacker|intruder|stolen [a-z ]{0,24}(?:login|password|credential|account)/i,
    2,
  ],
];
compileAll(
  'draft',
  causeRules.map(([, rule]) => rule),
);

const INTRUSION = causeRules.find(([cause]) => cause === 'unauthorized-access')?.[1] ?? words.attack;

/** Faults that let an intruder further in, told of late in a long report. */
const BY_THE_WAY: ReadonlySet<Cause> = new Set(['system-defect', 'publishing-error']);

export interface CauseReading {
  cause: Cause;
  start: number;
  end: number;
  isClear: boolean;
}

export function readCause(doc: NoticeDocument): CauseReading | undefined {
  const scores = new Map<Cause, { score: number; start: number; end: number }>();
  const title = doc.title ?? '';
  for (const [cause, rule, weight] of causeRules) {
    if (rule.test(title)) add(scores, cause, weight * 1.2, 0, 0);
  }
  for (const s of doc.sentences.slice(0, 160)) {
    const topic = s.line.topic;
    if (
      topic === 'contact' ||
      topic === 'measures' ||
      topic === 'request' ||
      topic === 'harm' ||
      topic === 'results' ||
      topic === 'details' ||
      topic === 'out'
    )
      continue;
    if (words.unaffected.test(s.text) && !words.leak.test(s.text)) continue;
    if (/(?:閲覧|痕跡|侵入)は(?:ありません|確認されて)/.test(s.text)) continue;
    for (const [cause, rule, weight] of causeRules) {
      if (!rule.test(s.text)) continue;
      add(scores, cause, weight * (topic === 'cause' ? 1.5 : 1) * (s.start < 900 ? 1.1 : 1), s.start, s.end);
    }
  }
  const order = causeRules.map(([cause]) => cause);
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score || order.indexOf(a[0]) - order.indexOf(b[0]));
  // An intrusion is how most of the others begin; the narrower word is the cause.
  const isTitled = INTRUSION.test(title);
  const specific = ranked.find(
    ([cause, s]) =>
      cause !== 'unauthorized-access' && s.score >= 4 && !(isTitled && BY_THE_WAY.has(cause) && s.start > 900),
  );
  const best = specific ?? ranked[0];
  if (!best || (best[0] === 'unauthorized-access' && !hasHappened(doc))) return undefined;
  const [cause, at] = best;
  return { cause, start: at.start, end: at.end, isClear: ranked.length === 1 || cause !== 'unauthorized-access' };
}

/** "We do not yet know whether our systems were accessed" names no cause. */
function hasHappened(doc: NoticeDocument): boolean {
  return doc.sentences
    .slice(0, 60)
    .some(
      (s) =>
        (words.attack.test(s.text) || words.leak.test(s.text) || INTRUSION.test(s.text)) &&
        !/whether|do not yet know|かどうか/.test(s.text) &&
        /受け|判明|確認|侵入|おそれ|可能性|され|た|without|had|was|were|\b(?:used|gained|obtained|copied|accessed|entered|took|broke|got)\b/.test(
          s.text,
        ),
    );
}

/** Each further sentence adds less, so that length does not decide. */
function add(
  scores: Map<Cause, { score: number; start: number; end: number }>,
  cause: Cause,
  weight: number,
  start: number,
  end: number,
): void {
  const known = scores.get(cause);
  if (!known) scores.set(cause, { score: weight, start, end });
  else {
    known.score += Math.min(weight, 6) * 0.35;
    if (known.end === 0) {
      known.start = start;
      known.end = end;
    }
  }
}
