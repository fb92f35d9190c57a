// Beside a record that the user kept on this machine: that a program read it and may be wrong, and the way to take it away.
import { useState } from 'preact/hooks';
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { useTexts } from '../language.tsx';
import './own-record.css';

export function OwnRecord({ onForget }: { onForget: () => void }) {
  const t = useTexts(noticeReaderTexts);
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="own-record">
      <p role="status">{t.own}</p>
      <Button compact icon="trash" onClick={() => setAsking(true)}>
        {t.forget}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t.forgetAsk}
          confirmLabel={t.forget}
          onConfirm={() => {
            setAsking(false);
            onForget();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{t.forgetAskBody}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
