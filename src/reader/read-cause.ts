// Reads what technically happened, by weighing words; the title counts most.
import type { Cause } from '../incident/types.ts';
import type { NoticeDocument } from './document.ts';
import * as words from './wording.ts';

export const causeRules: readonly (readonly [Cause, RegExp, number])[] = [
  ['ransomware', /ランサムウェア|身代金|ransomware/i, 5],
  [
    'credential-stuffing',
    /リスト型|パスワードリスト攻撃|他社サービスから流出した[^。]{0,20}ID|(?:外部で不正に|他所から|よそで|他で|ほかで|何らかの方法で)(?:入手|手に入れ)[^。]{0,30}パスワード|パスワードを次々|パスワードの(?:一覧|リスト|組)[^。]{0,24}(?:使|用い|ログイン)|なりすましてログイン|なりすまし(?:による)?ログイン|credential[- ]stuffing|reused passwords/i,
    5,
  ],
  [
    'web-skimming',
    /(?:決済|支払い?|カード入力|ペイメント|入力|注文)(?:画面|ページ|アプリケーション|フォーム|モジュール|プログラム)[^。]{0,24}改ざん|ペイメントアプリケーション|スキミング|カード情報を?入力[^。]{0,20}偽|入力された(?:クレジット)?カード情報|malicious (?:script|code)[^.]{0,40}(?:checkout|payment)|(?:checkout|payment) page|skimm/i,
    6,
  ],
  [
    'mis-sent',
    /誤送信|誤送付|誤交付|誤封入|誤配|誤発送|(?:封入|送付|送信|交付|配布|配達|発送|投函|宛名|宛先)(?:時|先)?の?(?:誤り|ミス|間違い|取り?違え)|(?:別|他|ほか)の(?:方|お客(?:様|さま)|患者(?:様|さま|さん)?|世帯|生徒|児童|ご?家庭)(?:の|宛ての|あての)[^。、]{1,20}(?:が|を)[^。]{0,10}(?:入って|入れ|届い|届け)|BCC|(?:誤って|取り違え)[^。]{0,30}(?:送信|送付|添付|封入|交付|渡)|別の方の[^。]{0,16}(?:同封|送付)|送信してしま|(?:添付|送り状|封入|宛名|書類)[^。]{0,14}(?:取り違え|まちが|間違|ずれ)|(?:まちが|間違)[^。]{0,24}(?:添付|送|封入)|宛先を?誤|(?:押し|かけ|掛け|打ち|書き|貼り|入れ|渡し|送り|配り|選び)(?:間違|まちが|誤)|(?:番号|宛先|送信先|送り先|アドレス|相手先)(?:を|の)(?:入力を|選択を)?(?:間違|まちが|誤)(?!り(?:が|は|で)?(?:な|あり))|sent to the wrong|misdirected/i,
    5,
  ],
  [
    'lost-or-stolen',
    /紛失|(?<![えきれめ])なくし(?:た|まし)|落と(?:した|しま|し、)|見当たら|見失|行方不明|盗難|(?<!(?:ID|パスワード|アカウント|情報|データ)を)盗まれ|置き忘れ|所在不明|車上荒らし|置引|誤廃棄|misplaced|lost (?:laptop|usb|device|documents)|(?:laptop|computer|drive|documents?|bag|phone)[^.]{0,24}(?:was|were|had been|has been) (?:stolen|lost)|stolen (?:laptop|usb|device|bag)/i,
    4,
  ],
  [
    'insider',
    /(?:従業員|元?社員|職員|契約社員|派遣社員|元従業員|販売員|スタッフ)[^。]{0,60}(?:持ち?出|売却|撮影|目的外|必要がない|私用|不正に(?:取得|閲覧)|目的)|内部不正|社内監査で|former employee|insider/i,
    5,
  ],
  [
    'malware',
    /(?:ウイルス|マルウェア|Emotet|エモテット)[^。]{0,14}感染|コンピュータウイルス|malware infection|infected with/i,
    4,
  ],
  [
    'system-defect',
    /不具合|バグ|別の(?:会員|お客)[^。]{0,16}(?:表示|閲覧)|誤表示|キャッシュ[^。]{0,12}(?:設定|不備)|システム(?:上)?の(?:誤り|欠陥)|プログラムの(?:誤り|ミス)|software (?:bug|defect)|glitch/i,
    4,
  ],
  [
    'misconfiguration',
    /(?:制限|設定|認証)(?:が|を)?[^。、]{0,6}外(?:れて|れた|し(?:て|た))|(?:閲覧|公開|アクセス|共有)[^。、]{0,6}設定[^。、]{0,6}(?:誤|漏れ|されていな)|(?:sharing|access|privacy|permission)s? settings?|left (?:on|set to|as|open)|opened? (?:by|to) anyone|設定(?:の|に)?(?:誤り|不備|ミス|(?:を)?(?:まちが|間違)|に誤り|を誤)|アクセス権(?:限)?(?:の)?(?:設定|不備|範囲)|公開範囲|誤って設定|(?:誰でも|外から|外部から)[^。]{0,20}設定(?!(?:を|の)?(?:すべて|全て)?(?:見直|強化|改め|点検|厳し|総点検|確認))|misconfigur|set to public|public by mistake|left open to the internet|incorrect(?:ly)? (?:settings|configured)/i,
    4,
  ],
  [
    'publishing-error',
    /誤公開|誤掲載|(?<!(?:誤り|不具合|バグ|欠陥|ミス|不備)[がの])混入|黒く?塗|墨塗り|マスキング[^。]{0,12}(?:不備|不十分|漏れ)|消さないまま[^。]{0,6}(?:公開|掲載)|redact|非表示の(?:まま|シート)|(?:隠した|隠れた)シート|誤って(?:公開|掲載|アップロード)|公開用の(?:置き場所|フォルダ|領域)|(?:ファイル|名簿|一覧)[^。]{0,30}(?:外部から見られる|インターネット上で閲覧|公開され)|検索(?:エンジン|したら)|published by mistake/i,
    4,
  ],
  [
    'unauthorized-access',
    /不正(?:な)?アクセス|不正な侵入|乗っ取|入り込|第三者(?:に|が|による)[^。]{0,8}ログイン|侵入(?:し|さ|が|を)|不正ログイン|改ざん|サイバー攻撃|(?:脆弱性|弱点|欠陥|隙)[^。]{0,10}(?:悪用|突|ねら|狙|利用)|SQL|インジェクション|(?:命令|コード)(?:文)?を[^。]{0,10}(?:送り込|実行され|注入)|攻撃者[がはに]|unauthori[sz]ed (?:access|party|person)|accessed without|gained access|unknown (?:actor|party|person|individual)|threat actor|hack|attacker|intruder|stolen [a-z ]{0,24}(?:login|password|credential|account)/i,
    2,
  ],
];

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
  const specific = ranked.find(([cause, s]) => cause !== 'unauthorized-access' && s.score >= 4);
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
        (words.attack.test(s.text) || words.leak.test(s.text)) &&
        !/whether|do not yet know|かどうか/.test(s.text) &&
        /受け|判明|確認|侵入|おそれ|可能性|され|た|without|had|was|were/.test(s.text),
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
