import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * The types of one module that is bundled, from its source: what it exports says its types itself,
 * so that they need no other file of ours.
 */
export const declarations = (source: string, fileName: string): Plugin => ({
  name: 'declarations',
  generateBundle() {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(source, 'utf8'), {
      fileName: source,
      reportDiagnostics: true,
      compilerOptions: { declaration: true, isolatedDeclarations: true, stripInternal: true },
    });
    const [fault] = diagnostics;
    if (fault)
      throw new Error(`${source}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
    this.emitFile({ type: 'asset', fileName, source: outputText });
  },
});
