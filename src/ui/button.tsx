// Things to press. A button does something here; `ButtonLink` goes to another page of the product.
import type { ComponentChildren, JSX } from 'preact';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'primary' | 'plain' | 'quiet';

interface Look {
  kind?: ButtonKind;
  /** Lower, for rows of a list; still larger than the 24 px that WCAG asks for. */
  compact?: boolean;
  icon?: IconName;
  children?: ComponentChildren;
}

type ButtonProps = Look & Omit<JSX.IntrinsicElements['button'], 'class' | 'icon'>;

export function Button({ kind = 'plain', compact = false, icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={classOf(kind, compact)}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

type ButtonLinkProps = Look & { href: string; target?: '_blank'; 'data-back'?: boolean };

export function ButtonLink({ kind = 'plain', compact = false, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} rel={rest.target && 'noopener noreferrer'} class={classOf(kind, compact)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

interface IconButtonProps extends Omit<JSX.IntrinsicElements['button'], 'type' | 'class' | 'icon' | 'label'> {
  icon: IconName;
  /** Read aloud and shown as a tip: an icon alone says nothing to many. */
  label: string;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class="button button-icon" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

const classOf = (kind: ButtonKind, compact: boolean) => `button button-${kind}${compact ? ' button-compact' : ''}`;
