// Asks before something that cannot be undone: the browser's own modal dialog, focus on the harmless answer.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { commonTexts } from '../i18n/common.ts';
import { Button } from './button.tsx';
import './confirm-dialog.css';
import { useTexts } from './language.tsx';

interface ConfirmDialogProps {
  title: string;
  children?: ComponentChildren;
  confirmLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Open while mounted. Escape and the backdrop cancel; focus returns to where it was. */
export function ConfirmDialog({ title, children, confirmLabel, onConfirm, onCancel }: ConfirmDialogProps) {
  const t = useTexts(commonTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onClick={(event) => event.target === dialog.current && onCancel()}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div class="confirm-body">
        <h2 id={id}>{title}</h2>
        {children}
        <div class="confirm-buttons">
          <Button autofocus onClick={onCancel}>
            {t.cancel}
          </Button>
          <Button kind="primary" onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
