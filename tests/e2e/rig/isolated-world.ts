import type { BrowserContext, Page } from 'playwright-core';

/** Does something in the world of our content script in a page, which no page can enter: source in, what it comes to out. */
export async function runInContentScript<Value>(
  context: BrowserContext,
  page: Page,
  extensionId: string,
  expression: string,
): Promise<Value> {
  const session = await context.newCDPSession(page);
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context: world }) => {
      if (world.origin === `chrome-extension://${extensionId}`) worlds.push(world.id);
    });
    await session.send('Runtime.enable');
    const contextId = worlds.at(-1);
    if (contextId === undefined) throw new Error('The content script does not run in this page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
