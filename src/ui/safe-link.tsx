// Links out of the product: http and https only, unencrypted ones labelled; anything else is plain text.
import type { ComponentChildren } from 'preact';
import { commonTexts } from '../i18n/common.ts';
import { Icon } from './icon.tsx';
import { useTexts } from './language.tsx';
import './link.css';
import { mailHrefOf, readWebAddress, telephoneHrefOf } from './web-address.ts';

interface SafeLinkProps {
  href: string;
  /** The host where left out. */
  children?: ComponentChildren;
  /** Shows the host after the words, in the spelling that cannot be imitated. */
  showHost?: boolean;
  class?: string;
  /** Of the page it leads to, where that is known. */
  hrefLang?: string;
}

export function SafeLink({ href, children, showHost = false, class: className = '', hrefLang }: SafeLinkProps) {
  const t = useTexts(commonTexts);
  const address = readWebAddress(href);
  if (address.kind === 'refused') {
    return (
      <span class={`link-refused ${className}`}>
        {children ?? address.text} <span class="unseen">({t.notALink})</span>
      </span>
    );
  }
  return (
    <span class={`link-out ${className}`}>
      <a href={address.href} {...(hrefLang !== undefined && { hrefLang })} target="_blank" rel="noopener noreferrer">
        {children ?? address.host}
        <Icon name="external" class="link-mark" />
        <span class="unseen"> ({t.opensInNewTab})</span>
      </a>
      {showHost && children !== undefined && <span class="link-host">{address.host}</span>}
      {!address.isEncrypted && (
        <abbr class="link-http" title={t.plainHttp}>
          http
        </abbr>
      )}
    </span>
  );
}

/** A telephone number to call where it is one, else its text. */
export function TelephoneLink({ tel }: { tel: string }) {
  const href = telephoneHrefOf(tel);
  return href ? <a href={href}>{tel}</a> : <span>{tel}</span>;
}

export function MailLink({ email }: { email: string }) {
  const href = mailHrefOf(email);
  return href ? <a href={href}>{email}</a> : <span>{email}</span>;
}
