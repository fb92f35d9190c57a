// Numbers in sentences: "1 record", "2 records".

/** @param noun in the singular; its plural takes an "s" */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
