/** As a new app of Next.js has it: nothing random may be drawn ahead of time. */
export default { cacheComponents: true };
