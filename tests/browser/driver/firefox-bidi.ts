// The few WebDriver BiDi calls that puppeteer has no method for: system scope and closed shadow roots.
import type { Browser, Page } from 'puppeteer-core';

interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface ScriptAnswer {
  type: 'success' | 'exception';
  result?: RemoteValue & { value?: { shadowRoot?: RemoteValue | null } & Record<string, unknown> };
  exceptionDetails?: { text: string };
}
export interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** puppeteer keeps its BiDi connection on the browser object, without a public type. */
export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** Evaluates in the first browser window's own script; needs --remote-allow-system-access. */
export async function callInChrome<T>(bidi: Bidi, expression: string): Promise<T> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox has no window');
  const answer = await bidi.send('script.evaluate', {
    target: { context: window.context },
    awaitPromise: true,
    expression,
  });
  return answerOf(answer.result as ScriptAnswer).value as T;
}

export async function findClosedShadow(bidi: Bidi, page: Page, selector: string): Promise<string | undefined> {
  const answer = await bidi.send('script.callFunction', {
    target: targetOf(page),
    functionDeclaration: '(selector) => document.querySelector(selector)',
    arguments: [{ type: 'string', value: selector }],
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  return answerOf(answer.result as ScriptAnswer).value?.shadowRoot?.sharedId;
}

export async function callOnClosedShadow<T>(bidi: Bidi, page: Page, sharedId: string, fn: string, args: unknown[]) {
  const answer = await bidi.send('script.callFunction', {
    target: targetOf(page),
    functionDeclaration: `async (root, args) => JSON.stringify({ value: await (${fn})(root, ...JSON.parse(args)) })`,
    arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
    awaitPromise: true,
  });
  const json = answerOf(answer.result as ScriptAnswer).value as unknown as string;
  return (JSON.parse(json) as { value: T }).value;
}

/** A sandbox of its own: what the page did to its globals is not seen there. */
function targetOf(page: Page) {
  return { context: (page.mainFrame() as unknown as { _id: string })._id, sandbox: 'owabi-test' };
}

function answerOf(answer: ScriptAnswer) {
  if (answer.type === 'exception' || !answer.result)
    throw new Error(`in Firefox: ${answer.exceptionDetails?.text ?? 'no answer'}`);
  return answer.result;
}
