// Words of "this page is a breach notice", in every language.
import { noticeReader as en } from './en/notice-reader.ts';
import { noticeReader as ja, type NoticeReaderTexts } from './ja/notice-reader.ts';
import type { Texts } from './language.ts';

export const noticeReaderTexts: Texts<NoticeReaderTexts> = { ja, en };
