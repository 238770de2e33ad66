import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download, fileNameOf } from './download.ts';

describe('fileNameOf', () => {
  it('joins words by dashes', () => {
    expect(fileNameOf('Tallberg Hydraulics', 'matrix', 'svg')).toBe(
      'tallberg-hydraulics-matrix.svg',
    );
  });

  it('keeps letters of every alphabet', () => {
    expect(fileNameOf('Norrstål Ääni 株式会社', 'матрица', 'csv')).toBe(
      'norrstål-ääni-株式会社-матрица.csv',
    );
  });

  it('leaves out what a file system reserves', () => {
    expect(fileNameOf('../a\\b:c*?"<>|\u0000\u202E', 'matrix', 'png')).toBe('a-b-c-matrix.png');
    expect(fileNameOf('', 'CON', 'png')).toBe('con-file.png');
  });

  it('has a name even without words', () => {
    expect(fileNameOf('', '…', 'png')).toBe('figure.png');
    expect(fileNameOf('', 'matrix', 'png')).toBe('matrix.png');
  });

  it('shortens the subject, never what the figure is, to 255 bytes at most', () => {
    const name = fileNameOf('𠀀'.repeat(300), 'matrix', 'png');
    expect(name).toMatch(/-matrix\.png$/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});

describe('download', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('clicks an anchor that is not in the page, and gives the memory back later', () => {
    const clicked: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this);
    });
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    download({ name: 'a.csv', content: new Blob(['a']) });
    const [anchor] = clicked;
    expect(anchor?.download).toBe('a.csv');
    expect(anchor?.isConnected).toBe(false);
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith(anchor?.href);
  });
});
