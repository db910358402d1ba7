import { Link } from '@mui/material';
import type { ReportOption } from '../../reports/choice';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { hashOf, type ScreenName } from '../shell/route';
import type { ReportLists } from './useReportLists';

interface Props {
  /** What must be chosen first. */
  readonly option: ReportOption;
  readonly lists: ReportLists;
}

/** What stands in the place of a report for which something is not chosen yet, or is not there to choose. */
export function NothingChosen({ option, lists }: Props) {
  const { reportScreen } = useTexts();
  const { missing } = reportScreen;
  if (option === 'edition') return <Missing words={missing.edition} screen="editions" />;
  if (option === 'person')
    return lists.people.length === 0 ? (
      <Missing words={missing.people} screen="pitches" />
    ) : (
      <EmptyState {...missing.person} />
    );
  return lists.partners.length === 0 ? (
    <Missing words={missing.partners} screen="network" />
  ) : (
    <EmptyState {...missing.partner} />
  );
}

interface MissingProps {
  readonly words: { readonly title: string; readonly text: string; readonly action: string };
  readonly screen: ScreenName;
}

function Missing({ words: { title, text, action }, screen }: MissingProps) {
  return <EmptyState title={title} text={text} action={<Link href={hashOf({ screen })}>{action}</Link>} />;
}
