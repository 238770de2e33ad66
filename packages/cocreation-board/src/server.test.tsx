// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { thirdCycle } from './boards.test.kit.ts';
import { CocreationBoard } from './CocreationBoard.tsx';

it('a server draws the board that a given log leads to, without a style attribute', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(<CocreationBoard defaultProfile={thirdCycle} />);
  expect(html).toContain('3 steps are owed now, in cycle 3</h2>');
  expect(html).not.toContain('style=');
});
