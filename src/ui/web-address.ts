// Which addresses of a record may become links, and how their host is shown. Judged after parsing, never on the raw text.

export type WebAddress =
  | { kind: 'web'; href: string; host: string; isEncrypted: boolean }
  | { kind: 'refused'; text: string };

/** Only absolute http and https addresses without user info; everything else stays text. */
export function readWebAddress(text: string): WebAddress {
  const refused: WebAddress = { kind: 'refused', text };
  if (!URL.canParse(text)) return refused;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return refused;
  return { kind: 'web', href: url.href, host: url.hostname, isEncrypted: url.protocol === 'https:' };
}

/** `tel:` of digits alone; undefined where the text is no telephone number. */
export function telephoneHrefOf(text: string): string | undefined {
  if (!/^\+?[0-9][0-9 ()-]{2,30}[0-9]$/.test(text)) return undefined;
  return `tel:${text.startsWith('+') ? '+' : ''}${text.replace(/[^0-9]/g, '')}`;
}

/** `mailto:` without any header fields; undefined where the text is no plain address. */
export function mailHrefOf(text: string): string | undefined {
  return /^[A-Za-z0-9._+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(text) ? `mailto:${text}` : undefined;
}
