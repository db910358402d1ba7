import { expect, it } from 'vitest';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { lintHtml } from '../support/htmlLinter';
import { aHistory } from '../support/records';
import { quickReportOf } from '../support/reportCases';

const drawChart = async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const whole = quickReportOf(aHistory({ editions: 12, pitchesPerEdition: 7 }), { drawChart }).then((docx) =>
  new TextDecoder().decode(htmlReport(docx, { contents: 'Inhoud' })),
);

it('finds nothing wrong with a report', async () => expect(lintHtml(await whole)).toEqual([]));

it.each<[fault: string, find: string | RegExp, put: string, said: RegExp]>([
  ['no doctype', '<!DOCTYPE html>', '', /doctype/],
  ['a tag that is not closed', '</h2>', '', /ends/],
  ['a bare ampersand', '<h1>', '<h1>& ', /unknown entity/],
  ['no language', ' lang="nl-NL"', '', /language/],
  ['no title', /<title>.*<\/title>/, '<title></title>', /no title/],
  ['no policy', "default-src 'none'; ", '', /policy/],
  ['no main', /<(\/?)main>/g, '<$1div>', /main/],
  ['a second title', '</h1>', '</h1><h1>x</h1>', /2 first headings/],
  ['a heading of no text', /<h2 id="h1">[^<]*/, '<h2 id="h1">', /heading without/],
  ['a heading that is skipped', /<h2 id="h2">([^<]*)<\/h2>/, '<h4 id="h2">$1</h4>', /heading 4 after/],
  ['no caption', /<caption>[^<]*<\/caption>/, '', /without a caption/],
  ['a head without a scope', '<th scope="col">', '<th>', /head of nothing/],
  ['a row head without a scope', '<th scope="row">', '<th>', /head of nothing/],
  ['a row that is short', /<td[^>]*>[^<]*<\/td><\/tr>/, '</tr>', /another number/],
  ['merged cells', '<td class="number">', '<td class="number" colspan="2">', /merged/],
  ['no text for a picture', / alt="[^"]*"/, ' alt=""', /picture without/],
  ['a picture from elsewhere', 'data:image/png;base64,', 'https://example.org/', /elsewhere/],
  ['a script', '</main>', '<script>alert(1)</script></main>', /element script/],
  ['a script in an attribute', '<h1>', '<h1 onclick="x">', /script in onclick/],
  ['a style in an attribute', '<h1>', '<h1 style="color: red">', /style of its own/],
  ['a style from elsewhere', '<style>', '<style>@import "x.css";', /style from elsewhere/],
  ['a link to a script', 'href="#h1"', 'href="javascript:x"', /link to/],
  ['a link to nothing', 'href="#h1"', 'href="#h999"', /no place/],
  ['an id twice', 'id="h2"', 'id="h1"', /h1 twice/],
  ['an empty paragraph', '<main>', '<main><p></p>', /empty p/],
  ['an empty list', '<main>', '<main><ul></ul>', /empty list/],
  ['a region without a name', /role="region" aria-label="[^"]*"/, 'role="region"', /region without/],
])('finds %s', async (_fault, find, put, said) => {
  const page = await whole;
  const broken = page.replace(find, put);
  expect(broken).not.toBe(page);
  expect(lintHtml(broken).join('\n')).toMatch(said);
});
