import { after } from './nl/after';
import { choices } from './nl/choices';
import { editions } from './nl/editions';
import { evaluation } from './nl/evaluation';
import { evening } from './nl/evening';
import { eveningPapers } from './nl/eveningPapers';
import { exportWords } from './nl/exports';
import { fields } from './nl/fields';
import { followUps } from './nl/followUps';
import { help } from './nl/help';
import { houseStyle } from './nl/houseStyle';
import { importing } from './nl/importing';
import { imports } from './nl/imports';
import { insights } from './nl/insights';
import { mail } from './nl/mail';
import { media } from './nl/media';
import { merging } from './nl/merging';
import { network } from './nl/network';
import { overview } from './nl/overview';
import { papers } from './nl/papers';
import { peoplePapers } from './nl/peoplePapers';
import { pitches } from './nl/pitches';
import { preflight } from './nl/preflight';
import { preparation } from './nl/preparation';
import { rehearsal } from './nl/rehearsal';
import { reportScreen } from './nl/reportScreen';
import { reports } from './nl/reports';
import { runOfShow } from './nl/runOfShow';
import { settings } from './nl/settings';
import { shell } from './nl/shell';
import { stage } from './nl/stage';
import { training } from './nl/training';

/** Every Dutch word a user reads, by where it is read. The master: `Texts` is its type. */
export const nl = {
  // Widened here, so that another language may say its own name.
  language: 'nl' as 'nl' | 'en',
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

/** The words of one language; a language that lacks one does not compile. */
export type Texts = typeof nl;
