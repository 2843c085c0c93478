import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from './arguments.ts';

describe('arguments', () => {
  it('say what to parse, and how', () => {
    expect(parseArguments(['parse', 'a.txt'])).toEqual({ name: 'parse', file: 'a.txt', format: 'json', language: undefined, symbol: undefined });
    expect(parseArguments(['parse', '--lang=FR', '--format', 'akn', '-', '--symbol', '217 (III) A'])).toEqual({
      name: 'parse',
      file: '-',
      format: 'akn',
      language: 'fr',
      symbol: 'A/RES/217 A (III)',
    });
  });

  it('say which corpus to read, and for whom', () => {
    expect(parseArguments(['corpus', 'texts'])).toEqual({ name: 'corpus', folder: 'texts', json: false });
    expect(parseArguments(['corpus', '--json', 'texts'])).toEqual({ name: 'corpus', folder: 'texts', json: true });
    expect(parseArguments(['corpus', '--annotations'])).toEqual({ name: 'annotations', folder: null });
    expect(parseArguments(['corpus', 'texts', '--annotations'])).toEqual({ name: 'annotations', folder: 'texts' });
  });

  it.each([
    ['A/RES/58/208', 'A/RES/58/208'],
    ['58/208', 'A/RES/58/208'],
    ['1325 (2000)', 'S/RES/1325 (2000)'],
    ['A/RES/1145(XII)', 'A/RES/1145 (XII)'],
    ['3419 A to D (XXX)', 'A/RES/3419 A-D (XXX)'],
    ['decision 1995/313', 'E/DEC/1995/313'],
    ['a/hrc/res/50/13', 'A/HRC/RES/50/13'],
  ])('take the symbol as %s', (written, symbol) => {
    expect(parseArguments(['parse', 'a.txt', '--symbol', written])).toMatchObject({ symbol });
  });

  it.each([[['--help']], [['-h']], [['parse', '--help']], [['parse', 'a.txt', '-h']]])('%j asks for help', (argv) => {
    expect(parseArguments(argv)).toEqual({ name: 'help' });
  });

  it.each([
    [[], 'Say what to do'],
    [['pars', 'a.txt'], 'There is no command "pars"'],
    [['parse'], 'Say which file'],
    [['parse', ''], 'Say which file'],
    [['parse', 'a.txt', 'b.txt'], '"b.txt" is one too many'],
    [['parse', 'a.txt', '--format', 'pdf'], 'There is no format "pdf"; there are: json, text, messages'],
    [['parse', 'a.txt', '--format', 'toString'], 'There is no format "toString"'],
    [['parse', 'a.txt', '--format'], "'--format <value>' argument missing"],
    [['parse', 'a.txt', '--lang', 'de'], '"de" is no official language'],
    [['parse', 'a.txt', '--symbol', 'lighthouse'], '"lighthouse" is no symbol. '],
    [['parse', 'a.txt', '--symbol', ''], '"" is no symbol. The symbol is empty.'],
    [['parse', 'a.txt', '--symbol', 'S/RES/1325'], 'is written with its year'],
    [['parse', 'a.txt', '--json'], '"parse" has no option --json'],
    [['corpus', 'texts', '--lang', 'fr'], '"corpus" has no option --lang'],
    [['corpus'], 'Say which folder'],
    [['corpus', 'texts', '--annotations', '--json'], 'one of --json and --annotations'],
    [['parse', '--annotations'], 'Say which file'],
    [['corpus', 'a', 'b'], '"b" is one too many. Say which folder to read'],
    [['constructor', 'a'], 'There is no command "constructor"'],
    [['parse', 'a.txt', '--colour'], "Unknown option '--colour'"],
  ])('%j are refused with a reason', (argv, reason) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(reason);
  });
});
