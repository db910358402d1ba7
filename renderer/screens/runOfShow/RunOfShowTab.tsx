import { Box } from '@mui/material';
import { useState } from 'react';
import { runOfShow } from '../../data/cues';
import type { EditionDetail } from '../../data/editions';
import { useLive } from '../../data/useLive';
import { EmptyShow } from './EmptyShow';
import { templateAt, templatesPart } from './places';
import { ShowView } from './ShowView';
import { Templates } from './Templates';
import { TemplateView } from './TemplateView';

interface RunOfShowTabProps {
  readonly detail: EditionDetail;
  /** The part of the address after the edition. */
  readonly part: string | null;
  /** Where a panel goes: beside the page. */
  readonly side: HTMLElement | null;
}

/** The tab with an edition's run of show, and the templates to begin one with. */
export default function RunOfShowTab(props: RunOfShowTabProps) {
  return (
    // What is said but not seen stays where the page scrolls.
    <Box sx={{ position: 'relative' }}>
      <Content {...props} />
    </Box>
  );
}

function Content({ detail: { lineUp, rule }, part, side }: RunOfShowTabProps) {
  const editionId = lineUp.edition.id;
  const [isNew, setNew] = useState(false);
  const show = useLive(() => runOfShow(editionId), [editionId]);
  const template = templateAt(part);
  if (part === templatesPart) return <Templates editionId={editionId} />;
  if (template !== null) return <TemplateView key={template} {...{ editionId, templateId: template, side }} />;
  if (!show) return null;
  return show.cues.length === 0 ? (
    <EmptyShow editionId={editionId} onMade={() => setNew(true)} />
  ) : (
    <ShowView {...{ show, rule, side, isNew }} />
  );
}
