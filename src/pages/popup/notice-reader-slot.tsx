// Reads the open page once the popup stands; the reader itself is loaded only then, and shows only for a breach notice.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Incident } from '../../incident/types.ts';
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
}

interface Shown {
  reading: Reading;
  url: string;
  View: ComponentType<NoticeReaderProps>;
}

export function NoticeReaderSlot({ page, readPage, onKeep }: SlotProps) {
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
  if (!shown || isListed(page, shown.url)) return null;
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

/** A published record that rests on this very page says it better. */
function isListed(page: CheckedPage, url: string): boolean {
  const bare = (address: string) => address.replace(/[?#].*$|\/$/g, '');
  return page.report.findings.some(
    ({ incident, feed }) =>
      feed.kind !== 'private' && incident.notices?.some((notice) => bare(notice.url) === bare(url)),
  );
}
