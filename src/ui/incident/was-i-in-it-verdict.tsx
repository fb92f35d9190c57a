// The answer to "Was I in it?": three words apart, each with what the record says for it.
import type { Reason, Verdict } from '../../check/was-i-in-it.ts';
import type { Formats } from '../../i18n/format.ts';
import type { WasIInItTexts } from '../../i18n/ja/was-i-in-it.ts';
import type { Language } from '../../i18n/language.ts';
import { textIn } from '../../i18n/localized.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { wasIInItTexts } from '../../i18n/was-i-in-it.ts';
import { contactStateOf, customerDeskOf } from '../../incident/contact-state.ts';
import { orderData } from '../../incident/order-data.ts';
import type { Incident } from '../../incident/types.ts';
import { Icon, type IconName } from '../icon.tsx';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { TelephoneLink } from '../safe-link.tsx';
import { RecordText } from './record-text.tsx';

const icons: Record<Verdict['kind'], IconName> = {
  in: 'warning',
  'may-be': 'warning',
  outside: 'info',
  not: 'info',
  'cannot-tell': 'question',
};

interface VerdictProps {
  verdict: Verdict;
  incident: Incident;
  today: string;
}

export function WasIInItVerdict({ verdict, incident, today }: VerdictProps) {
  const t = useTexts(wasIInItTexts);
  const language = useLanguage();
  const formats = useFormats();
  const { category } = useTexts(vocabularyTexts);
  const name = (items: Verdict['held']) => formats.list(orderData(items).map((item) => category[item.category]));
  const isPlace = verdict.reasons[0]?.kind === 'declared-unaffected';
  return (
    <div class={`was-i-verdict was-i-${verdict.kind}`}>
      <p class="was-i-answer">
        <Icon name={icons[verdict.kind]} />
        <strong>{verdict.kind === 'outside' ? t.outside[isPlace ? 'place' : 'day'] : t.verdict[verdict.kind]}</strong>
      </p>
      {verdict.reasons.map((reason) => (
        <p key={reason.kind}>{wordReason(reason, incident, t, language, formats)}</p>
      ))}
      {verdict.kind === 'outside' && <p>{t.checkOthers[isPlace ? 'place' : 'day']}</p>}
      {verdict.held.length > 0 && <p>{t.held(name(verdict.held))}</p>}
      {verdict.heldOfSome.length > 0 && <p>{t.heldOfSome(name(verdict.heldOfSome), verdict.held.length > 0)}</p>}
      {verdict.notHeld.length > 0 && <p>{t.notHeld(formats.list(verdict.notHeld.map((c) => category[c])))}</p>}
      {verdict.kind === 'cannot-tell' && <Desk incident={incident} today={today} />}
      <p class="was-i-hint">{t.basedOn}</p>
    </div>
  );
}

function Desk({ incident, today }: { incident: Incident; today: string }) {
  const t = useTexts(wasIInItTexts);
  const language = useLanguage();
  const desk = customerDeskOf(incident, today);
  if (!desk) return <p>{t.askWithoutDesk}</p>;
  const isOpen = contactStateOf(desk, incident, today).kind === 'open';
  return (
    <p>
      {t.ask(textIn(desk.name ?? incident.organization.name, language).text)}{' '}
      {desk.tel && (isOpen ? <TelephoneLink tel={desk.tel} /> : <span>{desk.tel}</span>)}
      {desk.hours && isOpen && (
        <>
          {' '}
          <RecordText of={desk.hours} />
        </>
      )}
    </p>
  );
}

function wordReason(
  reason: Reason,
  incident: Incident,
  t: WasIInItTexts,
  language: Language,
  formats: Formats,
): string {
  const period = formats.period(incident.affectedPeriod ?? {});
  switch (reason.kind) {
    case 'declared-unaffected':
      return t.reason.declaredUnaffected(textIn(reason.name, language).text);
    case 'affected-place':
      return t.reason.affectedPlace(textIn(reason.name, language).text);
    case 'outside-period': {
      const outside = reason.day
        ? t.reason.outsidePeriodOn(formats.day(reason.day), period)
        : t.reason.outsidePeriod(period);
      return reason.beyond ? t.reason.beyondPeriod(outside, textIn(reason.beyond, language).text) : outside;
    }
    case 'inside-period':
      return reason.day ? t.reason.insidePeriodOn(formats.day(reason.day), period) : t.reason.insidePeriod(period);
    case 'described':
      return t.reason.described;
    case 'not-described':
      return t.reason.notDescribed;
    case 'only-some':
      return t.reason.onlySome;
    case 'others-too':
      return t.reason.othersToo;
    case 'paid-by-card':
      return t.reason.paidByCard;
    case 'no-card':
      return t.reason.noCard;
    case 'place-not-named':
      return t.reason.placeNotNamed;
    case 'forgotten':
      return t.reason.forgotten[reason.what];
    case 'open-end':
      return t.reason.openEnd;
    case 'registered-before':
      return t.reason.registeredBefore(formats.day(reason.day), period);
    case 'no-bounds':
      return t.reason.noBounds;
  }
}
