// The small notice in the page, in every language.
import { notice as en } from './en/notice.ts';
import { notice as ja, type NoticeTexts } from './ja/notice.ts';
import type { Texts } from './language.ts';

export const noticeTexts: Texts<NoticeTexts> = { ja, en };
