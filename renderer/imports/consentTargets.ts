import { special } from './target';

/** The questions that people answer on a form, by what forms call them. */
export const consentTargets = [
  special(
    'filmAndPhoto',
    [
      'Mogen we je filmen en fotograferen?',
      'Mogen we je fotograferen en filmen?',
      'Toestemming foto en film',
      'Toestemming foto en video',
      "Toestemming foto's en film",
      'Toestemming beeld',
      'Beeldmateriaal',
    ],
    ['photo', 'video'],
  ),
  special('photo', ['Toestemming foto', "Toestemming foto's", 'Mogen we je fotograferen?', 'Foto'], ['photo']),
  special('video', ['Toestemming video', 'Toestemming film', 'Mogen we je filmen?', 'Livestream'], ['video']),
  special('broadcast', ['Toestemming uitzending', 'Toestemming radio', 'Mogen we je uitzenden?'], ['broadcast']),
  special('nameInReport', ['Toestemming naam', 'Mogen we je naam noemen?', 'Naam in verslag'], ['nameInReport']),
  special('shareContact', ['Mogen we je gegevens delen?', 'Toestemming gegevens delen'], ['shareContact']),
  special('contactCode', ['Toestemming code in de zaal', 'Mogen we je e-mailadres als code tonen?'], ['contactCode']),
  special('followUp', ['Mogen we je later bellen?', 'Toestemming opvolging', 'Toestemming contact'], ['followUp']),
  special('invitations', ['Uitnodigingen', 'Nieuwsbrief', 'Wil je uitnodigingen krijgen?'], ['invitations']),
  special('story', ['Toestemming verhaal', 'Mogen we je verhaal vertellen?'], ['story']),
];
