// The closed vocabularies of a record as words a reader knows, in Japanese.
import type {
  Basis,
  Cause,
  DataCategory,
  Disclosure,
  Protection,
  ScopeRole,
  TimelineKind,
} from '../../incident/types.ts';
import type * as words from '../../incident/vocabulary.ts';

type Labels<T extends string> = Record<T, string>;

export interface VocabularyTexts {
  basis: Labels<Basis>;
  disclosure: Labels<Disclosure>;
  cause: Labels<Cause>;
  category: Labels<DataCategory>;
  protection: Labels<Protection>;
  role: Labels<ScopeRole>;
  timeline: Labels<TimelineKind>;
  stage: Labels<(typeof words.noticeStages)[number]>;
  harm: Labels<(typeof words.secondaryHarms)[number]>;
  measure: Labels<(typeof words.measureKinds)[number]>;
  channel: Labels<(typeof words.channels)[number]>;
  audience: Labels<(typeof words.audiences)[number]>;
}

export const vocabulary: VocabularyTexts = {
  basis: {
    'company-notice': '会社自身の公表',
    regulator: '行政機関の公表',
    press: '報道',
    catalogue: '漏えい一覧への掲載',
  },
  disclosure: {
    confirmed: '漏えいを公表',
    suspected: '漏えいの可能性を公表',
    investigating: '調査中と公表',
    'not-confirmed': '漏えいは確認されていないと公表',
    'no-personal-data': '個人情報は含まれないと公表',
    withdrawn: '取り下げ',
  },
  cause: {
    'unauthorized-access': '不正アクセス',
    'web-skimming': '決済画面の改ざん',
    'credential-stuffing': 'リスト型攻撃（使い回しパスワードの悪用）',
    malware: 'マルウェア感染',
    ransomware: 'ランサムウェア',
    misconfiguration: '設定の不備',
    'mis-sent': '誤送信',
    'publishing-error': '誤公開',
    'lost-or-stolen': '紛失・盗難',
    insider: '内部の者による不正',
    'third-party': '委託先・外部サービス',
    'system-defect': 'システムの不具合',
    other: 'その他',
  },
  category: {
    'payment-card': 'クレジットカード情報',
    'card-security-code': 'セキュリティコード',
    'bank-account': '銀行口座',
    'national-id': 'マイナンバーなど公的な番号',
    'id-document': '本人確認書類',
    health: '健康・医療に関する情報',
    password: 'パスワード',
    'security-question': '秘密の質問と答え',
    'account-id': '会員ID',
    name: '氏名',
    address: '住所',
    phone: '電話番号',
    email: 'メールアドレス',
    'birth-date': '生年月日',
    gender: '性別',
    'purchase-history': '購入・利用の履歴',
    points: 'ポイント',
    employment: '勤務先・職業',
    education: '学校・成績',
    family: '家族に関する情報',
    image: '写真・画像',
    communication: 'メールや問い合わせの内容',
    location: '位置情報',
    device: '端末・通信の情報',
    other: 'その他の情報',
  },
  protection: {
    plain: '保護なし',
    hashed: 'ハッシュ化',
    encrypted: '暗号化',
    partial: '一部の桁・項目のみ',
  },
  role: { service: '対象のサービス', storefront: 'モール内の店舗', operator: '運営会社のサイト' },
  timeline: {
    intrusion: '侵入・発生',
    detected: '発覚',
    contained: '遮断・停止',
    investigation: '調査',
    'regulator-reported': '行政機関への報告',
    'police-reported': '警察への届け出・相談',
    published: '公表',
    notified: '本人への連絡',
    resumed: '再開',
    other: 'そのほか',
  },
  stage: { first: '第一報', update: '続報', final: '最終報告', correction: '訂正' },
  harm: { 'none-reported': '公表の時点で報告なし', reported: '二次被害の報告あり', unknown: '不明' },
  measure: { taken: '実施済み', planned: '実施予定' },
  channel: {
    email: 'メール',
    letter: '書面',
    phone: '電話',
    sms: 'SMS',
    'in-person': '訪問・対面',
    site: 'サイトへの掲載',
    app: 'アプリ',
    other: 'その他の方法',
  },
  audience: { customers: 'お客様向け', partners: '取引先向け', staff: '従業員向け', press: '報道機関向け' },
};
