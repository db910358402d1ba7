import { after } from './en/after';
import { choices } from './en/choices';
import { editions } from './en/editions';
import { evaluation } from './en/evaluation';
import { evening } from './en/evening';
import { eveningPapers } from './en/eveningPapers';
import { exportWords } from './en/exports';
import { fields } from './en/fields';
import { followUps } from './en/followUps';
import { help } from './en/help';
import { houseStyle } from './en/houseStyle';
import { importing } from './en/importing';
import { imports } from './en/imports';
import { insights } from './en/insights';
import { mail } from './en/mail';
import { media } from './en/media';
import { merging } from './en/merging';
import { network } from './en/network';
import { overview } from './en/overview';
import { papers } from './en/papers';
import { peoplePapers } from './en/peoplePapers';
import { pitches } from './en/pitches';
import { preflight } from './en/preflight';
import { preparation } from './en/preparation';
import { rehearsal } from './en/rehearsal';
import { reportScreen } from './en/reportScreen';
import { reports } from './en/reports';
import { runOfShow } from './en/runOfShow';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { stage } from './en/stage';
import { training } from './en/training';
import type { Texts } from './nl';

/** Every English word a user reads. */
export const en: Texts = {
  language: 'en',
  choices,
  fields,
  shell,
  overview,
  peoplePapers,
  merging,
  insights,
  media,
  evaluation,
  preparation,
  training,
  mail,
  followUps,
  help,
  houseStyle,
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
  papers,
  reports,
  reportScreen,
  runOfShow,
  settings,
  stage,
};
