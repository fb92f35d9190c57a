// When and how loudly to warn.
import { settingsTexts } from '../../i18n/settings.ts';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { SectionProps } from './settings-app.tsx';

const MONTHS = [3, 6, 12, 24, 36, 60];

export function WarningsSection({ choices: { settings }, saveSettings }: SectionProps) {
  const t = useTexts(settingsTexts).warnings;
  const formats = useFormats();
  const optionsFor = (current: number) =>
    [...new Set([...MONTHS, current])]
      .sort((a, b) => a - b)
      .map((months) => ({ value: String(months), label: formats.months(months) }));
  return (
    <>
      <p class="section-intro">{t.intro}</p>
      <Select
        label={t.alertMonths}
        hint={t.alertMonthsHint}
        value={String(settings.alertMonths)}
        options={optionsFor(settings.alertMonths)}
        onChange={(value) => saveSettings({ alertMonths: Number(value) })}
      />
      <Select
        label={t.alertMonthsHighRisk}
        value={String(settings.alertMonthsHighRisk)}
        options={optionsFor(settings.alertMonthsHighRisk)}
        onChange={(value) => saveSettings({ alertMonthsHighRisk: Number(value) })}
      />
      <Switch
        label={t.showNotices}
        hint={t.showNoticesHint}
        checked={settings.showNotices}
        onChange={(showNotices) => saveSettings({ showNotices })}
      />
      <Switch
        label={t.showHistory}
        hint={t.showHistoryHint}
        checked={settings.showHistoryBadge}
        onChange={(showHistoryBadge) => saveSettings({ showHistoryBadge })}
      />
      <Switch
        label={t.showRelated}
        hint={t.showRelatedHint}
        checked={settings.showRelatedBadge}
        onChange={(showRelatedBadge) => saveSettings({ showRelatedBadge })}
      />
    </>
  );
}
