// How a notice qualifies the number it gives: up to, about, at least, or as it stands.
import type { CountQualifier } from '../incident/types.ts';
import type { NoticeDocument } from './document.ts';
import type { CountMention } from './find-counts.ts';

export function qualifierOf({ text }: NoticeDocument, count: CountMention): CountQualifier | undefined {
  const words = text.slice(count.start, count.end);
  const before = text.slice(Math.max(0, count.start - 12), count.start);
  const after = text.slice(count.end, count.end + 6);
  const isLeast =
    /more than|over /i.test(words) ||
    /(?:少なくとも|at least )$/i.test(before) ||
    /^(?:様|さま)?分?(?:以上|超|を超え)/.test(after);
  const isAbout =
    /約|およそ|approx|about|around|nearly|roughly|some /i.test(words) ||
    /(?:推定|推計|概算|estimated )(?:で|され?る)?$/i.test(before);
  if (count.isUpperBound) return isAbout ? 'up-to-about' : 'up-to';
  if (isLeast) return 'at-least';
  return isAbout ? 'about' : undefined;
}
