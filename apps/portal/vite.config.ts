import { browsers } from '@servitization/tooling/vite';
import { defineConfig } from 'vite';

// The page has no script of its own. Its one script tag names the file that the server offers under
// /embed/ and carries `vite-ignore`: the address stays as a host would write it.
export default defineConfig({ build: { cssTarget: browsers, modulePreload: false } });
