import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerFrom } from '@servitization/tooling/files';
import type { Plugin, ViteDevServer } from 'vite';
import { pagesOf } from '../brands/pages.ts';
import { type Drawn, drawAll } from './pages.ts';
import { drawPartners } from './partner.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const embed = dirname(fileURLToPath(import.meta.resolve('@servitization/embed/package.json')));

const pathOf = (url = '/') => new URL(url, 'http://localhost').pathname;

/** The script of the elements, as the server of the built site offers it. */
function offerScript({ middlewares }: ViteDevServer): void {
  middlewares.use('/embed', async (request, response) => {
    const path = pathOf(request.url);
    const { status, headers, body } = await answerFrom(
      join(embed, 'dist'),
      { path, query: '' },
      path,
    );
    response.writeHead(status, headers).end(body);
  });
}

/** Answers for a page while it is written; Vite starts anew when a text or a template changes. */
function answer(server: ViteDevServer, drawn: readonly Drawn[]): void {
  const pages = new Map(
    [...pagesOf(drawn), ...drawPartners()].map(({ file, html }) => [`/${file}`, html]),
  );
  server.middlewares.use(async (request, response, next) => {
    const path = pathOf(request.originalUrl);
    const html = pages.get(`${path}index.html`);
    if (!html) return next();
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(await server.transformIndexHtml(path, html, request.originalUrl));
  });
}

/** Gives Vite the pages of the site, none of which lies on the disk as a file. */
export function drawnPages(): Plugin {
  const drawn = drawAll();
  const all = [...drawn, ...drawPartners()];
  const pages = new Map(all.map(({ file, html }) => [join(root, file), html]));
  return {
    name: 'drawn-pages',
    config: () => ({ appType: 'custom', build: { rolldownOptions: { input: [...pages.keys()] } } }),
    resolveId: { order: 'pre', handler: (id) => (pages.has(id) ? id : null) },
    load: (id) => pages.get(id),
    configureServer(server) {
      offerScript(server);
      return () => answer(server, drawn);
    },
  };
}
