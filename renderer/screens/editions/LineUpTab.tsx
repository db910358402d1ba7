import { Box, Button, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EditionDetail } from '../../data/editions';
import { wasHeld } from '../../domain/edition';
import { type MailKind, usualMail } from '../../domain/mail';
import { inLineUp } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { LookBacks } from '../followUps/LookBacks';
import { MailPanel } from '../mail/MailPanel';
import { BalanceStrip } from '../pitches/BalanceStrip';
import { useHinted } from '../pitches/useHinted';
import { LineUpOthers } from './LineUpOthers';
import { LineUpWhy } from './LineUpWhy';
import { NewPitch } from './NewPitch';
import { NotPitched } from './NotPitched';

const LineUpList = lazy(() => import('./LineUpList'));

interface LineUpTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  /** Where a panel goes: beside the page. */
  readonly side: HTMLElement | null;
}

interface Mailing {
  readonly kind: MailKind;
  readonly ids: readonly string[];
}

/** The pitches of an edition: those on stage in their order, how they are spread, who waits, and those not chosen. */
export function LineUpTab({ detail, today, isAdding, onAdding, side }: LineUpTabProps) {
  const t = useTexts();
  const { hintedId, handlers } = useHinted();
  const [asideId, setAside] = useState<string | null>(null);
  const [mailing, setMailing] = useState<Mailing | null>(null);
  const { lines, lineUp, rule } = detail;
  const { edition } = lineUp;
  const chosen = lines.filter((line) => inLineUp(line.pitch));
  const waiting = lines.filter(({ pitch }) => pitch.stage === 'waitlisted');
  const applied = lines.filter(({ pitch }) => pitch.stage === 'applied');
  const declined = lines.filter(({ pitch }) => pitch.stage === 'declined');
  const others = lines.filter(({ pitch }) => pitch.stage === 'declined' || pitch.stage === 'withdrawn');
  const adding = isAdding && <NewPitch edition={edition} onClose={() => onAdding(false)} />;
  if (lines.length === 0)
    return (
      adding || (
        <>
          <EmptyState title={t.editions.lineUp.empty} text={t.editions.lineUp.emptyText} />
          <LookBacks edition={edition} />
        </>
      )
    );
  const shared = { lineUp, youngBands: rule.youngBands, today };
  const mail = (some: typeof lines) => () => {
    const [first] = some;
    if (first)
      setMailing({
        kind: usualMail(first.pitch.stage) ?? 'confirmation',
        ids: some.map(({ pitch }) => pitch.id),
      });
  };
  const mailButton = (some: typeof lines) =>
    some.length > 0 && (
      <Button size="small" variant="outlined" onClick={mail(some)}>
        {t.pitches.mail}
      </Button>
    );
  return (
    // What is said but not seen stays where the page scrolls.
    <Box {...handlers} sx={{ position: 'relative' }}>
      {wasHeld(edition) && <NotPitched editionId={edition.id} lines={lines} />}
      <BalanceStrip editionId={edition.id} hintedId={hintedId} />
      <Section title={t.editions.lineUp.chosen} action={mailButton(chosen)}>
        {chosen.length === 0 ? (
          <Typography color="textSecondary">{t.editions.lineUp.noneChosen}</Typography>
        ) : (
          <Suspense fallback={null}>
            <LineUpList lines={chosen} onAside={setAside} {...shared} />
          </Suspense>
        )}
        {adding}
      </Section>
      {applied.length > 0 && (
        <Section title={t.editions.lineUp.applied} action={mailButton(applied)}>
          <LineUpOthers lines={applied} asideId={asideId} onAside={setAside} {...shared} />
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={t.editions.lineUp.waiting} action={mailButton(waiting)}>
          <Suspense fallback={null}>
            <LineUpList
              lines={waiting}
              hint={false}
              onAside={setAside}
              below={(line) => <LineUpWhy line={line} isAsked={asideId === line.pitch.id} onAsk={setAside} />}
              {...shared}
            />
          </Suspense>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t.editions.lineUp.others} action={mailButton(declined)}>
          <LineUpOthers lines={others} asideId={asideId} onAside={setAside} {...shared} />
        </Section>
      )}
      <LookBacks edition={edition} />
      {mailing &&
        side &&
        createPortal(
          <MailPanel
            key={mailing.ids.join()}
            pitchIds={mailing.ids}
            kind={mailing.kind}
            onClose={() => setMailing(null)}
          />,
          side,
        )}
    </Box>
  );
}
