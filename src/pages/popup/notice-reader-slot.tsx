// Reads the open page once the popup stands; the reader itself is loaded only then, and shows only for a breach notice.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Incident } from '../../incident/types.ts';
import { restsOn } from '../../match/rests-on.ts';
import type { Reading } from '../../reader/types.ts';
import type { NoticeReaderProps } from './notice-reader.tsx';
import type { CheckedPage } from './popup-model.ts';

export interface OpenPage {
  content: string;
  url: string;
}

interface SlotProps {
  page: CheckedPage;
  /** The page's own text from its content script; undefined where none answers. */
  readPage: () => Promise<OpenPage | undefined>;
  onKeep: (record: Incident) => Promise<boolean>;
  /** Whether something is shown: the page is a notice that stands in no list. */
  onShown: (isShown: boolean) => void;
}

interface Shown {
  reading: Reading;
  url: string;
  View: ComponentType<NoticeReaderProps>;
}

export function NoticeReaderSlot({ page, readPage, onKeep, onShown }: SlotProps) {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let isGone = false;
    void readOpenPage(readPage).then((found) => {
      if (!isGone && found) setShown(found);
    });
    return () => {
      isGone = true;
    };
  }, [readPage]);
  // A record that rests on this very page, published or kept here, says it above.
  const isListed = shown && page.report.findings.some(({ incident }) => restsOn(incident, shown.url));
  const isShown = shown !== undefined && !isListed;
  useEffect(() => onShown(isShown), [isShown, onShown]);
  if (!isShown) return null;
  const { View, reading, url } = shown;
  return <View reading={reading} page={page} url={url} onKeep={page.isPrivateWindow ? undefined : onKeep} />;
}

async function readOpenPage(readPage: SlotProps['readPage']): Promise<Shown | undefined> {
  const open = await readPage();
  if (!open || open.content === '') return undefined;
  const { readNotice } = await import('../../reader/read-notice.ts');
  const reading = readNotice({ content: open.content, kind: 'html', url: open.url });
  if (!reading.isNotice) return undefined;
  const { default: View } = await import('./notice-reader.tsx');
  return { reading, url: open.url, View };
}
