import { styled } from '@mui/material/styles';
import type { Ref } from 'react';

interface Props {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly current: boolean;
  readonly rowRef: Ref<HTMLDivElement> | null;
  readonly onPick: () => void;
}

/** One result of a search. Drawn many times per key press, so one styled element and plain ones in it. */
export function ResultRow({ id, kind, title, detail, current, rowRef, onPick }: Props) {
  return (
    <Option
      id={id}
      ref={rowRef}
      role="option"
      aria-selected={current}
      tabIndex={-1}
      onMouseDown={keepFocus}
      onClick={onPick}
    >
      <small>{kind}</small>
      <span>{title}</span>
      <i>{detail}</i>
    </Option>
  );
}

const keepFocus = (event: React.MouseEvent) => event.preventDefault();

const Option = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: theme.spacing(3),
  margin: theme.spacing(0, 2),
  padding: theme.spacing(1.5, 3),
  borderRadius: 8,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars?.palette.action.hover },
  '&[aria-selected=true]': { backgroundColor: theme.vars?.palette.action.selected },
  '& > *': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& > small': { ...theme.typography.caption, color: theme.vars?.palette.text.secondary, width: 104, flexShrink: 0 },
  '& > span': { flexShrink: 0, maxWidth: '70%' },
  '& > i': { ...theme.typography.body2, fontStyle: 'normal', color: theme.vars?.palette.text.secondary },
}));
