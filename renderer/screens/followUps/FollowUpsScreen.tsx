import { Box, Button } from '@mui/material';
import { useCallback, useState } from 'react';
import { dueLines } from '../../data/followUps';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { useRowFocus } from '../record/useRowFocus';
import { go, useRoute } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { DueList } from './DueList';
import { FollowUpPanel } from './FollowUpPanel';
import LogFollowUp from './LogFollowUp';
import { NothingDue } from './NothingDue';

/** Follow-up: who is to be called, the late first, with the conversation that is open at the right. */
export default function FollowUpsScreen() {
  const t = useTexts();
  const { id: openId } = useRoute();
  const today = dateAt(now());
  const found = useLive(() => dueLines(today), [today]);
  const [isLogging, setLogging] = useState(false);
  const focusRow = useRowFocus(openId);
  const close = useCallback(() => go({ screen: 'followUps' }), []);
  const count = (when: string) => found?.lines.filter((line) => line.when === when).length ?? 0;
  const isEmpty = found !== undefined && found.lines.length === 0 && found.longAgo === 0;
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%' }}>
        <Page
          wide
          title={
            <>
              {t.shell.screens.followUps} <SavedWord />
            </>
          }
          state={found && !isEmpty ? t.followUps.state(count('late'), count('week'), count('later')) : undefined}
          actions={
            <Button variant="contained" onClick={() => setLogging(true)}>
              {t.followUps.log.title}
            </Button>
          }
        >
          {isEmpty && <NothingDue />}
          {found && !isEmpty && <DueList list={found} today={today} openId={openId} focusRow={focusRow} />}
        </Page>
      </Box>
      {openId !== null && <FollowUpPanel key={openId} id={openId} onClose={close} onSaved={close} />}
      {isLogging && <LogFollowUp onClose={() => setLogging(false)} />}
    </Box>
  );
}
