import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  lastOpen,
  rememberChoice,
  rememberedChoice,
  rememberOpen,
} from '../../../renderer/screens/reports/rememberedChoice';
import { setDevice } from '../../../renderer/screens/shell/device';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
beforeEach(() => setDevice({ views: {} }));

describe('what was chosen for a report', () => {
  it('comes back for that report alone', () => {
    rememberChoice('annualReport', { year: 2021, referenceDate: '2022-03-01' });
    rememberChoice('runSheet', { editionId: 'e1' });
    expect(rememberedChoice('annualReport')).toEqual({ year: 2021, referenceDate: '2022-03-01' });
    expect(rememberedChoice('runSheet')).toEqual({ editionId: 'e1' });
    expect(rememberedChoice('cueSheet')).toEqual({});
  });

  it('is public again the next time, and of no one', () => {
    rememberChoice('annualReport', { year: 2021, version: 'internal' });
    expect(rememberedChoice('annualReport')).toEqual({ year: 2021 });
    rememberChoice('personFile', { personId: 'p1' });
    expect(rememberedChoice('personFile')).toEqual({});
  });

  it('keeps parts out that were left out, and has parts in that are new', () => {
    rememberChoice('contactList', { parts: ['team', 'asks'] });
    expect(rememberedChoice('contactList')).toEqual({ parts: ['team', 'asks'] });
    // As kept by a version that knew another part.
    setDevice({ views: { 'report.contactList': '{"without":["gone","asks"]}' } });
    expect(rememberedChoice('contactList')).toEqual({ parts: ['team', 'partners'] });
  });

  it.each([
    '',
    'geen json',
    'null',
    '[]',
    '7',
    '2021 2022-03-01 public',
    '{"year":"2021","referenceDate":"31-02-2022"}',
  ])('is nothing when “%s” was kept', (text) => {
    setDevice({ views: { 'report.annualReport': text } });
    expect(rememberedChoice('annualReport')).toEqual({});
  });
});

it('which report was open comes back', () => {
  expect(lastOpen()).toBeNull();
  rememberOpen('badges');
  expect(lastOpen()).toBe('badges');
});
