/** A template from outside: guarded as every file from outside, and then given to the reports. */
import type { Snapshot } from '../../domain/nouns';
import { limits } from '../../imports/limits';
import { ImportRefused, type RefusalReason } from '../../imports/refusal';
import { guardedZip, type ZipAllowance } from '../../imports/zipGuard';
import type { Progress } from '../../reports/annualReport';
import { inHouseStyle } from '../../reports/houseReport';
import { type HouseChoice, houseOptions } from '../../reports/houseValues';
import { type Parts, refuseActive } from '../../reports/template';
import { isCompound, refuseOtherFiles, type TemplateRefusal, TemplateRefused } from '../../reports/templateRefusal';
import type { Texts } from '../../texts/nl';

const refusals: { readonly [R in RefusalReason]?: TemplateRefusal } = {
  bomb: 'bomb',
  unsafe: 'packed',
  tooLarge: 'tooLarge',
  passwordProtected: 'passwordProtected',
};

/** The parts of a file, found harmless. Throws `TemplateRefused`. */
export function templateParts(bytes: Uint8Array): Parts {
  refuseOtherFiles(bytes);
  const parts = zipParts(bytes, { archives: (name) => embedded.test(name) });
  checkEmbedded(parts);
  return parts;
}

/** Documents within a document: the workbook of a chart, or a table that was put in from a spreadsheet. */
const embedded = /^word\/embeddings\/[^/]+\.(?:xls|doc|ppt)[xm]$/i;
/** More than any report has charts. */
const mostEmbedded = 100;

/** Looks into what is embedded as into any file from outside; of macros and of yet more files nothing is allowed. */
function checkEmbedded(parts: Parts): void {
  const found = Object.entries(parts).filter(([name]) => embedded.test(name));
  if (found.length > mostEmbedded) throw new TemplateRefused('packed');
  let room: number = limits.inflatedBytes;
  for (const [name, part] of found) {
    if (/m$/i.test(name)) throw new TemplateRefused('macros');
    if (isCompound(part)) throw new TemplateRefused('packed');
    const own = zipParts(part, { inflatedBytes: room });
    refuseActive(own);
    room -= Object.values(own).reduce((sum, { length }) => sum + length, 0);
  }
}

function zipParts(bytes: Uint8Array, allowance: ZipAllowance): Parts {
  try {
    const zip = guardedZip(bytes, allowance);
    return Object.fromEntries([...zip.names].map((name) => [name, zip.content(name)]));
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    throw new TemplateRefused(refusals[error.reason] ?? 'damaged', error);
  }
}

interface Making {
  readonly records: Snapshot;
  readonly choice: HouseChoice;
  readonly texts: Texts;
  readonly progress?: Progress;
}

/** A report in a template; as it was when it is on pages of its own. Throws `TemplateRefused`. */
export async function inTemplate(
  report: Uint8Array,
  template: Uint8Array,
  { records, choice, texts, progress = () => {} }: Making,
): Promise<Uint8Array> {
  const options = { ...houseOptions(records, choice, texts), progress };
  return (await inHouseStyle(report, templateParts(template), options)) ?? report;
}
