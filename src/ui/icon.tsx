// One icon of the set, in the colour of the text around it. Decoration: the words beside it carry the meaning.
import type { DataCategory } from '../incident/types.ts';
import './icon.css';
import { type IconName, iconPaths } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

interface IconProps {
  name: IconName;
  class?: string;
}

export function Icon({ name, class: className = '' }: IconProps) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}

/** The picture of each kind of personal data. */
export const categoryIcons: Record<DataCategory, IconName> = {
  'payment-card': 'card',
  'card-security-code': 'security-code',
  'bank-account': 'bank',
  'national-id': 'id-card',
  'id-document': 'passport',
  health: 'heart',
  password: 'key',
  'security-question': 'question',
  'account-id': 'account',
  name: 'person',
  address: 'home',
  phone: 'phone',
  email: 'mail',
  'birth-date': 'cake',
  gender: 'person',
  'purchase-history': 'bag',
  points: 'points',
  employment: 'briefcase',
  education: 'school',
  family: 'people',
  image: 'image',
  communication: 'message',
  location: 'pin',
  device: 'device',
  other: 'other',
};
