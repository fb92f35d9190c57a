// Reads the names of data in a denial that no table of terms knows, from where they stand: in a list before the topic marker.
import { anyOf } from './any-of.ts';
import { compileEarly } from './compile-early.ts';
import { isDataName, isGroupName, isNews } from './data-names.ts';
import lists from './words/denied-names.json' with { type: 'json' };

const SUBJECT_END =
  /(?:については|につきましては|に関しては|に関して|について|は、?|も(?=[^、。]{0,16}(?:ません|ない|おらず))|が(?=[^、。]{0,16}(?:含まれ|流出|漏え))|の(?=(?:流出|漏えい|閲覧|持ち出し)(?:は|も|が)[^。]{0,16}(?:ません|ない)))/;
const LEAD = /^(?:[・※●○■*-]|なお、|また、|ただし、|一方、|[(（]?\d+[)）.]|A\.)\s*/;
const REASON = /^([^、。]{1,16})は、?[^、。]{2,40}(?:ため|ので|ことから)、(?=[^。]{1,60}(?:は|も|について))/;
/** "これ以外の情報(請求先、お支払い方法)は": the list stands in the brackets. */
const LISTED =
  /(?:以外|その他|ほか|他)の[^、。(（]{1,14}[(（]([^()（）]{3,120})[)）](?=[^。]{0,12}(?:は|も|に|が|を|につ))/;
const SPLIT =
  /、|,| ?[/／] |・(?![ァ-ヶ])|及び|および|ならびに|並びに|または|又は|もしくは|や(?=[ァ-ヶ一-龥お])|と(?=[ァ-ヶ一-龥お])/;
const OF_GROUP = /の(?:ご?(?:予約|注文|契約)の?)?(?:個人)?(?:情報|データ|書類|記録)$/;
const NO_NAME = compileEarly('draft', anyOf(lists.noName));

export function deniedNames(text: string, isList: boolean, known: number): { name: string; at: number }[] {
  const listed = LISTED.exec(text);
  let from = LEAD.exec(text)?.[0].length ?? 0;
  // "Xは無料のため、Yは": the reason has a topic of its own.
  const reason = REASON.exec(text.slice(from));
  if (reason?.[1] && !isDataName(reason[1])) from += reason[0].length;
  const subjectEnd = () => {
    const at = SUBJECT_END.exec(text.slice(from))?.index;
    return at === undefined ? undefined : from + at;
  };
  let end = isList ? text.length : (subjectEnd() ?? 0);
  if (isList && /(?:ません|ない|おらず|です|ます)。?$/.test(text)) end = subjectEnd() ?? end;
  if (listed?.[1]) {
    from = listed.index + listed[0].indexOf(listed[1]);
    end = from + listed[1].length;
  }
  if (end <= from || end - from > 110) return [];
  if (listed === null && /以外の?(?:個人)?(?:情報|項目|データ|もの|内容)/.test(text.slice(from, end))) return [];
  if (isList && known === 0 && /対象に|対象で/.test(text.slice(end))) return [];
  const parts: { name: string; at: number }[] = [];
  let cursor = from;
  for (const part of text.slice(from, end).split(SPLIT)) {
    const start = text.indexOf(part, cursor);
    cursor = start + part.length;
    const name = part
      .trim()
      .replace(/^(?:ご登録の|ご利用の|登録された|入力された)/, '')
      .replace(/(?:など|等)$/, '');
    if (name.length >= 2 && name.length <= 26) parts.push({ name, at: text.indexOf(name, start) });
  }
  const isData = parts.map((p) => isDataName(p.name) && !isNews(p.name) && !isGroupName(p.name.replace(OF_GROUP, '')));
  const isBare = !/ (?:is|are|was|were|have|has|we) |(?:ます|ません|です|した|ない|おり)。?$|。/.test(text);
  // What stands in a list with names of data is one too.
  const company = known + isData.filter(Boolean).length;
  return parts.filter(({ name }, i) => {
    if (NO_NAME.test(name) || isGroupName(name.replace(OF_GROUP, '')) || isNews(name)) return false;
    return (
      isData[i] ||
      (isList && isBare) ||
      listed !== null ||
      (company >= 1 && name.length <= 12 && /^(?!.*[はがをにで])[ぁ-ん一-龥ァ-ヶー]+[一-龥ァ-ヶー]$/.test(name))
    );
  });
}
