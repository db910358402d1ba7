import type { MailKind, MailText, Placeholder } from '../../domain/mail';
import type { mail as master } from '../nl/mail';

const shipped: Readonly<Record<MailKind, MailText>> = {
  confirmation: {
    subject: 'We received your idea: {titel}',
    body: `Hello {voornaam},

Thank you for signing up for the Initiatievencafé. We have received your idea “{titel}”.

What happens now? We read all applications and choose which ideas will be on stage. You will hear from us.

Do you have a question? Just answer this mail.

Kind regards,
{afzender}
{organisatie}`,
  },
  invitation: {
    subject: 'You are invited to pitch: {titel}',
    body: `Hello {voornaam},

Good news: your idea “{titel}” was chosen for the Initiatievencafé.

When: {datum}, {tijd}
Where: {locatie}

You have 2 minutes to tell about your idea. After that the audience can ask questions and offer help. You practise with us at the pitch training: {training}.

{toestemming}

Can you come? Please answer this mail. Also tell us what you need, such as an interpreter or some more time.

Kind regards,
{afzender}
{organisatie}`,
  },
  waitlist: {
    subject: 'Your idea is on the waiting list: {titel}',
    body: `Hello {voornaam},

Thank you for your idea “{titel}”. There were more ideas than places. Yours is on the waiting list for the evening of {datum}.

{reden}

If a place comes free, we call or mail you at once. If not, we see whether you fit a next evening.

Kind regards,
{afzender}
{organisatie}`,
  },
  decline: {
    subject: 'About your idea: {titel}',
    body: `Hello {voornaam},

Thank you for your idea “{titel}”. This time we can not give you a place on stage.

{reden}

Maybe your idea is welcome here: {verwijzing}

You are always welcome as a visitor, to meet people who can help.

Kind regards,
{afzender}
{organisatie}`,
  },
  training: {
    subject: 'The pitch training for {titel}',
    body: `Hello {voornaam},

Soon you will be on stage with “{titel}”. We practise together at the pitch training: {training}.

Would you do this before you come?
- Write down what you tell in 2 minutes, and send us the text.
- Think of what you ask the audience.
- Tell us whether you want to show something on the screen.

{toestemming}

If you can not come, tell us, and we look for another moment.

Kind regards,
{afzender}
{organisatie}`,
  },
  thanks: {
    subject: 'Thank you for your pitch: {titel}',
    body: `Hello {voornaam},

It was good to have you on stage on {datum} with “{titel}”. Thank you!

We list the help that you were offered. In about two weeks we will get in touch to hear how it goes.

If something works out, or you get stuck, let us know.

Kind regards,
{afzender}
{organisatie}`,
  },
};

const about: Readonly<Record<Placeholder, string>> = {
  givenName: 'given name of the pitcher',
  name: 'full name of the pitcher',
  title: 'title of the idea',
  edition: 'number of the edition',
  date: 'date of the evening',
  time: 'time at which the evening starts',
  venue: 'name and address of the venue',
  training: 'when and where the training is',
  reason: 'reason noted with the pitch',
  referral: 'where else the idea is welcome',
  consent: 'asks for consent of a parent, when it is missing',
  sender: 'your name, from the settings',
  organisation: 'organisation, from the settings',
};

const missing: Readonly<Record<Placeholder, string>> = {
  givenName: 'the given name',
  name: 'the name',
  title: 'the title of the idea',
  edition: 'the number of the edition',
  date: 'the date of the evening',
  time: 'the time at which the evening starts',
  venue: 'the venue',
  training: 'the date of the training',
  reason: 'the reason',
  referral: 'the referral',
  consent: 'the consent',
  sender: 'your name (in Settings, General)',
  organisation: 'the organisation',
};

const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const braced = (words: readonly string[]) => list(words.map((word) => `{${word}}`));

/** As the Dutch. */
export const mail: typeof master = {
  shipped,
  about,
  title: 'Prepare mail',
  notSent: 'Podium sends nothing. You read the mail and send it yourself.',
  kind: 'Kind of mail',
  to: 'To',
  subject: 'Subject',
  body: 'Text',
  onceHint: 'What you change here is for this mail only.',
  back: 'Back to the usual text',
  close: 'Close mail',
  place: (at, of, done) =>
    `Mail ${at} of ${of}${done === 0 ? '' : done === of ? '; all are prepared' : `; ${done} prepared`}`,
  previous: 'Previous',
  next: 'Next',
  recipients: 'Recipients',
  isDone: 'prepared',
  open: 'Open in mail program',
  save: 'Save as .eml',
  copy: 'Copy text',
  copied: 'The text is on the clipboard.',
  notCopied: 'Copying did not work. Select the text and copy it with Ctrl+C.',
  notOpened: 'The mail was not opened. You can save it as .eml.',
  fileName: (kind, name) => ['Mail', kind, name].filter(Boolean).join(' '),
  time: (clock) => clock,
  at: (date, time, place) => [[date, time].filter(Boolean).join(' at '), place].filter(Boolean).join(', '),
  consentAsked:
    'You are younger than 18. That is why we still need the consent of a parent or carer. Would you ask them to get in touch with us?',
  nobody: (titles) => `Nobody stands for ${list(titles.map((one) => `“${one}”`))} yet. No mail goes there.`,
  noRecipients: 'There is nobody to mail yet. First add a pitcher to the pitch.',
  problem: {
    noAddress: (name) => `No mail address of ${name} is known. Fill it in with the pitch, or copy the text.`,
    badAddress: (address) => `“${address}” is no usable mail address. Mend it with the pitch, or copy the text.`,
    tooLong: 'This text is too long to open in your mail program. Save it as .eml; that file opens as a draft.',
    missing: (which) => `Not known yet: ${list(which.map((one) => missing[one]))}. The braces stay.`,
    unknown: (words) => `Podium does not know ${braced(words)}. It will stand in the mail like that.`,
    guardian: (name) => `The consent of a parent or carer of ${name} is still missing. The mail asks for it.`,
  },
  settings: {
    intro: 'With these texts you prepare mails to pitchers. Podium fills in the words in braces.',
    kinds: 'Kinds of mail',
    own: 'own text',
    insert: 'Insert',
    insertOf: (word, what) => `Insert {${word}}: ${what}`,
    preview: 'Preview',
    samplePitch: 'Preview with pitch',
    noSample: 'As soon as there is a pitch with a pitcher, you see a preview here.',
    reset: 'Back to the text of Podium',
    wasReset: 'The text of Podium is back.',
    needsText: 'An empty text can not be. The one before stays.',
  },
};
