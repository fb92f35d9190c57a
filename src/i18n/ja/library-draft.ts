// The skeleton of a notice, in Japanese. Own words throughout: no sentence comes from anybody's notice.
import type { AppiItem } from '../../library/appi-items.ts';

export const libraryDraft = {
  title: '【サービス名】における個人情報の漏えい（のおそれ）についてのお知らせとお詫び',
  /** Above the notice; for the author, not for publication. */
  guide: [
    'これは下書きの骨組みです。【 】の中を事実で置き換え、「>」で始まる行は公開の前に消してください。',
    // Deadlines and items: APPI article 26; its enforcement rule, articles 7 to 10; the commission's guidelines, general part, 3-5-3 and 3-5-4.
    '九つの項目は、個人情報保護委員会への報告事項です（個人情報保護法施行規則第8条第1項。報告の対象となる事態では、2022年4月から義務）。',
    '報告の期限は、事態を知った時から数えます。速報は速やかに（委員会のガイドライン通則編3-5-3では、おおむね3〜5日以内）、確報は30日以内、不正の目的によるおそれがあるときは60日以内です（同条第2項）。公表の前に、委員会の最新の案内で確かめてください。',
    '本人への通知に入れるのは、このうち概要、項目、原因、二次被害、その他参考となる事項です（同規則第10条）。',
    'まだ分からないことは「調査中」と書き、次にいつ知らせるかを添えてください。',
  ],
  dutyLink: { text: '個人情報保護委員会：漏えい等の対応', url: 'https://www.ppc.go.jp/personalinfo/legal/leakAction/' },
  date: '【公表する年月日】',
  addressee: '【お客様・関係者の皆様】',
  sender: '【組織名】　【代表者の役職・氏名】',
  opening: '【何が起きたか、誰の情報に関わるかを一文で。続けてお詫びを一文で。】',
  heading: (number: number, name: string) => `${number}. ${name}`,
  item: {
    overview: { name: '概要', hint: '【いつ、どこで、何が起きたか】【気づいた日ときっかけ】【すぐに行ったこと】' },
    'data-items': {
      name: '漏えいした（おそれのある）情報の項目',
      hint: '【項目を一つずつ】【暗号化・ハッシュ化など保護の状態】【含まれない項目】',
    },
    subjects: {
      name: '対象となる方と人数',
      hint: '【人数と数え方（人・件・注文のどれか、重複を含むか）】【対象の期間とサービス】【対象外のサービス】',
    },
    cause: { name: '原因', hint: '【確かめられた原因】【委託先で起きたときは、その関係】【調査中の点】' },
    'secondary-harm': {
      name: '二次被害とそのおそれ',
      hint: '【確かめた日】【これまでの被害の有無】【起こりうることと、注意していただきたいこと】',
    },
    'response-to-subjects': {
      name: 'お一人おひとりへの対応',
      hint: '【連絡の方法と日】【連絡が届かない方への方法】【補償や再発行の費用】【問い合わせ窓口、受付時間、受付の終わり】',
    },
    publication: { name: '公表の経緯', hint: '【これまでの公表と今回】【この時期になった理由】【次に知らせる予定】' },
    prevention: { name: '再発防止の措置', hint: '【実施済みの措置と日】【これから行う措置と期限】' },
    other: {
      name: 'その他',
      hint: '【委員会・監督官庁・警察などへの報告と日】【調査した外部の機関】【そのほか役に立つこと】',
    },
  } satisfies Record<AppiItem, { name: string; hint: string }>,
  examples: 'この項目がある記録（リンク先の報道や転載に、すべてが書かれているとは限りません）：',
  noExample: '選んだ記録に、この項目はありません。',
  desk: 'お問い合わせ窓口',
  deskHint: '【窓口の名前】【電話番号】【受付時間と受付の終わり】【メールやフォーム】',
  end: '以上',
};
export type LibraryDraftTexts = typeof libraryDraft;
