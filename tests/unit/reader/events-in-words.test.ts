// Days of a story in words that once were read as another kind, as no event, or as one event too many.
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';

const read = (body: string) => {
  const content = `2024年5月20日\n株式会社ナズナ食品\n\n個人情報の漏えいに関するお詫びとご報告\n\nお客様の氏名と住所が漏えいしたおそれがあります。深くお詫び申し上げます。\n\n${body}\n\nお問い合わせ先 お客様係 0120-000-011\n`;
  return (readNotice({ content, kind: 'text' }).draft.timeline ?? [])
    .filter((e) => e.kind !== 'published')
    .map((e) => `${e.on.slice(5)} ${e.kind}`)
    .sort();
};

test.each<[string, ...string[]]>([
  [
    '経緯\n4月8日 監視で異常を検知\n4月12日 調査を株式会社ハシドイ・リサーチに依頼',
    '04-08 detected',
    '04-12 investigation',
  ],
  [
    '経緯\n4月8日 異常を検知\n4月10日 検索サイトの運営会社より写しの一覧を受領',
    '04-08 detected',
    '04-10 investigation',
  ],
  [
    '経緯\n4月8日 委託先の工場の点検で判明\n4月9日 委託先に立ち入り、原因を確認',
    '04-08 detected',
    '04-09 investigation',
  ],
  [
    '4月8日に社員が気付き、その日のうちにファイルを削除していただいたことを確認しました。',
    '04-08 contained',
    '04-08 detected',
  ],
  ['経緯\n4月8日 お客様の電話で指摘を受け、ファイルを削除(この間の閲覧は61回)', '04-08 contained', '04-08 detected'],
  [
    '経緯\n4月8日 匿名の電話でご指摘があり、同日、社員からパソコンを預かりました。',
    '04-08 contained',
    '04-08 detected',
  ],
  [
    '経緯\n4月8日 異常を検知\n4月9日 パスワードを無効にし、再設定をお願いするメールをお送りしました',
    '04-08 detected',
    '04-09 notified',
  ],
  [
    '経緯\n4月8日 異常を検知\n4月19日 対象の方へ個別にメール(このメールとは別便です)',
    '04-08 detected',
    '04-19 notified',
  ],
  [
    '4月8日に異常を検知しました。17日には該当の顧問先へ伺ってお詫びとご説明をいたしました。',
    '04-08 detected',
    '04-17 notified',
  ],
  [
    '経緯\n4月8日 異常を検知\n6月24日から、7月の検針票と合わせて文書でお届けします。',
    '04-08 detected',
    '06-24 notified',
  ],
  ['4月8日の夜から9日の朝にかけて事務室に何者かが入り、端末1台が盗まれました。', '04-08 other'],
  ['4月8日の午後8時頃、駐車場に車を止めていた間に、窓ガラスを割られ、かばんごと持ち去られました。', '04-08 other'],
  [
    '経緯\n4月8日 海外からの不正なログインが始まる(12日まで断続的に続いた)。\n4月15日 異常を検知。',
    '04-08 intrusion',
    '04-15 detected',
  ],
  ['4月8日早朝、受発注システムが停止し、ファイルが暗号化されていることを確認しました。', '04-08 detected'],
  ['4月8日に公開範囲を誤って設定しました。5月16日に修正するまで、中を見られる状態でした。', '04-08 other'],
  ['経緯\n4月8日 お客様の指摘で判明\n4月20日以降、宛先不明で戻った封書が17通ございます。', '04-08 detected'],
])('%s', (body, ...events) => {
  expect(read(body)).toEqual(events);
});

test('two authorities told at once are both named', () => {
  const content =
    '2024年5月20日\n株式会社ナズナ食品\n\n個人情報の漏えいに関するお詫び\n\nお客様の氏名が漏えいしました。\n\n経緯\n4月8日 異常を検知\n4月9日 県公安委員会及び経済産業省に報告\n';
  const { draft } = readNotice({ content, kind: 'text' });
  expect(draft.response?.reportedTo?.map((a) => a.ja)).toEqual(['県公安委員会', '経済産業省']);
});
