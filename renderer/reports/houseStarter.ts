/** A template to start from: our own calm page with all placeholders, to be given the municipality's own look in Word. */
import {
  Document,
  Footer,
  Header,
  type IPropertiesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Instant } from '../domain/time';
import type { Texts } from '../texts/nl';
import { Draft } from './draft';
import { finish } from './finish';
import { type PlaceholderName, placeholderNames } from './placeholders';
import { colour, numbering, page, styles, theme } from './styles';
import { explanationStyle } from './template';

const own: NonNullable<IPropertiesOptions['styles']> = {
  ...styles,
  paragraphStyles: [
    ...(styles.paragraphStyles ?? []),
    {
      id: explanationStyle,
      name: 'Podium uitleg',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: colour.quiet },
      paragraph: { spacing: { before: 160, after: 0, line: 264, lineRule: LineRuleType.AUTO } },
    },
  ],
};

const placeholder = (name: PlaceholderName) => `{{${name}}}`;
const onCover: readonly PlaceholderName[] = ['titel', 'ondertitel', 'organisatie', 'inhoud'];

/** The template to start from, as the bytes of a document. */
export async function houseStarter(texts: Texts, now: Instant): Promise<Uint8Array> {
  const words = texts.houseStyle.starter;
  const draft = new Draft(texts.reports.annualReport.caption);
  draft.line(placeholder('organisatie'));
  draft.add(new Paragraph({ style: 'Title', children: [new TextRun(placeholder('titel'))] }));
  draft.line(placeholder('ondertitel'), 'Subtitle');
  const facts = placeholderNames.filter((name) => !onCover.includes(name));
  draft.facts(facts.map((name) => [words.facts[name], placeholder(name)]));
  for (const line of words.explanation) draft.line(line, explanationStyle);
  draft.add(new Paragraph({ pageBreakBefore: true, children: [new TextRun(placeholder('inhoud'))] }));
  const tabStops = [{ type: TabStopType.RIGHT, position: page.text }];
  const { footer } = texts.reports.annualReport;
  const number = [new Tab(), `${footer.page} `, PageNumber.CURRENT, ` ${footer.of} `, PageNumber.TOTAL_PAGES];
  const { margin } = page;
  const document = new Document({
    title: words.title,
    ...{ creator: 'Podium', lastModifiedBy: 'Podium', description: '', styles: own, numbering, theme },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: margin, bottom: margin, left: margin, right: margin, header: 700, footer: 700 },
          },
        },
        headers: {
          default: new Header({ children: [new Paragraph({ style: 'Header', text: placeholder('organisatie') })] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Footer',
                tabStops,
                children: [new TextRun(placeholder('titel')), new TextRun({ children: number })],
              }),
            ],
          }),
        },
        children: draft.parts,
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return finish(packed, { language: texts.language === 'nl' ? 'nl-NL' : 'en-GB', now, pictures: [] });
}
