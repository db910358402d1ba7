import { Typography } from '@mui/material';
import { followUpDetail } from '../../data/followUpDetail';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { useFirstFocus } from '../network/useFirstFocus';
import { Conversation } from './Conversation';
import { dueText, titleText } from './dueWords';

interface FollowUpPanelProps {
  /** The line that is open. */
  readonly id: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** The conversation that is open, beside the list. */
export function FollowUpPanel({ id, onClose, onSaved }: FollowUpPanelProps) {
  const found = useLive(async () => ({ detail: await followUpDetail(id) }), [id]);
  if (!found) return null;
  return <OpenPanel detail={found.detail} onClose={onClose} onSaved={onSaved} />;
}

interface OpenPanelProps extends Omit<FollowUpPanelProps, 'id'> {
  readonly detail: Awaited<ReturnType<typeof followUpDetail>>;
}

function OpenPanel({ detail, onClose, onSaved }: OpenPanelProps) {
  const t = useTexts();
  const first = useFirstFocus<HTMLTextAreaElement>();
  if (!detail)
    return (
      <Panel title={t.followUps.log.title} closeLabel={t.shell.close} onClose={onClose}>
        <Typography>{t.followUps.panel.gone}</Typography>
      </Panel>
    );
  const { due, today, offer, pitch } = detail;
  return (
    <Panel
      title={titleText({ title: pitch?.initiative?.title ?? '', offer }, t)}
      status={due && dueText(due, today, t)}
      closeLabel={t.shell.close}
      onClose={onClose}
    >
      <Conversation detail={detail} firstRef={first} onSaved={onSaved} />
    </Panel>
  );
}
