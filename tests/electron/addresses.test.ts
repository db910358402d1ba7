import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideAddress, shownAddress } from '../../electron/addresses';

describe('outsideAddress', () => {
  it.each([
    ['https://haarlem.nl', 'https://haarlem.nl/'],
    ['https://www.haarlem.nl/initiatieven?x=1#y', 'https://www.haarlem.nl/initiatieven?x=1#y'],
    ['HTTPS://HAARLEM.NL/', 'https://haarlem.nl/'],
    ['https://joinup.ec.europa.eu/licence/eupl', 'https://joinup.ec.europa.eu/licence/eupl'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['mailto:a@example.org?subject=Hallo&body=Dag', 'mailto:a@example.org?subject=Hallo&body=Dag'],
  ])('allows %s', (address, expected) => {
    expect(outsideAddress(address)).toBe(expected);
  });

  it.each([
    'http://haarlem.nl/',
    'https://haarlem.nl.evil.example/',
    'https://evilhaarlem.nl/',
    'https://haarlem.nl@evil.example/',
    'https://user:pass@haarlem.nl/',
    'https://haarlem.nl:8443/',
    'https://evil.example/?haarlem.nl',
    'https://haаrlem.nl/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ms-msdt:/id',
    'smb://haarlem.nl/',
    'app://podium/',
    'mailto:',
    'mailto:a@example.org,b@example.org',
    'mailto:a@example.org?attach=/etc/passwd',
    'mailto:a@example.org?subject=x&bcc=b@example.org',
    'mailto:a@example.org%0abcc:b@example.org',
    '//haarlem.nl',
    'haarlem.nl',
    '',
  ])('refuses %s', (address) => {
    expect(outsideAddress(address)).toBeUndefined();
  });

  it('lets through only https and mailto, whatever it is given', () => {
    const parts = fc.constantFrom(
      'https',
      'http',
      'mailto',
      ':',
      '//',
      'haarlem.nl',
      '@',
      '\\',
      '/',
      '\t',
      '\n',
      '%',
      '?',
      '#',
      'x',
      '.',
      '..',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 10 }), (pieces) => {
        const allowed = outsideAddress(pieces.join(''));
        if (allowed === undefined) return;
        const { protocol, hostname } = new URL(allowed);
        expect(['https: haarlem.nl', 'mailto: ']).toContain(`${protocol} ${hostname}`);
      }),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  ['mailto:a@example.org?subject=Hallo&body=Dag', 'a@example.org'],
  ['mailto:a@example.org', 'a@example.org'],
  ['https://haarlem.nl/x?y=1', 'https://haarlem.nl/x?y=1'],
])('asks about %s as %s', (address, shown) => expect(shownAddress(address)).toBe(shown));
