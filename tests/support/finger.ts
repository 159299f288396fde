import { errors, type Locator } from 'playwright-core';

/** How long one look at the screen lasts, and how long somebody goes on looking, in milliseconds. */
const A_LOOK = 5_000;
const PATIENCE = 60_000;

/**
 * Presses what this locator finds, looking again as a person does: a page that slides behind another between the
 * look and the press stays in the document, hidden, and the browser's driver would wait for that one element.
 * @throws when nothing that can be pressed bears it within a minute, with what the driver saw last.
 */
export async function pressOn(target: Locator): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      await target.click({ timeout: A_LOOK });
      return;
    } catch (failure) {
      const goesOn = failure instanceof errors.TimeoutError && performance.now() < until;
      if (!goesOn) throw failure;
    }
  }
}
