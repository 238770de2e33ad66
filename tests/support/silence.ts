import type { Page } from '@playwright/test';

/** Everything that a page says or breaks, from now on: empty is what a host wants. */
export function listenTo(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  return heard;
}

/** Paths of everything that the page asks for; another origin shows as a whole address. */
export function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = page.url() === 'about:blank' || url.origin === new URL(page.url()).origin;
    paths.push(own ? url.pathname : request.url());
  });
  return paths;
}
