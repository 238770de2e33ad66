import type { Page, Request } from '@playwright/test';

/**
 * Everything that a page says or breaks, from now on: empty is what a host wants. What was on its
 * way when the page was left is cut off by the browser, which is nobody's fault.
 */
export function listenTo(page: Page): string[] {
  const heard: string[] = [];
  const isCutOff = leaving(page);
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (!isCutOff(request)) heard.push(`failed: ${request.url()}`);
  });
  return heard;
}

/** Tells of a failed request whether it was cut off because the page was left meanwhile. */
function leaving(page: Page): (failed: Request) => boolean {
  const askedIn = new WeakMap<Request, number>();
  let documents = 0;
  let isOnItsWay = false;
  const isAddress = (request: Request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame();
  page.on('request', (request) => {
    askedIn.set(request, documents);
    if (isAddress(request)) isOnItsWay = true;
  });
  page.on('framenavigated', (frame) => {
    // A change of the hash comes by here too, without a request.
    if (frame !== page.mainFrame() || !isOnItsWay) return;
    isOnItsWay = false;
    documents += 1;
  });
  return (failed) => {
    if (isAddress(failed)) {
      isOnItsWay = false;
      return false;
    }
    const isOfPageLeft = isOnItsWay || (askedIn.get(failed) ?? 0) < documents;
    return isOfPageLeft && failed.failure()?.errorText === 'net::ERR_ABORTED';
  };
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
