import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Page } from 'puppeteer';

/** What axe finds on a page that would keep people out: its serious and critical violations, one line each. */
export async function barriersOn(page: Page): Promise<string[]> {
  // The other mode opens a tab for its report, and the page under test would lose the focus.
  const { violations } = await new AxePuppeteer(page).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n').at(-1)?.trim()}`,
      ),
    );
}
