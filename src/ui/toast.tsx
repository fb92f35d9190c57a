// A short message about what was just done, with the way back. Nothing is only in a toast: every undo stands in settings too.
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { commonTexts } from '../i18n/common.ts';
import { Button, IconButton } from './button.tsx';
import { useTexts } from './language.tsx';
import './toast.css';

export interface Toast {
  text: string;
  undo?: () => void;
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Shows one toast at a time: the newest. */
export const useToast = () => useContext(ToastContext);

const SHOWN_MS = 12_000;

export function ToastProvider({ children }: { children: ComponentChildren }) {
  const t = useTexts(commonTexts);
  const [toast, setToast] = useState<Toast>();
  const [isHeld, setHeld] = useState(false);
  const close = useCallback(() => {
    setToast(undefined);
    setHeld(false);
  }, []);
  useEffect(() => {
    // It waits while pointed at or focused, so that nobody has to hurry.
    if (!toast || isHeld) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld, close]);
  return (
    <ToastContext.Provider value={setToast}>
      {children}
      <div class="toast-place" role="status">
        {toast && (
          // biome-ignore lint/a11y/noStaticElementInteractions: only holds the timer while pointed at or focused
          <div
            class="toast"
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocusCapture={() => setHeld(true)}
            onBlurCapture={() => setHeld(false)}
          >
            <p>{toast.text}</p>
            {toast.undo && (
              <Button
                kind="quiet"
                compact
                onClick={() => {
                  toast.undo?.();
                  close();
                }}
              >
                {t.undo}
              </Button>
            )}
            <IconButton icon="close" label={t.close} onClick={close} />
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}
