// @vitest-environment jsdom
import { lighthouses } from '@resolute/schema/fixtures';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ResolutionReader } from './resolution-reader.tsx';

afterEach(cleanup);

const { fr } = lighthouses;
const source = () => screen.getByRole('link', { name: 'Source' });

describe('state', () => {
  it('is the reader’s own where the host gives none', () => {
    const onViewChange = vi.fn<(view: string) => void>();
    render(<ResolutionReader resolution={fr} locale="en" onViewChange={onViewChange} />);
    expect(fireEvent.click(source())).toBe(false);
    expect(onViewChange).toHaveBeenCalledWith('source');
    expect(source().getAttribute('aria-current')).toBe('true');
    expect(document.querySelector('del')).toBeTruthy();
  });

  it('is the host’s where it gives it', () => {
    const onViewChange = vi.fn<(view: string) => void>();
    render(<ResolutionReader resolution={fr} locale="en" view="notes" onViewChange={onViewChange} />);
    fireEvent.click(source());
    expect(onViewChange).toHaveBeenCalledWith('source');
    expect(source().hasAttribute('aria-current')).toBe(false);
  });

  it('is a link to follow where the host gives it and hears of no change', () => {
    render(<ResolutionReader resolution={fr} locale="en" view="notes" />);
    expect(fireEvent.click(source())).toBe(true);
    expect(source().getAttribute('href')).toBe('?view=source');
  });

  it('marks actors when asked, and follows one from the margin', () => {
    render(<ResolutionReader resolution={fr} locale="en" />);
    fireEvent.click(screen.getByRole('link', { name: /^Show: Actors/ }));
    expect(document.querySelectorAll('.resolute-actor-mark').length).toBeGreaterThan(5);
    fireEvent.click(screen.getAllByRole('link', { name: 'Secretary-General, addressee' })[0]!);
    expect(screen.getByRole('region', { name: 'Where Secretary-General is named' })).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Stop following this actor' }));
    expect(screen.queryByRole('region', { name: /Where/ })).toBeNull();
  });
});
