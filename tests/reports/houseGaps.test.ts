import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inHouseStyle } from '../../renderer/reports/houseReport';
import { houseOptions } from '../../renderer/reports/houseValues';
import { TemplateRefused } from '../../renderer/reports/templateRefusal';
import { nl } from '../../renderer/texts/nl';
import * as made from '../support/houseTemplates';
import { onePitch, optionsFor, quickReportOf } from '../support/reportCases';
import { type Element, elementsIn, readXml } from '../support/xml';

describe('a template that lacks anything', () => {
  const names = ['word/document.xml', 'word/styles.xml', 'word/settings.xml', 'word/header1.xml'];

  it.each(names)('is used or refused, and an internal report stays marked: %s', async (part) => {
    const report = await quickReportOf(onePitch(), { version: 'internal' });
    const whole = unzipSync(made.dutch({ numbered: true }));
    const source = readXml(strFromU8(whole[part] ?? new Uint8Array()));
    const elements = everyElement(source).slice(1);
    expect(elements.length).toBeGreaterThan(3);
    const options = { ...houseOptions(onePitch(), optionsFor(), nl), pageNumbers: false };
    for (const gone of elements) {
      try {
        const bytes = await inHouseStyle(report, { ...whole, [part]: strToU8(written(source, gone)) }, options);
        if (!bytes) throw new Error('The report is on pages of its own.');
        const parts = unzipSync(bytes);
        const heads = Object.keys(parts).filter((name) => /^word\/header\d*\.xml$/.test(name));
        expect(
          heads.some((name) => strFromU8(parts[name] ?? new Uint8Array()).includes(nl.reports.annualReport.marking)),
        ).toBe(true);
      } catch (error) {
        if (!(error instanceof TemplateRefused)) throw error;
      }
    }
  });
});

function everyElement(root: Element): Element[] {
  return [root, ...elementsIn(root).flatMap(everyElement)];
}

/** A part as XML again, without one of its elements. */
function written(one: Element, gone: Element): string {
  if (one === gone) return '';
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const attributes = Object.entries(one.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const content = one.children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, gone)));
  return `<${one.name}${attributes.join('')}>${content.join('')}</${one.name}>`;
}
