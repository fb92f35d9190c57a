// One example, drawn and not working: an invented shop on a reserved domain, marked as such above and below.
import { commonTexts } from '../../i18n/common.ts';
import { vocabularyTexts } from '../../i18n/vocabulary.ts';
import { welcomeTexts } from '../../i18n/welcome.ts';
import type { DataCategory } from '../../incident/types.ts';
import { categoryIcons, Icon } from '../../ui/icon.tsx';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { Seal } from '../../ui/seal.tsx';

const ADDRESS = 'shop.example';
const leaked: { category: DataCategory; count: number }[] = [
  { category: 'payment-card', count: 1_204 },
  { category: 'password', count: 5_310 },
  { category: 'address', count: 5_310 },
];

export function ExampleFigure() {
  const t = useTexts(welcomeTexts).example;
  const levels = useTexts(commonTexts).level;
  const words = useTexts(vocabularyTexts);
  const formats = useFormats();
  return (
    <figure class="example">
      <div class="example-window">
        <div class="example-bar" aria-hidden="true">
          <span class="example-address">{ADDRESS}</span>
          <span class="example-button">
            <img src="/icons/icon-32.png" alt="" width="20" height="20" />
            <span class="example-badge">{formats.number(1)}</span>
          </span>
        </div>
        <div class="example-popup">
          <p class="example-mark">{t.invented}</p>
          <div class="example-headline">
            <Seal level="alert" large />
            <div>
              <p class="example-level">{levels.alert}</p>
              <p class="example-title">{t.headline}</p>
            </div>
          </div>
          <h3>{t.leaked}</h3>
          <ul class="example-data">
            {leaked.map(({ category, count }) => (
              <li key={category}>
                <Icon name={categoryIcons[category]} />
                <span>{words.category[category]}</span>
                <span class="example-count">{formats.count(count, undefined, 'up-to')}</span>
              </li>
            ))}
          </ul>
          <h3>{t.todo}</h3>
          <ol class="example-todo">
            <li>{t.todoCard}</li>
            <li>{t.todoPassword}</li>
          </ol>
          <p class="hint">{t.desk}</p>
        </div>
      </div>
      <figcaption class="hint">{t.caption}</figcaption>
    </figure>
  );
}
