/** What a report in a template says of itself, and what is taken away of a template that would make Word ask. */
import { insertBefore } from './graftStyles';
import { childAt, childrenOf, type XmlElement } from './readXml';
import { allOf, copyOf, element, removeAll } from './soundXml';
import { documentName, type Template } from './template';

/** Settles title, author, times and language as in every report, and leaves nothing that Word would ask about. */
export function finishHouse(template: Template, report: Template, language: string): void {
  properties(template, report);
  settings(template, report, language);
  speak(template, language);
  for (const { root } of template.texts)
    for (const field of allOf(root, 'w:fldChar', 'w:fldSimple')) delete field.attributes['w:dirty'];
}

const core = 'docProps/core.xml';
const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
/** What a template's own program counted of it. */
const counted =
  /^(Template|TotalTime|Pages|Words|Characters|Lines|Paragraphs|CharactersWithSpaces|HeadingPairs|TitlesOfParts|HLinks)$/;

function properties(template: Template, report: Template): void {
  const isOfFile = (relation: XmlElement) => /core-properties$|thumbnail$/.test(relation.attributes.Type ?? '');
  template.unrelate('', isOfFile);
  const own = report.part(core);
  if (own) {
    template.put(core, copyOf(own), 'application/vnd.openxmlformats-package.core-properties+xml');
    template.relate('', `${package_}/core-properties`, core);
  }
  const facts = template.nameOf('', 'extended-properties');
  const kept = facts === undefined ? undefined : template.part(facts);
  if (kept) removeAll(kept, ({ name }) => counted.test(name));
}

/** Asks for another file, a password, or whether to save or to update; and what would change the styles again. */
const asking = /^w:(updateFields|mailMerge|attachedTemplate|linkStyles|documentProtection|writeProtection)$/;
/** What comes after the settings that are written here, in the order that Word wants. */
const afterCompat = ['w:docVars', 'w:rsids', 'm:mathPr', 'w:attachedSchema', 'w:themeFontLang'];
const afterLanguage = [
  'w:clrSchemeMapping',
  'w:doNotIncludeSubdocsInStats',
  'w:shapeDefaults',
  'w:decimalSymbol',
  'w:listSeparator',
];

function settings(template: Template, report: Template, language: string): void {
  const name = template.nameOf(documentName, 'settings');
  const there = name === undefined ? undefined : template.part(name);
  if (name === undefined || !there) {
    const own = report.related('settings');
    if (!own) return;
    template.put(
      'word/settings.xml',
      copyOf(own),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
    );
    template.relate(documentName, 'settings', 'settings.xml');
    return;
  }
  removeAll(there, (one) => asking.test(one.name));
  template.unrelate(name, ({ attributes }) => /attachedTemplate|mailMerge|recipientData/.test(attributes.Type ?? ''));
  const after = [...afterLanguage];
  removeAll(there, (one) => one.name === 'w:themeFontLang');
  insertAmong(there, after, element('w:themeFontLang', { 'w:val': language }));
  modernise(there);
}

function insertAmong(parent: XmlElement, names: readonly string[], added: XmlElement): void {
  // What later versions of Word add has other prefixes, and stands between the last of these.
  const later = childrenOf(parent).find(({ name }) => names.includes(name) || /^w1\d/.test(name))?.name;
  insertBefore(parent, later ? [later] : [], added);
}

/** Older modes are announced in Word's title bar, and lay pages out in their own way. */
function modernise(there: XmlElement): void {
  let compat = childAt(there, 'w:compat');
  if (!compat) {
    compat = element('w:compat');
    insertAmong(there, [...afterCompat, ...afterLanguage], compat);
  }
  const mode = childrenOf(compat, 'w:compatSetting').find(
    ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
  );
  if (mode) mode.attributes['w:val'] = '15';
  else {
    const uri = 'http://schemas.microsoft.com/office/word';
    compat.children.push(element('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': uri, 'w:val': '15' }));
  }
}

/** Says the language of the report in every style; a template may have been made in another. */
function speak(template: Template, language: string): void {
  const { styles } = template;
  if (!styles) return;
  for (const { attributes } of allOf(styles, 'w:lang'))
    if (attributes['w:val'] && attributes['w:val'] !== 'x-none') attributes['w:val'] = language;
  let at = styles;
  for (const name of ['w:docDefaults', 'w:rPrDefault', 'w:rPr']) {
    let next = childAt(at, name);
    if (!next) {
      next = element(name);
      at.children.unshift(next);
    }
    at = next;
  }
  if (childAt(at, 'w:lang')) return;
  const later = ['w:eastAsianLayout', 'w:specVanish', 'w:oMath'];
  insertBefore(at, later, element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }));
}
