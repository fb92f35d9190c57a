// The closed vocabularies of a record. One list each; types, validator, locales and facets all follow from here.

export const bases = ['company-notice', 'regulator', 'press', 'catalogue'] as const;
export const disclosures = [
  'confirmed',
  'suspected',
  'investigating',
  'not-confirmed',
  'no-personal-data',
  'withdrawn',
] as const;
export const causes = [
  'unauthorized-access',
  'web-skimming',
  'credential-stuffing',
  'malware',
  'ransomware',
  'misconfiguration',
  'mis-sent',
  'publishing-error',
  'lost-or-stolen',
  'insider',
  'third-party',
  'system-defect',
  'other',
] as const;
/** In the order in which a reader wants them: what can cost money or cannot be changed first. */
export const dataCategories = [
  'payment-card',
  'card-security-code',
  'bank-account',
  'national-id',
  'id-document',
  'health',
  'password',
  'security-question',
  'account-id',
  'name',
  'address',
  'phone',
  'email',
  'birth-date',
  'gender',
  'purchase-history',
  'points',
  'employment',
  'education',
  'family',
  'image',
  'communication',
  'location',
  'device',
  'other',
] as const;
export const protections = ['plain', 'hashed', 'encrypted', 'partial'] as const;
export const subjectUnits = ['people', 'records', 'orders', 'cards', 'accounts'] as const;
/** How the source itself qualifies its number; absent: as it stands. */
export const countQualifiers = ['up-to', 'about', 'up-to-about', 'at-least'] as const;
export const periodBases = ['order', 'registration', 'other'] as const;
export const scopeRoles = ['service', 'storefront', 'operator'] as const;
export const hostBases = ['source', 'editor', 'page'] as const;
export const timelineKinds = [
  'intrusion',
  'detected',
  'contained',
  'investigation',
  'regulator-reported',
  'police-reported',
  'published',
  'notified',
  'resumed',
  'other',
] as const;
export const noticeStages = ['first', 'update', 'final', 'correction'] as const;
export const secondaryHarms = ['none-reported', 'reported', 'unknown'] as const;
export const measureKinds = ['taken', 'planned'] as const;
export const channels = ['email', 'letter', 'phone', 'sms', 'in-person', 'site', 'app', 'other'] as const;
export const audiences = ['customers', 'partners', 'staff', 'press'] as const;
