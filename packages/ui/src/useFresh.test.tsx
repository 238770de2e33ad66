import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { useFresh } from './useFresh.ts';

afterEach(cleanup);

function Name({ text }: { readonly text: string }) {
  return <input aria-label="Name" {...useFresh<HTMLInputElement>(text)} />;
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });

test('a text that comes late takes no keystroke from a field that the user is in', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Name text="Acme" />);
  await user.type(field(), ' Oy');
  rerender(<Name text="Acme " />);
  expect(field().value).toBe('Acme Oy');
});

test('a text from elsewhere shows at once where the user is not, and on leaving where they are', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Name text="Acme" />);
  rerender(<Name text="Bolt" />);
  expect(field().value).toBe('Bolt');
  await user.click(field());
  rerender(<Name text="Cog" />);
  expect(field().value).toBe('Bolt');
  await user.tab();
  expect(field().value).toBe('Cog');
});
