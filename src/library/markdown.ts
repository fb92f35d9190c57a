// Plain text made safe inside Markdown: nothing that a record says becomes markup.

/** Escapes what Markdown or HTML would read as a sign; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]{}<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, '$1\\$2');
}

/** A link when the address is a web address, else the text alone. */
export function markdownLink(text: string, address: string | undefined): string {
  const label = escapeMarkdown(text);
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return label;
  const href = new URL(address).href.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, hex));
  return `[${label}](${href})`;
}

/** encodeURIComponent leaves parentheses as they are, but one would end the link. */
const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
