// Getting browsers: what is there is used, apt only as root, a download else, and words that help where nothing did.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findDownload } from '../../setup/find-browsers.mjs';
import { installBrowsers } from '../../setup/prepare.mjs';

type Name = 'chromium' | 'firefox';

/** A machine that notes what is done to it; `gives` says which way brings which browsers. */
function machineWith({ has = [], root = false, gives = {}, named = {} }: Partial<MachineOptions>) {
  const there = new Set<Name>(has);
  const done: string[] = [];
  return {
    done,
    machine: {
      named: (name: Name) => named[name],
      find: (name: Name) => (there.has(name) ? `/there/${name}` : undefined),
      canUseApt: () => root,
      installByApt(names: Name[]) {
        done.push(`apt ${names.join(' ')}`);
        for (const name of gives.apt ?? []) there.add(name);
      },
      download(name: Name) {
        done.push(`download ${name}`);
        if (gives.download?.includes(name)) there.add(name);
      },
    },
  };
}

interface MachineOptions {
  has: Name[];
  root: boolean;
  gives: { apt?: Name[]; download?: Name[] };
  named: Partial<Record<Name, string>>;
}

const both: Name[] = ['chromium', 'firefox'];

describe('browsers for this machine', () => {
  it('are left as they are where they are found', () => {
    const { machine, done } = machineWith({ has: both });
    installBrowsers(both, machine);
    expect(done).toEqual([]);
  });

  it('come by apt as root, fonts and languages with them, and are then not downloaded', () => {
    const { machine, done } = machineWith({ root: true, gives: { apt: both } });
    installBrowsers(both, machine);
    expect(done).toEqual(['apt chromium firefox']);
  });

  it('are downloaded one by one where apt is not ours or brought not all', () => {
    const alone = machineWith({ has: ['firefox'], gives: { download: ['chromium'] } });
    installBrowsers(both, alone.machine);
    expect(alone.done).toEqual(['download chromium']);
    const half = machineWith({ root: true, gives: { apt: ['chromium'], download: ['firefox'] } });
    installBrowsers(both, half.machine);
    expect(half.done).toEqual(['apt chromium firefox', 'download firefox']);
  });

  it('are asked for in one sentence where nothing helped', () => {
    const { machine } = machineWith({ root: true });
    expect(() => installBrowsers(both, machine)).toThrow(
      /could not be installed: chromium, firefox\..*CHROMIUM=\/path\/to\/chromium FIREFOX=\/path\/to\/firefox/s,
    );
    expect(() => installBrowsers(['chromium'], machine)).not.toThrow(/firefox/);
  });

  it('are not looked for elsewhere where the user named a place that is empty', () => {
    const { machine, done } = machineWith({ root: true, named: { firefox: '/nowhere' } });
    expect(() => installBrowsers(both, machine)).toThrow('FIREFOX names /nowhere, which is not there');
    expect(done).toEqual([]);
  });
});

const dir = mkdtempSync(join(tmpdir(), 'owabi-setup-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('finding them', () => {
  /** What a process of its own finds under this PATH. */
  function findUnder(path: string) {
    const code = `import('./tests/setup/find-browsers.mjs').then((m) => console.log(m.findBrowser('chromium') ?? 'nothing'))`;
    return spawnSync(process.execPath, ['-e', code], { env: { PATH: path, HOME: dir }, encoding: 'utf8' });
  }

  it('looks into PATH first, and takes programs, not folders', () => {
    const [folders, programs] = [join(dir, 'folders'), join(dir, 'programs')];
    mkdirSync(join(folders, 'chromium'), { recursive: true });
    mkdirSync(programs);
    writeFileSync(join(programs, 'chromium'), '#!/bin/sh\n');
    chmodSync(join(programs, 'chromium'), 0o755);
    expect(findUnder(`${folders}:${programs}`).stdout.trim()).toBe(join(programs, 'chromium'));
  });

  it('finds a download of an earlier setup by the name its program has on each system', () => {
    const programs = ['chrome-linux64/chrome', 'chrome-win64/chrome.exe', 'Chrome.app/MacOS/Google Chrome for Testing'];
    for (const program of programs) {
      const folder = mkdtempSync(join(dir, 'downloads-'));
      const path = join(folder, 'chrome/build', program);
      mkdirSync(join(path, '..', 'chrome_folder/chrome'), { recursive: true });
      expect(findDownload('chromium', folder)).toBeUndefined();
      writeFileSync(path, '');
      expect(findDownload('chromium', folder)).toBe(path);
      expect(findDownload('firefox', folder)).toBeUndefined();
    }
  });

  it('says with code 1 and no stack that a named browser is not there', () => {
    const env = { ...process.env, CHROMIUM: join(dir, 'missing') };
    const { status, stderr } = spawnSync(process.execPath, ['tests/setup/run-setup.mjs'], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`CHROMIUM names ${join(dir, 'missing')}, which is not there`);
  });
});
