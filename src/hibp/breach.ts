// One entry of Have I Been Pwned's public breach list, as its API gives it; only what we read is named.
// https://haveibeenpwned.com/API/v3#AllBreaches
import * as v from 'valibot';

const flag = v.optional(v.nullable(v.boolean(), false), false);
const shortText = v.pipe(v.string(), v.maxLength(500));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/), v.maxLength(40));

export const breachSchema = v.object({
  /** The catalogue's own key: unique, never changed. */
  Name: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)),
  Title: v.pipe(shortText, v.minLength(1)),
  Domain: v.optional(v.nullable(shortText, ''), ''),
  BreachDate: v.optional(v.nullable(day)),
  AddedDate: instant,
  ModifiedDate: v.optional(v.nullable(instant)),
  PwnCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  DisclosureUrl: v.optional(v.nullable(v.string())),
  DataClasses: v.pipe(v.array(shortText), v.maxLength(500)),
  IsVerified: v.optional(v.nullable(v.boolean(), true), true),
  IsFabricated: flag,
  IsSensitive: flag,
  IsRetired: flag,
  IsSpamList: flag,
  IsMalware: flag,
  IsStealerLog: flag,
});
export type Breach = v.InferOutput<typeof breachSchema>;
