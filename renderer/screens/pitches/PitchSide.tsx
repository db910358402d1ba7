import { useCallback } from 'react';
import type { PitchLine } from '../../data/pitches';
import { usualMail } from '../../domain/mail';
import type { Row } from '../../domain/nouns';
import { MailPanel } from '../mail/MailPanel';
import { go } from '../shell/route';
import { AsidePanel } from './AsidePanel';
import { PitchPanel } from './PitchPanel';

/** What stands at the right of the pitches, beside the one that is open: asking for a reason, or mails. */
export type Side = { readonly asideId: string } | { readonly mailIds: readonly string[] };

interface PitchSideProps {
  readonly side: Side | null;
  readonly lines: readonly PitchLine[] | undefined;
  readonly openId: string | null;
  readonly onSide: (side: Side | null) => void;
  readonly onOpen: (id: string) => void;
}

/** The panel at the right of the pitches; a mail covers the pitch it is about until it is closed. */
export function PitchSide({ side, lines, openId, onSide, onOpen }: PitchSideProps) {
  const close = useCallback(() => go({ screen: 'pitches' }), []);
  const leave = useCallback(() => onSide(null), [onSide]);
  const mail = useCallback((pitch: Row<'pitches'>) => onSide({ mailIds: [pitch.id] }), [onSide]);
  if (side && 'mailIds' in side) {
    const [first] = side.mailIds;
    const stage = lines?.find(({ pitch }) => pitch.id === first)?.pitch.stage ?? 'applied';
    return (
      <MailPanel
        key={side.mailIds.join()}
        pitchIds={side.mailIds}
        kind={usualMail(stage) ?? 'confirmation'}
        onClose={leave}
      />
    );
  }
  if (openId !== null) return <PitchPanel id={openId} onClose={close} onMail={mail} />;
  if (!side) return null;
  const { asideId } = side;
  return (
    <AsidePanel
      key={asideId}
      id={asideId}
      onClose={leave}
      onOpen={() => onOpen(asideId)}
      onMail={() => onSide({ mailIds: [asideId] })}
    />
  );
}
