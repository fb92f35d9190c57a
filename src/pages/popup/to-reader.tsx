// A second incident on a site with one: what this very page says stands far below, so that one line leads there.
import { noticeReaderTexts } from '../../i18n/notice-reader.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/language.tsx';
import { Strip } from './list-state.tsx';

export function ToReader() {
  const t = useTexts(noticeReaderTexts);
  const go = () => {
    const title = document.getElementById('reader-title');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <Strip icon="letter">
      {t.pageIsNotice}{' '}
      <Button compact onClick={go}>
        {t.seeReading}
      </Button>
    </Strip>
  );
}
