// Beside a record that the user kept on this machine: says so, and takes it away again.
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/language.tsx';

export function OwnRecord({ onForget }: { onForget: () => void }) {
  const t = useTexts(noticeReaderTexts);
  return (
    <div class="own-record">
      <p role="status">{t.own}</p>
      <Button compact icon="trash" onClick={onForget}>
        {t.forget}
      </Button>
    </div>
  );
}
