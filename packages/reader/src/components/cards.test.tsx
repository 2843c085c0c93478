// @vitest-environment jsdom
import { lighthouses } from '@resolute/schema/fixtures';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ResolutionReaderProps } from '../props.ts';
import { ResolutionReader } from './resolution-reader.tsx';

afterEach(cleanup);

// jsdom draws popovers never; here they are drawn once shown.
function draw(this: HTMLElement) {
  this.style.display = 'block';
}
beforeAll(async () => {
  HTMLElement.prototype.showPopover = draw;
  // Loaded beforehand, so that a slow machine is not taken for a card that does not open.
  await import('./card.tsx');
});

const { fr } = lighthouses;
const show = (props: Partial<ResolutionReaderProps> = {}) => render(<ResolutionReader resolution={fr} locale="en" {...props} />);
const call = (number: number) => screen.getAllByRole('doc-noteref', { name: `Note ${number}` })[0]!;
const hover = (element: Element, x: number, pointerType = 'mouse') =>
  element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: 5, pointerType }));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('footnotes', () => {
  it('open when the pointer rests on their call, and close when it has gone', async () => {
    show();
    hover(call(2), 10);
    expect((await screen.findByRole('tooltip', { name: 'Note 2' })).textContent).toContain('Rapport de la Conférence');
    hover(document.body, 900);
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  });

  it('never open for a finger that glides over them', async () => {
    show();
    hover(call(2), 10, 'touch');
    await pause(250);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('do not open under a still pointer when the page scrolls', async () => {
    show();
    hover(call(1), 10);
    fireEvent.scroll(document);
    hover(call(1), 10);
    await pause(250);
    expect(screen.queryByRole('tooltip')).toBeNull();
    hover(call(1), 11);
    expect(await screen.findByRole('tooltip', { name: 'Note 1' })).toBeTruthy();
  });

  it('open at once on focus, described by the note of the list', async () => {
    show();
    call(3).focus();
    expect(await screen.findByRole('tooltip', { name: 'Note 3' })).toBeTruthy();
    expect(document.getElementById(call(3).getAttribute('aria-describedby')!)?.textContent).toContain('Ibid., annexe II.');
    call(3).blur();
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
    expect(call(3).hasAttribute('aria-describedby')).toBe(false);
  });

  it('say what an Ibid. stands for', async () => {
    show();
    call(3).focus();
    const card = await screen.findByRole('tooltip', { name: 'Note 3' });
    expect(card.textContent).toContain('Ibid. stands for note 2');
    expect(card.textContent).toContain('Rapport de la Conférence');
  });

  it('are pinned by a click as a dialog that takes the focus, and give it back on Esc', async () => {
    show();
    fireEvent.click(call(2));
    const dialog = await screen.findByRole('dialog', { name: 'Note 2' });
    expect(document.activeElement).toBe(dialog);
    hover(document.body, 900);
    await pause(350);
    expect(screen.queryByRole('dialog')).toBeTruthy();
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(document.activeElement).toBe(call(2));
  });

  it('are closed by their button', async () => {
    show();
    fireEvent.click(call(2));
    fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(call(2));
  });

  it('close the topmost first', async () => {
    show();
    fireEvent.click(call(2));
    await screen.findByRole('dialog');
    call(1).focus();
    await screen.findByRole('tooltip');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(screen.queryByRole('dialog')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('open as a sheet when tapped', async () => {
    show();
    const tap = new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: 'touch' });
    fireEvent(call(2), tap);
    expect((await screen.findByRole('dialog')).dataset['mode']).toBe('sheet');
  });

  it('stay links for a click that means another tab', () => {
    show();
    expect(fireEvent.click(call(2), { ctrlKey: true })).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leave a dialog by Tab to where it was opened from', async () => {
    show();
    fireEvent.click(call(2));
    const close = await screen.findByRole('button', { name: 'Close' });
    close.focus();
    fireEvent.keyDown(close, { key: 'Tab' });
    expect(document.activeElement).toBe(call(2));
  });

  it('open in their own reader where several share a page', async () => {
    render(
      <>
        <ResolutionReader resolution={fr} idPrefix="a-" />
        <ResolutionReader resolution={fr} idPrefix="b-" />
      </>,
    );
    fireEvent.click(document.getElementById('b-fnref-2')!);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.closest('.resolute')?.querySelector('#b-op-1')).toBeTruthy();
  });
});

describe('other cards', () => {
  it('tell of a correction', async () => {
    show({ corrections: true });
    const mark = [...document.querySelectorAll('#pp-4 .resolute-emendation')].at(-1)!;
    fireEvent.click(mark);
    expect((await screen.findByRole('dialog', { name: 'Correction' })).textContent).toContain('activi té');
  });

  it('cite a paragraph', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Cite par. 3 a)' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('A/RES/61/901, par. 3 a)');
    expect(dialog.textContent).toContain('@misc{A-RES-61-901-op-3-a,');
    fireEvent.click(screen.getByRole('button', { name: 'Copy link, par. 3 a)' }));
    expect(writeText.mock.lastCall?.[0]).toMatch(/#op-3-a$/);
    expect(await screen.findByText('Copied')).toBeTruthy();
  });
});
