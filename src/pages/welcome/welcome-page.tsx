// The letter that greets: short, complete, with the permission first where it is missing.
import { useEffect, useState } from 'preact/hooks';
import { welcomeTexts } from '../../i18n/welcome.ts';
import { LIBRARY_PAGE, SETTINGS_PAGE } from '../../shared/own-pages.ts';
import type { SiteAccess } from '../../shared/site-access.ts';
import '../../ui/base.css';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { announceLanguage, useLanguage, useTexts } from '../../ui/language.tsx';
import '../../ui/page.css';
import { ExampleFigure } from './example-figure.tsx';
import './welcome.css';

interface WelcomePageProps {
  access: SiteAccess;
  isPinned: () => Promise<boolean | undefined>;
}

export function WelcomePage({ access, isPinned }: WelcomePageProps) {
  const t = useTexts(welcomeTexts);
  announceLanguage(document, useLanguage(), t.title);
  return (
    <div class="page welcome">
      <header class="page-head welcome-head">
        <img src="/icons/icon-128.png" alt="" width="72" height="72" />
        <h1>{t.title}</h1>
        <p class="welcome-lead">{t.lead}</p>
      </header>
      <main>
        <Access access={access} />
        <PinTip isPinned={isPinned} />
        <section class="sheet">
          <h2>{t.does.title}</h2>
          <ul class="welcome-points">
            <Point icon="bell" title={t.does.badge} text={t.does.badgeText} />
            <Point icon="letter" title={t.does.popup} text={t.does.popupText} />
            <Point icon="check" title={t.does.quiet} text={t.does.quietText} />
          </ul>
        </section>
        <section class="sheet">
          <h2>{t.example.title}</h2>
          <ExampleFigure />
        </section>
        <section class="sheet">
          <h2>{t.reads.title}</h2>
          <ul class="welcome-points">
            <Point icon="globe" text={t.reads.address} />
            <Point icon="eye" text={t.reads.content} />
            <Point icon="lock" text={t.reads.memory} />
            <Point icon="refresh" text={t.reads.network} />
          </ul>
        </section>
        <section class="sheet">
          <h2>{t.next.title}</h2>
          <div class="welcome-next">
            <ButtonLink icon="book" href={LIBRARY_PAGE}>
              {t.next.library}
            </ButtonLink>
            <ButtonLink icon="settings" href={SETTINGS_PAGE}>
              {t.next.settings}
            </ButtonLink>
          </div>
          <p class="hint">{t.honest}</p>
        </section>
      </main>
    </div>
  );
}

function Point({ icon, title, text }: { icon: IconName; title?: string; text: string }) {
  return (
    <li class="welcome-point">
      <Icon name={icon} />
      <div>
        {title !== undefined && <h3>{title}</h3>}
        <p>{text}</p>
      </div>
    </li>
  );
}

function Access({ access }: { access: SiteAccess }) {
  const t = useTexts(welcomeTexts).access;
  const [hasAccess, setAccess] = useState<boolean>();
  const [wasRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void access.isAllowed().then(setAccess);
    look();
    const stopListening = access.onChange(look);
    // Chromium tells of nothing when access is set to "on click"; whoever comes back from its page sees the truth.
    window.addEventListener('focus', look);
    return () => {
      stopListening();
      window.removeEventListener('focus', look);
    };
  }, [access]);
  const ask = async () => {
    const isGiven = await access.ask();
    setAccess(isGiven);
    setRefused(!isGiven);
  };
  return (
    <div class="welcome-access" role="status">
      {hasAccess === true && (
        <p class="welcome-ready">
          <Icon name="check" />
          {t.ready}
        </p>
      )}
      {hasAccess === false && (
        <section class="sheet welcome-missing">
          <h2>{t.missingTitle}</h2>
          <p>{t.missing}</p>
          <Button kind="primary" onClick={() => void ask()}>
            {t.button}
          </Button>
          {wasRefused && <p class="hint">{t.refused}</p>}
        </section>
      )}
    </div>
  );
}

function PinTip({ isPinned }: Pick<WelcomePageProps, 'isPinned'>) {
  const t = useTexts(welcomeTexts);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const look = () => void isPinned().then((pinned) => setShown(pinned === false));
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isPinned]);
  if (!isShown) return null;
  return (
    <p class="welcome-pin">
      <Icon name="info" />
      <span>{t.pin}</span>
    </p>
  );
}
