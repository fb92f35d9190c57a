// What holds for one browser session: whether it is the first, and how many notices it has shown. Gone at its end.
import type { SessionFacts } from '../check/check-page.ts';

export interface SessionArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const FIRST = 'isFirstSession';
const SHOWN = 'noticesShown';

export async function readSession(area: SessionArea): Promise<Omit<SessionFacts, 'isPrivateWindow'>> {
  const { [FIRST]: first, [SHOWN]: shown } = await area.get([FIRST, SHOWN]);
  return { isFirstSession: first === true, noticesShown: typeof shown === 'number' ? shown : 0 };
}

export function markFirstSession(area: SessionArea): Promise<void> {
  return area.set({ [FIRST]: true });
}

export async function countNotice(area: SessionArea): Promise<void> {
  const { noticesShown } = await readSession(area);
  await area.set({ [SHOWN]: noticesShown + 1 });
}
