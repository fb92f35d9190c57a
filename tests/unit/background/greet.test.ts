// The welcome page opens once, also when the browser reports an install again or will open no tab.
import { expect, it } from 'vitest';
import { greetOnce } from '../../../src/background/greet.ts';
import type { LoadedChoices } from '../../../src/store/choices-store.ts';
import { makeChoices } from '../check/make.ts';

function world(create: () => Promise<unknown> = async () => ({})) {
  const choices: LoadedChoices = makeChoices();
  const opened: string[] = [];
  const greet = () =>
    greetOnce({
      choices: {
        load: async () => choices,
        async saveSettings(patch) {
          Object.assign(choices.settings, patch);
          return { kind: 'saved' };
        },
      },
      tabs: {
        async create({ url }) {
          await create();
          opened.push(url ?? '');
          return {} as never;
        },
      },
      welcomeUrl: 'welcome',
      nowMs: () => 7,
    });
  return { choices, opened, greet };
}

it('opens once and remembers when', async () => {
  const { choices, opened, greet } = world();
  expect([await greet(), await greet()]).toEqual([true, false]);
  expect(opened).toEqual(['welcome']);
  expect(choices.settings.installedAt).toBe(7);
});

it('does not insist where no tab can be opened', async () => {
  const { greet } = world(async () => {
    throw new Error('no window');
  });
  expect([await greet(), await greet()]).toEqual([false, false]);
});

it('does not take choices that cannot be read for a first start', async () => {
  const { choices, opened, greet } = world();
  choices.unreadable = 'UnknownError: disk';
  expect(await greet()).toBe(false);
  expect(opened).toEqual([]);
});
