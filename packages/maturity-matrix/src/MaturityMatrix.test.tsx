import { createProfileStore, memoryStorage, rate } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { SettingsProvider } from '@servitization/ui';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { complete, halfAnswered, leading } from '../../../examples/index.ts';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { MaturityMatrix } from './MaturityMatrix.tsx';

const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const square = (name: RegExp) => screen.getByRole('gridcell', { name });
const tabStops = () => screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0);
const stored = (profile: object) =>
  createProfileStore({ name: 'acme', storage: memoryStorage(JSON.stringify(profile)) });

afterEach(cleanup);

describe('the matrix', () => {
  it('shows no place before the first answer', () => {
    render(<MaturityMatrix />);
    expect(title()).toBe('Your place is still open');
    expect(screen.queryByText('Your firm')).toBeNull();
  });

  it('shows where the firm of a given document stands', () => {
    render(<MaturityMatrix defaultProfile={halfAnswered} />);
    expect(title()).toBe('Provisional: digital services lead, partners lag');
    expect(square(/your firm is here/).getAttribute('aria-current')).toBeNull();
  });

  it('shows what its host holds, and moves when the host does', () => {
    const { rerender } = render(<MaturityMatrix profile={halfAnswered} />);
    rerender(<MaturityMatrix profile={leading} />);
    expect(title()).toBe('Digital services and partners in step');
    expect(square(/Your firm is here/).dataset.cell).toBe('2-2');
  });

  it('announces the firm’s square as the current one when no answer could move it', () => {
    render(<MaturityMatrix defaultProfile={complete} />);
    expect(square(/Your firm is here/).getAttribute('aria-current')).toBe('location');
  });

  it('shows no square’s text before there is a place or a choice', () => {
    render(<MaturityMatrix />);
    expect(screen.queryByText(/Firms here/)).toBeNull();
    expect(screen.getByText(/Choose a square/)).toBeDefined();
    fireEvent.click(square(/Digital awareness; ecosystem knowledge synergy/));
    expect(screen.getByText(/Firms here sell products/)).toBeDefined();
  });

  it('prefers what its host holds to the document around it', () => {
    render(
      <ProfileProvider store={stored(leading)}>
        <MaturityMatrix profile={halfAnswered} />
      </ProfileProvider>,
    );
    expect(title()).toBe('Provisional: digital services lead, partners lag');
  });

  it('follows the document around it', () => {
    const store = stored({ ...complete, ratings: {} });
    render(
      <ProfileProvider store={store}>
        <MaturityMatrix />
      </ProfileProvider>,
    );
    act(() => {
      store.edit({ type: 'rate', question: 'assess-digital-readiness', level: 2 });
    });
    expect(title()).toBe('Partners not assessed yet');
  });

  it('shows the answers of one rater', () => {
    const stamp = { at: '2026-01-01T00:00:00.000Z-0000', by: 'me' };
    const both = rate(halfAnswered, 'assess-digital-readiness', { level: 4 }, stamp, 'board');
    render(<MaturityMatrix profile={both} rater="board" />);
    expect(title()).toBe('Partners not assessed yet');
  });

  it('places by the share that its host asks for', () => {
    render(<MaturityMatrix profile={complete} consolidation={1} />);
    expect(square(/Your firm is here/).dataset.cell).toBe('0-0');
  });
});

describe('a square', () => {
  it('is the firm’s own until the reader looks at another', () => {
    render(<MaturityMatrix defaultProfile={halfAnswered} />);
    expect(tabStops()).toEqual([square(/your firm is here/)]);
    const far = square(/mass customization; ecosystem value co-creation/);
    fireEvent.click(far);
    expect(tabStops()).toEqual([far]);
  });

  it('makes way for the firm’s own once that has moved', () => {
    const { rerender } = render(<MaturityMatrix profile={halfAnswered} />);
    fireEvent.click(square(/Digital awareness; ecosystem integration/));
    rerender(<MaturityMatrix profile={leading} />);
    expect(tabStops()).toEqual([square(/Your firm is here/)]);
  });

  it('stays looked at when an answer leaves the firm where it is', () => {
    const { rerender } = render(<MaturityMatrix profile={halfAnswered} />);
    const looked = square(/Digital awareness; ecosystem integration/);
    fireEvent.click(looked);
    rerender(<MaturityMatrix profile={{ ...halfAnswered, name: 'Renamed' }} />);
    expect(tabStops()).toEqual([looked]);
  });
});

describe('a host', () => {
  it('puts its own words in place of some', () => {
    const messages = { firm: () => 'Acme', eyebrow: 'Where you stand' };
    render(<MaturityMatrix profile={complete} messages={messages} />);
    expect(screen.getAllByText('Acme')).not.toEqual([]);
    expect(screen.getByRole('region', { name: 'Where you stand' })).toBeDefined();
    expect(screen.getByText(/All 17 questions are answered/)).toBeDefined();
  });

  it('sets the level of the title, itself or around', () => {
    const { rerender } = render(<MaturityMatrix headingLevel={4} />);
    expect(screen.getByRole('heading', { level: 4 })).toBeDefined();
    rerender(
      <SettingsProvider headingLevel={3}>
        <MaturityMatrix />
      </SettingsProvider>,
    );
    expect(screen.getByRole('heading', { level: 3 })).toBeDefined();
  });

  it('adds its own next step after the results', () => {
    const { container } = render(<MaturityMatrix after={<a href="#call">Call us</a>} />);
    expect(container.firstElementChild?.lastElementChild?.textContent).toBe('Call us');
  });
});

conforms('MaturityMatrix', <MaturityMatrix defaultProfile={halfAnswered} />);
forwards('MaturityMatrix', MaturityMatrix);
