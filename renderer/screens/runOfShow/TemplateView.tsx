import { Box, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { cuesOf, runTemplates } from '../../data/cues';
import { teamMembers } from '../../data/team';
import { useLive } from '../../data/useLive';
import { timeProblems } from '../../domain/cueProblems';
import type { Row } from '../../domain/nouns';
import { planOf } from '../../domain/runView';
import { useTexts } from '../../texts/useTexts';
import { plannedName } from '../run/cueNames';
import { hashOf } from '../shell/route';
import { BackLink } from './BackLink';
import { CueEditor } from './CueEditor';
import { type Editing, ordinaryDay, spanOf } from './editing';
import { ProblemList } from './ProblemList';
import { templatesPart } from './places';
import { useCueActs } from './useCueActs';

interface TemplateViewProps {
  readonly editionId: string;
  readonly templateId: string;
  readonly side: HTMLElement | null;
}

/** One template, edited as a run of show is. */
export function TemplateView({ editionId, templateId, side }: TemplateViewProps) {
  const words = useTexts().runOfShow.templates;
  const templates = useLive(runTemplates, []);
  const cues = useLive(() => cuesOf({ templateId }), [templateId]);
  const team = useLive(teamMembers, []);
  if (!templates || !cues || !team) return null;
  const template = templates.find(({ id }) => id === templateId);
  return (
    <>
      <BackLink href={hashOf({ screen: 'editions', id: editionId, part: templatesPart })}>{words.backToList}</BackLink>
      {template ? <OpenTemplate {...{ template, cues, team, side }} /> : <Typography>{words.gone}</Typography>}
    </>
  );
}

interface OpenTemplateProps extends Pick<TemplateViewProps, 'side'> {
  readonly template: Row<'runTemplates'>;
  readonly cues: readonly Row<'cues'>[];
  readonly team: readonly Row<'teamMembers'>[];
}

function OpenTemplate({ template, cues, team, side }: OpenTemplateProps) {
  const t = useTexts();
  const words = t.runOfShow.templates;
  const [openId, setOpenId] = useState<string | null>(null);
  const editing = useMemo((): Editing => {
    const plan = planOf(cues, { date: ordinaryDay, startTime: null });
    const titleOf = () => '';
    return {
      ...{ cues, plan, titleOf, pitches: [] },
      owner: { templateId: template.id },
      problems: timeProblems(cues, plan.planned),
      nameOf: (cue) => plannedName(cue, titleOf, t),
      members: new Map(team.map((member) => [member.id, member.name])),
    };
  }, [cues, team, template.id, t]);
  const acts = useCueActs(editing);
  const span = spanOf(editing.plan);
  return (
    <>
      <Typography variant="h2">{template.name}</Typography>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 4 }} aria-live="polite">
        {span ? words.state(cues.length, span.ms) : words.emptyTemplate}
      </Typography>
      <Box sx={{ mb: 4 }}>
        <ProblemList editing={editing} acts={acts} onOpen={setOpenId} />
      </Box>
      <CueEditor {...{ editing, acts, openId, side }} onOpen={setOpenId} />
    </>
  );
}
