// Have I Been Pwned's names of leaked data, in the record's categories. What is not listed here is "other".
import type { DataCategory, LeakedData } from '../incident/types.ts';

type Kind = Pick<LeakedData, 'category' | 'protection'>;

const of = (category: DataCategory, names: readonly string[], protection?: LeakedData['protection']) =>
  names.map((name): [string, Kind] => [name, protection ? { category, protection } : { category }]);

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...of('name', ['Names', 'Nicknames', 'Display names', 'Salutations', 'Company names']),
  ...of('address', ['Physical addresses', 'Delivery instructions']),
  ...of('phone', ['Phone numbers']),
  ...of('phone', ['Partial phone numbers'], 'partial'),
  ...of('email', ['Email addresses', 'Recovery email addresses']),
  ...of('birth-date', ['Dates of birth', 'Places of birth']),
  ...of('birth-date', ['Partial dates of birth', 'Ages', 'Age groups'], 'partial'),
  ...of('gender', ['Genders', 'Sexual orientations']),
  ...of('account-id', ['Usernames', 'Auth tokens', 'Instant messenger identities', 'Social media profiles']),
  ...of('password', ['Passwords', 'Historical passwords', 'PINs']),
  ...of('security-question', ['Security questions and answers', 'Password hints', 'Mothers maiden names']),
  ...of('payment-card', ['Credit cards']),
  ...of('payment-card', ['Partial credit card data'], 'partial'),
  ...of('card-security-code', ['Credit card CVV']),
  ...of('bank-account', ['Bank account numbers']),
  ...of('national-id', ['Social security numbers', 'Taxation records']),
  ...of('id-document', ['Government issued IDs', 'Passport numbers', "Driver's licenses"]),
  ...of('purchase-history', [
    'Purchases',
    'Payment histories',
    'Purchasing habits',
    'Financial transactions',
    'Warranty claims',
    'Shipment tracking numbers',
    'Flights taken',
  ]),
  ...of('points', ['Loyalty program details', 'Reward program balances']),
  ...of('health', [
    'Personal health data',
    'Health insurance information',
    'HIV statuses',
    'Drug habits',
    'Drinking habits',
    'Smoking habits',
    'Fitness levels',
  ]),
  ...of('employment', [
    'Job titles',
    'Employers',
    'Occupations',
    'Job applications',
    'Employment statuses',
    'Career levels',
    'Professional skills',
    'Years of professional experience',
    'Income levels',
    'Earnings',
  ]),
  ...of('education', ['Education levels', 'School grades (class levels)']),
  ...of('family', [
    'Marital statuses',
    'Family structure',
    "Family members' names",
    'Spouses names',
    'Relationship statuses',
    'Parenting plans',
  ]),
  ...of('image', ['Profile photos', 'Photos', 'Avatars', 'Biometric data']),
  ...of('communication', [
    'Private messages',
    'Email messages',
    'Chat logs',
    'SMS messages',
    'Support tickets',
    'Audio recordings',
    'Customer interactions',
    'Customer service comments',
  ]),
  ...of('location', ['Geographic locations', 'Travel habits', 'Travel plans']),
  ...of('device', [
    'Device information',
    'Browser user agent details',
    'IP addresses',
    'IMEI numbers',
    'IMSI numbers',
    'MAC addresses',
    'Device serial numbers',
    'Device usage tracking data',
    'Apps installed on devices',
  ]),
]);

/**
 * Leaked categories of an entry, each once. Where a class says only part of it leaked ("Partial credit card data") and another
 * class says the whole, the whole counts. How passwords were kept is not in the list, so it stays unsaid.
 */
export function leakedDataOf(dataClasses: readonly string[]): LeakedData[] {
  const found = new Map<DataCategory, LeakedData>();
  for (const name of dataClasses) {
    const kind = KINDS.get(name) ?? { category: 'other' };
    const known = found.get(kind.category);
    if (!known || (known.protection && !kind.protection)) found.set(kind.category, { ...kind });
  }
  return [...found.values()];
}
