// The words by which a notice says whose data it was: what they ordered, signed up for, or are said not to have done.

export const ORDER =
  /購入|買い?上げ|買い?物|買い求め|お求め|注文|決済|受注|予約|(?:カード|サイト|店|ストア|ショップ|通販|便)[^。]{0,12}ご利用(?:いただ|になっ|され|の(?:方|お客))|支払|寄付|発送|精算|purchas|order|paid|bought|checkout|donat|booked|booking/i;
export const REGISTRATION =
  /お?作り|登録|入会|会員と|契約|加入|(?:アカウント|ID)を?(?:作成|開設)|作られた|作成された|開設|registered|signed up|joined|enrolled|renewed/i;
/** "10月1日以後にご入会の方は含まれておりません". */
export const DENIED =
  /^[^。]{0,50}(?:含まれ|含ま|対象|該当|影響)[^。、]{0,10}(?:おりません|いません|ありません|ございません|ません|なりません)/;
