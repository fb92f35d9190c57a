// One incident as a whole page, in every language.
import { incidentSheet as en } from './en/incident-sheet.ts';
import { type IncidentSheetTexts, incidentSheet as ja } from './ja/incident-sheet.ts';
import type { Texts } from './language.ts';

export const incidentSheetTexts: Texts<IncidentSheetTexts> = { ja, en };
