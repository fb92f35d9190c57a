// Language, and what happens in private windows.
import { languageFacts, languages } from '../../i18n/language.ts';
import { settingsTexts } from '../../i18n/settings.ts';
import type { Settings } from '../../shared/settings.ts';
import { useTexts } from '../../ui/language.tsx';
import { Radios } from '../../ui/radios.tsx';
import { Select } from '../../ui/select.tsx';
import type { SectionProps } from './settings-app.tsx';

export function DisplaySection({ choices: { settings }, saveSettings }: SectionProps) {
  const t = useTexts(settingsTexts).display;
  const languageOptions: { value: Settings['language']; label: string; lang?: string }[] = [
    { value: 'auto', label: t.languageAuto },
    ...languages.map((value) => ({ value, label: languageFacts[value].name, lang: value })),
  ];
  return (
    <>
      <Select
        label={t.language}
        value={settings.language}
        options={languageOptions}
        onChange={(language) => saveSettings({ language })}
      />
      <Radios<Settings['usePrivateWindows']>
        legend={t.privateWindows}
        value={settings.usePrivateWindows}
        options={[
          { value: 'warn', label: t.privateWarn, hint: t.privateWarnHint },
          { value: 'off', label: t.privateOff, hint: t.privateOffHint },
        ]}
        onChange={(usePrivateWindows) => saveSettings({ usePrivateWindows })}
      />
      <p class="hint">{t.privateNote}</p>
    </>
  );
}
