// A button that opens a small sheet below itself: closed by Escape, by a press elsewhere, and when the focus goes on.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/icon.tsx';
import './menu.css';

interface MenuProps {
  icon: IconName;
  label: string;
  /** Gets the way to close the menu once something was chosen. */
  children: (close: () => void) => ComponentChildren;
}

export function Menu({ icon, label, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !isOpen) return;
    event.preventDefault();
    close();
  };
  return (
    <details
      ref={menu}
      class="menu"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary ref={button} class="button button-plain button-compact">
        <Icon name={icon} />
        <span>{label}</span>
      </summary>
      <div class="menu-body sheet">{children(close)}</div>
    </details>
  );
}
