// Processor time of a browser with all its processes, from Linux's own accounting.
import { readdirSync, readFileSync } from 'node:fs';

/** Run time in ms of a process and all its descendants so far. What ends inside a window is lost to it. */
export function cpuMsOf(rootPid: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let total = 0;
  const waiting = [rootPid];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    total += runTimeNsOf(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return total / 1e6;
}

function parentOf(pid: string): number | undefined {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  // The name in brackets may hold spaces; the parent is the second field after it.
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : undefined;
}

function runTimeNsOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce(
      (sum, thread) => sum + Number(readOrNothing(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0] || 0),
      0,
    );
  } catch {
    // The process has ended meanwhile.
    return 0;
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
