// The words that tell what a dated clause is about: whom it tells, what was found, stopped, asked for.

import type { TimelineKind } from '../incident/types.ts';
import { anyOf } from './any-of.ts';
import { compileAll, compileEarly, eitherOf } from './compile-early.ts';
import lists from './words/event-rules.json' with { type: 'json' };

export const notifyTo = compileEarly('draft', anyOf(lists.notifyTo, 'i'));
export const notifyBy = compileEarly('draft', anyOf(lists.notifyBy, 'i'));
export const notifyDo = compileEarly('draft', anyOf(lists.notifyDo, 'i'));
/** Somebody else called or wrote. */
export const fromOutside = compileEarly('draft', anyOf(lists.fromOutside));
export const authorityTold = compileEarly(
  'draft',
  /(?:省|庁|委員会|警察署?|県警|府警|道警|署|局|協会|課|対策課|当局)(?:等|など)?(?:に|へ)(?:も)?[^。、]{0,8}(?:連絡|一報|照会|説明)|110番|law enforcement|Attorney General/,
);

export interface EventRule {
  kind: TimelineKind;
  rule: Pick<RegExp, 'test'>;
  /** Cut out before the rule is tried: the same words said of something else. */
  except?: RegExp;
}

/** In the order they are tried. */
export const eventRules: readonly EventRule[] = [
  {
    kind: 'published',
    rule: anyOf(lists.published, 'im'),
    except: anyOf(lists['published-except'], 'gm'),
  },
  {
    kind: 'resumed',
    rule: anyOf(lists.resumed, 'im'),
    except: /再開を(?:見合わせ|予定)|再開に向け|復旧(?:作業|方法|の見)|再開日|時期|見込|未定/gm,
  },
  {
    kind: 'contained',
    rule: eitherOf('draft', anyOf(lists.contained, 'm'), anyOf(lists['contained-lettered'], 'im')),
    except: anyOf(lists['contained-except'], 'gm'),
  },
  {
    kind: 'investigation',
    rule: eitherOf('draft', anyOf(lists.investigation, 'm'), anyOf(lists['investigation-lettered'], 'im')),
    except: anyOf(lists['investigation-except'], 'gm'),
  },
  {
    kind: 'detected',
    rule: eitherOf('draft', anyOf(lists.detected, 'm'), anyOf(lists['detected-lettered'], 'im')),
    except: anyOf(lists['detected-except'], 'gm'),
  },
  {
    kind: 'intrusion',
    rule: eitherOf('draft', anyOf(lists.intrusion, 'm'), anyOf(lists['intrusion-lettered'], 'im')),
    except: anyOf(lists['intrusion-except'], 'gim'),
  },
];
compileAll(
  'draft',
  eventRules.flatMap(({ rule, except }) => [rule, except].filter((each) => each instanceof RegExp)),
);

/** Worth a line in the chronology, without a kind of its own. */
export const otherEvent = compileEarly('draft', anyOf(lists.otherEvent));

/** "7月12日に実施した模試の答案が所在不明": when it was made or held, not when it went. */
export const madeThen =
  /^(?:\([^)]{1,6}\))?(?:に|の)、?[^。、]{0,14}(?:実施|開催|開講|収録|行い|行っ|行われ|受け付け|お預かり|預かっ|撮影|作成|提出|発行|記入)(?:いた)?(?:し|され)?(?:た|ました)(?!(?:際|とき|時|後|ところ|作業|点検|移転|改修|更新|設定))[^。、]{1,40}(?:が|を|は)[^。]{0,40}(?:所在不明|所在が|紛失|見当たら|行方|なくな|無くな|不足)/;

/** What ended, and what counts from a day on, is no event of the story. */
export const notEvent = compileEarly('draft', anyOf(lists.notEvent));
