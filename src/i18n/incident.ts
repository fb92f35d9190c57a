// The parts of one incident, in every language.
import { incident as en } from './en/incident.ts';
import { type IncidentTexts, incident as ja } from './ja/incident.ts';
import type { Texts } from './language.ts';

export const incidentTexts: Texts<IncidentTexts> = { ja, en };
