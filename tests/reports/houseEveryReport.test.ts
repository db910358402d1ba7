import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inHouseStyle } from '../../renderer/reports/houseReport';
import { houseOptions } from '../../renderer/reports/houseValues';
import { templateParts } from '../../renderer/screens/houseStyle/templateFile';
import { nl } from '../../renderer/texts/nl';
import { lintDocx } from '../support/docxLinter';
import { bytesOf, likelyChoice, reportOf, variants } from '../support/everyReport';
import { exampleRecords } from '../support/exampleRecords';
import * as made from '../support/houseTemplates';
import { optionsFor } from '../support/reportCases';
import { noFaults, validated } from '../support/validator';

describe('every report', () => {
  it.each(variants.filter(({ name, label }) => !reportOf(name).hasOwnPage && !label.includes(', only')))(
    '$label in a template',
    async (variant) => {
      const snapshot = await exampleRecords('2022-03-08');
      const report = await bytesOf(variant, snapshot, { pageNumbers: false });
      const choice = { ...likelyChoice(variant.name, snapshot), now: optionsFor().now };
      // Both versions of the annual report have the same contents.
      const pageNumbers = variant.label !== 'annualReport, public';
      const options = { ...houseOptions(snapshot, choice, nl), pageNumbers };
      const bytes = await inHouseStyle(report, templateParts(made.dutch()), options);
      if (!bytes) throw new Error('It is on pages of its own.');
      const faults = lintDocx(made.withOwnIds(bytes));
      expect(faults.filter(({ rule }) => pageNumbers || !/^(contents|fields)$/.test(rule))).toEqual([]);
      expect(
        strFromU8(unzipSync(bytes)['word/header1.xml'] ?? new Uint8Array()).includes(nl.reports.annualReport.marking),
      ).toBe(variant.isInternal);
      // The others go to the validator in the long run.
      if (/^(annualReport, internal|editionReport, internal|cueSheet|personFile)$/.test(variant.label))
        expect(await validated(bytes)).toMatchObject(noFaults);
    },
  );

  it('on pages of its own size is left as it is', async () => {
    const snapshot = await exampleRecords('2022-03-08');
    const programme = variants.find(({ name }) => name === 'programme');
    if (!programme) throw new Error('There is no leaflet.');
    const report = await bytesOf(programme, snapshot);
    expect(
      await inHouseStyle(report, templateParts(made.dutch()), houseOptions(snapshot, optionsFor(), nl)),
    ).toBeNull();
  });
});
