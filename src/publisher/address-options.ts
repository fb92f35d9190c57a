// Addresses given as options, checked before any work is done: which option, what was given, what it should look like.
import { CannotRun } from './outcome.ts';

/** @param option its name without the hyphens */
export function checkWebAddress(option: string, given: string | undefined): void {
  if (given === undefined || protocolOf(given) === 'http:' || protocolOf(given) === 'https:') return;
  throw new CannotRun(`--${option}: "${given}" is not a web address of the form https://host.example/page`);
}

/** A page, or an e-mail address as readers' programs need it. */
export function checkWebOrMail(option: string, given: string | undefined): void {
  if (given === undefined || ['http:', 'https:', 'mailto:'].includes(protocolOf(given) ?? '')) return;
  const form = /^[^\s@/:]+@[^\s@/:]+$/.test(given)
    ? `mailto:${given}`
    : 'https://host.example/page or mailto:desk@host.example';
  throw new CannotRun(`--${option}: "${given}" is neither a web address nor a mail link; write ${form}`);
}

function protocolOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).protocol : undefined;
}
