import { after } from './en/after';
import { choices } from './en/choices';
import { editions } from './en/editions';
import { evening } from './en/evening';
import { eveningPapers } from './en/eveningPapers';
import { exportWords } from './en/exports';
import { fields } from './en/fields';
import { importing } from './en/importing';
import { imports } from './en/imports';
import { network } from './en/network';
import { overview } from './en/overview';
import { pitches } from './en/pitches';
import { preflight } from './en/preflight';
import { rehearsal } from './en/rehearsal';
import { reportScreen } from './en/reportScreen';
import { reports } from './en/reports';
import { runOfShow } from './en/runOfShow';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { stage } from './en/stage';
import type { Texts } from './nl';

/** Every English word a user reads. */
export const en: Texts = {
  language: 'en',
  choices,
  fields,
  shell,
  overview,
  editions,
  pitches,
  preflight,
  rehearsal,
  network,
  imports,
  importing,
  exports: exportWords,
  after,
  evening,
  eveningPapers,
  reports,
  reportScreen,
  runOfShow,
  settings,
  stage,
};
