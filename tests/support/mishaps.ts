import type { Page, Request, Response } from 'playwright-core';

/** What went wrong behind a phone's screen since it was taken: told with what the screen says when words are missing. */
export class Mishaps {
  private readonly seen = new WeakMap<Page, string[]>();

  watch(page: Page): void {
    const lines: string[] = [];
    const add = (line: string | null) => void (line !== null && lines.push(line));
    this.seen.set(page, lines);
    page.on('requestfailed', (request) => {
      lines.push(`${nameOf(request)}: ${request.failure()?.errorText ?? 'failed'}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) lines.push(`${nameOf(response.request())}: ${response.status()}`);
      else if (response.url().includes('/client/')) void this.refused(response).then(add, () => undefined);
    });
    page.on('pageerror', (error) => lines.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') lines.push(message.text());
    });
  }

  /** The cloud's own no, which comes with status 200. */
  private async refused(response: Response): Promise<string | null> {
    const said = /"errMsg":"(cloud\.\w+:fail[^"]*)"/.exec(await response.text())?.[1];
    return said === undefined ? null : `${nameOf(response.request())}: ${said}`;
  }

  of(page: Page): string {
    return this.seen.get(page)?.join('\n') ?? '';
  }
}

/** The address, and of a call to the cloud the operation. */
function nameOf(request: Request): string {
  const operation = /"operation":"(\w+)"/.exec(request.postData() ?? '')?.[1];
  return `${new URL(request.url()).pathname} ${operation ?? ''}`.trim();
}
