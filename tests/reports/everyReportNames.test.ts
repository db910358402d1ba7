import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { fullName } from '../../renderer/domain/pitcher';
import { properNames, withNames } from '../../renderer/reports/properNames';
import { en } from '../../renderer/texts/en';
import { bytesOf, records, variants } from '../support/everyReport';
import { anEdition, aPitcher, aRow, aSnapshot } from '../support/records';
import { all, at, type Element, elementsIn, readXml, textOf } from '../support/xml';

/** What a clerk's Word would underline: the names of people, places, organisations and ideas. */
function namesOf(snapshot: Snapshot): string[] {
  const { editions, venues, initiatives, pitchers, contacts, partners, teamMembers, broadcasts } = snapshot;
  const names = [
    ...[...pitchers, ...contacts].flatMap((person) => [fullName(person), person.familyName, person.email]),
    ...[...venues, ...partners, ...teamMembers, ...snapshot.districts, ...snapshot.neighbourhoods].map((r) => r.name),
    ...[...partners, ...teamMembers].map(({ email }) => email),
    ...editions.flatMap(({ host, musicAct }) => [host, musicAct]),
    ...broadcasts.map(({ station }) => station),
    ...initiatives.map(({ title }) => title),
    ...pitchers.map(({ pronunciation }) => pronunciation),
  ];
  return [...new Set(names)].filter(Boolean);
}

/** The text of a paragraph, and of each sign in it whether it is kept from the spelling checker. */
function signsOf(paragraph: Element): { readonly text: string; readonly kept: readonly boolean[] } {
  const runs = all(paragraph, 'w:r').map((run) => ({
    text: elementsIn(run)
      .map((one) => (one.name === 'w:t' ? textOf(one) : one.name === 'w:tab' ? '\t' : ''))
      .join(''),
    isKept: at(run, 'w:rPr', 'w:noProof') !== undefined,
  }));
  return {
    text: runs.map(({ text }) => text).join(''),
    kept: runs.flatMap(({ text, isKept }) => Array.from({ length: text.length }, () => isKept)),
  };
}

/** Where each name stands as whole words in a document, and whether all of it is kept from the spelling checker. */
function found(bytes: Uint8Array, names: readonly string[]) {
  const parts = unzipSync(bytes);
  const inWord = /[\p{L}\p{M}\p{N}]/u;
  return Object.keys(parts)
    .filter((name) => /^word\/(document|footer\d*)\.xml$/.test(name))
    .flatMap((name) => all(readXml(strFromU8(parts[name] ?? new Uint8Array())), 'w:p').map(signsOf))
    .flatMap(({ text, kept }) =>
      names.flatMap((name) => {
        const places: { readonly name: string; readonly isKept: boolean; readonly text: string }[] = [];
        for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
          if (inWord.test(text[from - 1] ?? '') || inWord.test(text[from + name.length] ?? '')) continue;
          places.push({ name, text, isKept: kept.slice(from, from + name.length).every(Boolean) });
        }
        return places;
      }),
    );
}

describe('names', () => {
  it.each(variants)('in $label are not for the spelling checker', async (variant) => {
    const snapshot = await records['the example']();
    const places = found(await bytesOf(variant, snapshot, { pageNumbers: false }), namesOf(snapshot));
    expect(places.filter(({ isKept }) => !isKept)).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  });

  it('are kept from it in English too', async () => {
    const snapshot = await records['the example']();
    const variant = variants.find(({ name }) => name === 'runSheet');
    if (!variant) throw new Error('No run sheet.');
    const places = found(await bytesOf(variant, snapshot, { texts: en }), namesOf(snapshot));
    expect(places.filter(({ isKept }) => !isKept)).toEqual([]);
    expect(places.length).toBeGreaterThan(20);
  });
});

describe('a name in a sentence', () => {
  const names = properNames(
    aSnapshot({
      editions: [anEdition({ musicAct: "Joe's & <Co>", host: 'Han Presentator' })],
      venues: [aRow('venues', { name: 'Het Seinwezen' })],
      partners: [
        aRow('partners', { name: 'Bas' }),
        aRow('partners', { name: 'Bas Bouwt', website: 'https://bas.example.org/' }),
      ],
      pitchers: [aPitcher({ givenName: 'Yusuf', prefix: 'el', familyName: 'Bedacht' })],
    }),
  );
  const namedIn = (text: string) => names(text).flatMap((part) => (part.isName ? [part.text] : []));

  it.each([
    ['Bas Bouwt en Bas kwamen', ['Bas Bouwt', 'Bas']],
    ['Basaal is geen Bastion', []],
    ['In het Seinwezen was het vol', ['Seinwezen']],
    ['Het Seinwezen', ['Het Seinwezen']],
    ['Yusuf el Bedacht, of El Bedacht, of Yusuf', ['Yusuf el Bedacht', 'El Bedacht', 'Yusuf']],
    ['Han vroeg het aan Presentator.', ['Han', 'Presentator']],
    ['Kijk op bas.example.org.', ['bas.example.org']],
    ['Een idee van Yusuf el\u00a0Bedacht.', ['Yusuf el\u00a0Bedacht']],
    ['', []],
  ] as const)('%j', (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
    expect(
      names(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('is a run of its own, in the order the format asks for, and the rest is as it was', () => {
    const look = '<w:rPr><w:b/><w:bCs/><w:color w:val="1D2422"/></w:rPr>';
    const run = (text: string) =>
      `<w:r>${look}<w:tab/><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:t>Niets</w:t></w:r>`;
    expect(withNames(run('Van Joe&apos;s &amp; &lt;Co&gt; &amp; meer'), names)).toBe(
      `<w:r>${look}<w:tab/><w:t xml:space="preserve">Van </w:t></w:r>` +
        '<w:r><w:rPr><w:b/><w:bCs/><w:noProof/><w:color w:val="1D2422"/></w:rPr>' +
        '<w:t xml:space="preserve">Joe&apos;s &amp; &lt;Co&gt;</w:t></w:r>' +
        `<w:r>${look}<w:t xml:space="preserve"> &amp; meer</w:t></w:r><w:r><w:t>Niets</w:t></w:r>`,
    );
    expect(withNames(run('Geen &amp;lt; naam'), names)).toBe(run('Geen &amp;lt; naam'));
  });
});
