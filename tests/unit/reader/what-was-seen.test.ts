// What came before other eyes, whose it was and what stayed: further ways of saying it, with sentences that say nothing of the kind.
import { expect, test } from 'vitest';
import { draftAround, kindsOf, namesOf, subjectsOf } from './around.ts';

/** Kinds of data # number # not leaked # not concerned. */
function read(body: string): string {
  const draft = draftAround(body);
  const out = namesOf(draft.scope?.out?.map((s) => s.name ?? {}));
  return [kindsOf(draft), subjectsOf(draft), namesOf(draft.notLeaked), out].join(' # ').replace(/(?: # )+$/, '');
}

// Headings that say by any verb that data went out.
test.each([
  '■誤ってお送りした情報',
  '■誤って送った情報',
  '■誤ってお渡しした情報',
  '■誤って届いた情報',
  '■誤ってお届けした情報',
  '■誤って配った情報',
  '■パソコンにあった情報',
  '■鞄に入っていた情報',
  '■サーバーに残っていた情報',
  '■相手の方に渡った内容',
])('%s', (heading) => {
  expect(read(`${heading}\n・お名前\n・ご住所\n・電話番号\n・製品の製造番号`)).toBe('address device name phone');
});

test.each([
  ['■お送りした品物\n・お名前入りのタオル', ''],
  ['■届いたご意見\n・電話番号を載せてほしい', ''],
  ['■対象\n3,120名の氏名\n\n対象年齢3才以上', 'name # 3120 people'],
  // Places and journeys.
  ['表示されたのは、お名前、乗車された場所と降りられた場所、乗車の日時と運賃です。', 'location name purchase-history'],
  ['流出した情報\n・利用者番号\n・駐車した位置と日時\n・精算の履歴', 'account-id location purchase-history'],
  ['流出した情報\n・会員番号\n・充電の履歴\n・駐輪された場所', 'account-id location purchase-history'],
  ['流出した情報は、お名前、購入された販売店名と購入日です。', 'name purchase-history'],
  ['What was involved\n- names\n- details of their orders', 'name purchase-history'],
  ['Orders placed in our shops are not affected.', ' #  #  # Orders placed in our shops'],
  // Means of entry leak nothing.
  ['■保存されていた情報\n氏名、性別\nなお、開くにはパスワードの入力が必要です。', 'gender name'],
  ['■保存されていた情報\n氏名、性別\n端末はパスワードで保護されています。', 'gender name'],
  ['■保存されていた情報\n氏名、性別\nパスワードを知らなければ開けません。', 'gender name'],
  ['■流出した情報\n氏名、パスワード(元の文字列に戻せない形に変換したもの)', 'name password/hashed'],
  ['■流出した情報\n氏名、パスワード(元に戻すことのできない値)', 'name password/hashed'],
  // Numbers of one kind of data.
  [
    '■流出した情報\nお客様3,120名の氏名、住所\n・会員登録をされた874名様のログイン用パスワード\n・返金をご希望の12名様の口座番号',
    'address bank-account=12 name password=874 # 3120 people',
  ],
  [
    '■流出した情報\n(1) お客様3,120名の氏名、住所\n(2) 取引先の担当者58名の氏名、メールアドレス',
    'address email name # 3120 people',
  ],
  [
    '申請者627名の氏名、住所が流出しました。このうち、振込先を届け出た285名については口座番号、診断書を提出した38名については病名を含みます。',
    'address bank-account=285 health=38 name # 627 people',
  ],
  [
    'What was involved\nThe names and addresses of 6,300 people\n- for 212 people who sent us a claim, a copy of their passport',
    'address id-document=212 name # 6300 people',
  ],
  // The answer gives the number that was asked for; those who saw it are others.
  [
    'Q 何人の情報が表示されたのですか。\nA 318名様のニックネームと写真です。\n\nQ 誰が見たのですか。\nA その時間に画面を開かれたお客様は905名様です。',
    'image other # 318 people',
  ],
  ['対象は、会員のうちメールマガジンを受け取る設定にしている18,224名です。', ' # 18224 people'],
  ['A4の申込書58枚(氏名、住所、口座番号を記入)を紛失しました。', 'address bank-account name # 58 records'],
  [
    '■流出した情報\n・お名前\n・メールアドレス\n　(領収書をメールで受け取る2,715名のみ)\n対象は4,120名です。',
    'email=2715 name # 4120 people',
  ],
  ['流出した情報は、氏名、ログイン用のID、ポイントの残りです。', 'account-id name points'],
  [
    '流出した情報\n・氏名\n・カード番号の下4桁\nカード番号の全桁は見られておりません。',
    'name payment-card/partial #  # カード番号の全桁',
  ],
  ['併設の高等学校の入学試験に関する情報は、このファイルには含まれていません。', ' #  #  # 併設の高等学校の入学試験'],
  ['Only names and email were exposed.', 'email name'],
  // What stayed.
  ['同好会は無料でご利用いただいているため、口座の情報はお預かりしておりません。', ' #  # 口座の情報'],
  ['住所は別に保管していたため、流出しておりません。', ' #  # 住所'],
  ['入場券の振込先などの口座情報は取得していません。', ' #  # 口座情報'],
  ['氏名・住所などは含まれておらず、社員番号のみが対象です。', 'account-id #  # 氏名|住所'],
  // Whom it does not concern.
  ['お子様会員、および退会済みの会員の情報は含まれておりませんでした。', ' #  #  # お子様会員|退会済みの会員'],
  [
    '系列のホテルみほん及びレストランみほんのご予約情報は別会社が管理しており、影響はございません。',
    ' #  #  # 系列のホテルみほん|レストランみほん',
  ],
  ['郵送で申請された1,044名の情報は含まれていません。', ' #  #  # 郵送で申請された1,044名'],
  ['2月1日の刷新より後に登録された方は対象ではありません。', ' #  #  # 2月1日の刷新より後に登録された方'],
  ['なお、3月2日以降は対象ではありません。', ''],
  [
    'ほかの事業所(南町、川端)とデイサービスのご利用者様の情報は、この端末には入っておりません。',
    ' #  #  # ほかの事業所(南町、川端)|デイサービスのご利用者様',
  ],
  [
    'A 店頭の受付端末と年賀状アプリ「なずな年賀」は別の仕組みで動いており、影響はございません。',
    ' #  #  # 店頭の受付端末|なずな年賀',
  ],
  ['薬局様にご利用いただいている受注システム「なずな便」は、攻撃を受けておりません。', ' #  #  # なずな便'],
  [
    'Debit and credit card details are handled by our bank and were not part of the database.',
    ' #  # Debit and credit card details',
  ],
  [
    'What is not affected\nPeople who have booked through book.nazuna.example, customers of our shops and players of our lottery.',
    ' #  #  # People who have booked|shops|players of our lottery',
  ],
])('%s', (body, expected) => expect(read(body)).toBe(expected));

test('a line that ends in a name goes on with its address', () => {
  const filled =
    '暗証の番号は紙の台帳で管理しており、流出しておりません。居住者様だけの専用の会員サイト「ナズナのくらし」';
  expect(read(`${filled}\n（https://kurashi.nazuna.example/）は、別の認証を用いており、影響はありません。`)).toContain(
    'ナズナのくらし',
  );
});
