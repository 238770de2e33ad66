/*
 * How a page hands a company's document to the report that it has opened, as a page and its frame
 * do: on the window the two only find one another. The report says `hello` to whoever opened it; the
 * page, which knows its window, hands over one end of a channel, and sends the document through it,
 * again whenever it changes. Nobody else can speak there.
 */

/** From the report: I am here. It tells nothing, so that anybody may hear it. */
export const REPORT_HELLO = 'servitization-report hello 1';
/** From the page, with one end of the channel. */
export const REPORT_CHANNEL = 'servitization-report channel 1';
