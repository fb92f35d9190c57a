// Cuts lines into sentences; what is no end of one: "Ltd.", "J. Smith", "No. 3".
import type { Line, Sentence } from './lines.ts';

const OPEN = '「『(（【〈《';
const CLOSE = '」』)）】〉》';

/** Longer stretches without an end are cut wherever they are. */
const maxLength = 1_200;

export function cutSentences(lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of lines) {
    const isAside = line.text.length <= maxLength && ASIDE.test(line.text);
    let depth = isAside ? -1 : 0;
    let from = 0;
    const push = (to: number) => {
      const raw = line.text.slice(from, to);
      const text = raw.trim();
      if (text !== '') {
        const start = line.start + from + raw.indexOf(text);
        sentences.push({ start, end: start + text.length, text, line });
      }
      from = to;
    };
    for (let i = 0; i < line.text.length; i++) {
      const c = line.text[i] as string;
      if (OPEN.includes(c)) depth++;
      else if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
      const isStop = c === '。' || (STOPS.includes(c) && isStopAt(line.text, i, from));
      if ((isStop && depth === 0) || i - from > maxLength) {
        // A closing quote stays with what it closes.
        if (isStop && (line.text[i + 1] === '"' || (isAside && i + 2 === line.text.length))) i++;
        push(i + 1);
        depth = 0;
      }
    }
    push(line.text.length);
  }
  return sentences;
}

/** "(AはBです。CはDです。)": a line of several sentences, all in brackets. */
const ASIDE = /^[(（][^()（）]*。(?:[^()（）]|[(（][^()（）]*[)）])*。[)）]$/;

/** Words no name goes on with: after "Ltd." or "SSN." they open a sentence. */
const OPENS =
  /^(?:We|Our|Your|You|The|This|These|That|Those|They|Their|It|Its|In|On|At|By|As|If|For|From|To|Since|Until|Upon|Under|When|While|Where|What|Who|How|Why|After|Before|During|Following|Although|Though|However|Because|Once|No|None|Not|Neither|Nor|Nothing|Only|All|Any|Some|Such|Please|There|Here|But|And|Also|So|Other|Others|Another|Additionally|Furthermore|Unfortunately|Approximately|About|Around|Both|Each|Every|Most|Many|An?|I|He|She|His|Her|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could)\b(?![.&])/;
/** Stand before names, numbers or the rest of a name. */
const SHORT =
  /(?:^|[^A-Za-z])(?:Inc|Ltd|Co|Corp|Pty|Bros|No|Nos|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Mt|Ft|Ave|Blvd|Rd|Dept|Univ|Attn|Jr|Sr|Sec|Art|Fig|Vol|approx|e\.g|i\.e|a\.m|p\.m|vs|cf|al)$/i;

const STOPS = '.!?…) \t';
/** Where a polite sentence has no mark at its end but a blank: "…ておりません お客様の…". */
const POLITE = /(?:ません|ました|ます|でした|です)$/;
const JAPANESE = /[ぁ-んァ-ヶ一-龥]/;

/** @param i where a mark or blank stands that may end a sentence */
function isStopAt(text: string, i: number, from: number): boolean {
  const c = text[i] as string;
  const before = text.slice(Math.max(from, i - 12), i);
  const after = text[i + 1] ?? '';
  if (c === ' ' || c === '\t')
    return (JAPANESE.test(after) && POLITE.test(before)) || (after === '※' && JAPANESE.test(before));
  if (c === ')')
    return (
      /[.!?]/.test(text[i - 1] ?? '') &&
      /^ ["(]?[A-Z]/.test(text.slice(i + 1, i + 4)) &&
      isStopAt(`${text.slice(from, i)} X`, i - from - 1, 0)
    );
  if (c !== '.' && JAPANESE.test(after))
    return (c === '!' || c === '?') && /[ぁ-ん]$/.test(before) && POLITE.test(before);
  const rest = /^"?\s+["(]?(?=[A-Z0-9])/.exec(text.slice(i + 1, i + 6));
  // "…not passwords.Your phone number": the blank was lost.
  if (!rest) return c === '.' && /(?:[a-z]{4}|[A-Z]{2})$/.test(before) && OPENS_ALONE.test(text.slice(i + 1, i + 20));
  const next = text.slice(i + 1 + rest[0].length, i + 32 + rest[0].length);
  if (c === '…') return /^[A-Z]/.test(next);
  if (c !== '.') return /[A-Za-z)\d"%']$/.test(before) && /^[A-Z]/.test(next);
  if (/^\d/.test(next))
    return /(?:\b[A-Z]{2,6}|[a-z]{4})[)"]?$/.test(before) && !SHORT.test(before) && /^[\d,]+ [a-z]/.test(next);
  if (SHORT.test(before)) return OPENS.test(next) || OPENS_PLAINLY.test(next);
  // "J. Smith", "the U.S. Department": letters that stand for words.
  const letters = /(?:^|[^A-Za-z.])((?:[A-Z]\.)*)[A-Z]$/.exec(before);
  if (letters) return OPENS.test(next) || (letters[1] !== '' && OPENS_PLAINLY.test(next));
  return /[A-Za-z)\d"%']$/.test(before);
}

/** "Ltd. Customers who …", "Inc. Unfortunately, …": not "Inc. Privacy Office", "Co. Board of Directors". */
const OPENS_PLAINLY = /^[A-Z][a-z]+(?:'s?)?(?:(?<=ly),| (?!and |of |or |for |at |in )[a-z])/;

const OPENS_ALONE = /^(?:We|Our|Your|The|This|These|It|In|On|If|No|However) /;
