import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../renderer/domain/mail';
import { instant } from '../../renderer/domain/time';
import { mailFile } from '../../renderer/exports/mailFile';

const now = instant(Date.UTC(2025, 9, 14, 17, 5, 9));
const base = { to: { name: 'Noor Voorbeeld', address: 'noor@example.org' }, subject: 'Dag', body: 'Dag Noor,', now };
const written = (mail: Partial<typeof base>) => new TextDecoder().decode(mailFile({ ...base, ...mail }));

/** A mail read back as RFC 5322, 2045 and 2047 say, knowing nothing of how it was written. */
function parsed(file: string) {
  const end = file.indexOf('\r\n\r\n');
  const unfolded = file.slice(0, end).replace(/\r\n[ \t]/g, ' ');
  const headers = unfolded.split('\r\n').map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), words(line.slice(colon + 2))] as const;
  });
  const body = unquoted(file.slice(end + 4).replace(/\r\n$/, ''));
  return { headers, of: (name: string) => headers.find(([one]) => one === name)?.[1], body };
}

function words(value: string): string {
  const joined = value.replace(/\?= =\?utf-8\?B\?/g, (between) => `${between.slice(0, 2)}${between.slice(3)}`);
  return joined.replace(/(=\?utf-8\?B\?[^?]*\?=)+/g, (run) => {
    const bytes = [...run.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].flatMap(([, code = '']) => [
      ...Buffer.from(code, 'base64'),
    ]);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  });
}

function unquoted(text: string): string {
  const soft = text.replace(/=\r\n/g, '');
  const bytes: number[] = [];
  for (let at = 0; at < soft.length; at++) {
    const hex = /^=([0-9A-F]{2})/.exec(soft.slice(at, at + 3));
    if (hex) at += 2;
    bytes.push(hex ? Number.parseInt(hex[1] ?? '', 16) : soft.charCodeAt(at));
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    .decode(new Uint8Array(bytes))
    .replace(/\r\n/g, '\n');
}

describe('a mail as a file', () => {
  it('is a draft in plain sight when nothing has to be encoded', () => {
    expect(written({})).toBe(
      [
        'MIME-Version: 1.0',
        'Date: Tue, 14 Oct 2025 17:05:09 +0000',
        'X-Unsent: 1',
        'To: Noor Voorbeeld <noor@example.org>',
        'Subject: Dag',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Dag Noor,',
        '',
      ].join('\r\n'),
    );
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      'a\r\nBcc: x@example.org',
      '=?utf-8?B?QQ==?=',
      '"Noor", <x@example.org>',
      '\u2028Bcc:\u2029',
      '\uFEFFx',
      '😀'.repeat(70),
    ),
  );

  it('reads back as it went in, whatever was typed', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, subject, body) => {
        const file = written({ to: { name, address: 'noor@example.org' }, subject, body });
        const mail = parsed(file);
        expect(mail.of('Subject')).toBe(oneLine(subject));
        const to = oneLine(name) === '' ? 'noor@example.org' : `${oneLine(name)} <noor@example.org>`;
        expect(mail.of('To')).toBe(to);
        expect(mail.body).toBe(body.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r\n?/g, '\n'));
        expect(mail.headers.map(([one]) => one)).toEqual([
          'MIME-Version',
          'Date',
          'X-Unsent',
          'To',
          'Subject',
          'Content-Type',
          'Content-Transfer-Encoding',
        ]);
        expect(file).toMatch(/^[\x20-\x7e\t\r\n]*$/);
        for (const line of file.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.length).toBeLessThanOrEqual(76);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', 'noor', 'a@example.org\r\nBcc: b@example.org', 'noor@example.org, sam@example.org', 'zoë@example.org'])(
    'leaves %j out as an address',
    (address) => {
      const mail = parsed(written({ to: { name: 'Noor', address } }));
      expect(mail.of('To')).toBeUndefined();
      expect(mail.headers).toHaveLength(6);
    },
  );
});
