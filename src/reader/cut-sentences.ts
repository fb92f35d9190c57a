// Cuts lines into sentences; what is no end of one: "Ltd.", "J. Smith", "No. 3".
import type { Line, Sentence } from './lines.ts';

const OPEN = '「『(（【〈《';
const CLOSE = '」』)）】〉》';

/** Longer stretches without an end are cut wherever they are. */
const maxLength = 1_200;

export function cutSentences(lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of lines) {
    let depth = 0;
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
      const isStop = c === '。' || ((c === '.' || c === '!' || c === '?') && isEnglishStop(line.text, i, from));
      if ((isStop && depth === 0) || i - from > maxLength) {
        // A closing quote stays with what it closes.
        if (isStop && line.text[i + 1] === '"') i++;
        push(i + 1);
        depth = 0;
      }
    }
    push(line.text.length);
  }
  return sentences;
}

/** Words no name goes on with: after "Ltd." or "SSN." they open a sentence. */
const OPENS =
  /^(?:We|Our|Your|You|The|This|These|That|Those|They|Their|It|Its|In|On|At|By|As|If|For|From|To|Since|Until|Upon|Under|When|While|Where|What|Who|How|Why|After|Before|During|Following|Although|Though|However|Because|Once|No|None|Not|Neither|Nor|Nothing|Only|All|Any|Some|Such|Please|There|Here|But|And|Also|So|Other|Others|Another|Additionally|Furthermore|Unfortunately|Approximately|About|Around|Both|Each|Every|Most|Many|An?|I|He|She|His|Her|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could)\b(?![.&])/;
/** Stand before names, numbers or the rest of a name. */
const SHORT =
  /(?:^|[^A-Za-z])(?:Inc|Ltd|Co|Corp|Pty|Bros|No|Nos|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Mt|Ft|Ave|Blvd|Rd|Dept|Univ|Attn|Jr|Sr|Sec|Art|Fig|Vol|approx|e\.g|i\.e|a\.m|p\.m|vs|cf|al)$/i;

/** @param i where a full stop, exclamation or question mark stands */
function isEnglishStop(text: string, i: number, from: number): boolean {
  const rest = /^"?\s+["(]?(?=[A-Z0-9])/.exec(text.slice(i + 1, i + 6));
  const before = text.slice(Math.max(from, i - 12), i);
  if (!rest) return false;
  const next = text.slice(i + 1 + rest[0].length, i + 32 + rest[0].length);
  if (text[i] !== '.') return /[A-Za-z)\d"%']$/.test(before) && /^[A-Z]/.test(next);
  if (/^\d/.test(next))
    return /(?:\b[A-Z]{2,6}|[a-z]{4})[)"]?$/.test(before) && !SHORT.test(before) && /^[\d,]+ [a-z]/.test(next);
  if (SHORT.test(before)) return OPENS.test(next) || (/[A-Za-z]{2}$/.test(before) && OPENS_PLAINLY.test(next));
  // "J. Smith", "the U.S. Department": letters that stand for words.
  if (/(?:^|[^A-Za-z])[A-Z]$/.test(before)) return OPENS.test(next);
  return /[A-Za-z)\d"%']$/.test(before);
}

/** "Ltd. Customers who …", "Inc. Unfortunately, …": not "Inc. Privacy Office", "Co. Board of Directors". */
const OPENS_PLAINLY = /^[A-Z][a-z]+(?:,| (?!and |of |or |for |at |in )[a-z])/;
