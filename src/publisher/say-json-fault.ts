// Says what is wrong with a text that is no JSON: which mark, after which field, in which column.
import { getLocation, type ParseError, printParseErrorCode } from 'jsonc-parser';

/** @returns where to look, and why; the text's later faults follow from the first one most of the time */
export function sayJsonFault(text: string, fault: ParseError): { offset: number; reason: string } {
  const { offset, what } = describe(text, fault);
  const column = offset - text.lastIndexOf('\n', offset - 1);
  return { offset, reason: `is not JSON: ${what} (column ${column})` };
}

function describe(text: string, { error, offset, length }: ParseError): { offset: number; what: string } {
  const before = text.slice(0, offset).trimEnd().length - 1;
  const mark = text.slice(offset, offset + Math.max(1, length)).split('\n', 1)[0] ?? '';
  const here = (what: string) => ({ offset, what });
  const isEnd = text.slice(offset).trim() === '';
  switch (printParseErrorCode(error)) {
    case 'PropertyNameExpected':
    case 'ValueExpected': {
      if (text.trim() === '') return { offset: 0, what: 'the file is empty' };
      if (text[before] === ',' && /[}\]]/.test(mark)) {
        return { offset: before, what: `a comma too many${after(text, before)}; the last one has none` };
      }
      if (text[before] === ',' && before === offset - 1 && /\d/.test(text[before - 1] ?? '') && /^\d/.test(mark)) {
        return { offset: before, what: `a comma inside a number${after(text, before)}; write its digits alone` };
      }
      if (isEnd) return { offset: Math.max(before, 0), what: 'the file ends too early' };
      const wanted =
        printParseErrorCode(error) === 'ValueExpected' ? 'a value' : 'the name of a field in double quotes';
      return here(`${wanted} should stand where "${mark}" does`);
    }
    case 'ColonExpected':
      return here(`a colon is missing before "${mark}"`);
    case 'CommaExpected':
      return { offset: before, what: `a comma is missing${after(text, before)}` };
    case 'CloseBraceExpected':
      return { offset: Math.max(before, 0), what: 'a "}" is missing' };
    case 'CloseBracketExpected':
      return { offset: Math.max(before, 0), what: 'a "]" is missing' };
    case 'EndOfFileExpected':
      return here(`"${mark}" stands after the end`);
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return here('comments are not allowed');
    case 'UnexpectedEndOfString':
      return here('a text has no closing quote on its line');
    case 'InvalidCharacter':
      return here('a control character, such as a tab, stands in a text');
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return here('a backslash stands before something it cannot stand before; write \\\\ for a backslash');
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return here(`"${mark}" is not a number`);
    default:
      return here(`"${mark}" cannot stand here; texts and names of fields stand in straight double quotes`);
  }
}

/** " after subjects.unit", where something stands there that has a name. */
function after(text: string, offset: number): string {
  const path = getLocation(text, Math.max(0, offset - 1)).path.filter((part) => part !== '');
  return path.length > 0 ? ` after ${path.join('.')}` : '';
}
