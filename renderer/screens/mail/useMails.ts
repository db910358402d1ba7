import { useMemo, useState } from 'react';
import { type MailCase, mailMatter, mailTemplates } from '../../data/mails';
import { useLive } from '../../data/useLive';
import type { MailKind, MailText } from '../../domain/mail';
import { useTexts } from '../../texts/useTexts';
import { useDevice } from '../shell/device';
import { type PreparedMail, preparedMail } from './preparedMail';

/** A mail to one person, with what was changed in it for this once. */
export interface OneMail extends PreparedMail {
  readonly key: string;
  readonly to: MailCase;
  readonly isChanged: boolean;
  readonly isDone: boolean;
}

/** The mails of a kind to everyone of some pitches; undefined while they are read. */
export function useMails(pitchIds: readonly string[], kind: MailKind) {
  const t = useTexts();
  const { author } = useDevice();
  const [changed, setChanged] = useState<Readonly<Record<string, MailText>>>({});
  const [done, setDone] = useState<readonly string[]>([]);
  const read = useLive(async () => {
    const [matter, templates] = await Promise.all([mailMatter(pitchIds), mailTemplates()]);
    return { matter, templates };
  }, [pitchIds.join()]);
  const mails = useMemo(() => {
    if (!read) return undefined;
    const template = read.templates.get(kind) ?? t.mail.shipped[kind];
    return read.matter.cases.map((to): OneMail => {
      const key = [kind, to.pitch.id, to.pitcher.id].join();
      const made = preparedMail(kind, template, to, author, t);
      return { ...made, ...changed[key], key, to, isChanged: key in changed, isDone: done.includes(key) };
    });
  }, [read, kind, author, changed, done, t]);
  return {
    mails,
    withoutPitcher: read?.matter.withoutPitcher ?? [],
    /** Changes a mail for this once; null for the usual text again. */
    change: (key: string, text: MailText | null) =>
      setChanged(({ [key]: _old, ...others }) => (text === null ? others : { ...others, [key]: text })),
    markDone: (key: string) => setDone((keys) => (keys.includes(key) ? keys : [...keys, key])),
  };
}
