import AutoStoriesIcon from '@mui/icons-material/AutoStoriesOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import EventIcon from '@mui/icons-material/EventOutlined';
import ReplayIcon from '@mui/icons-material/EventRepeatOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import MicIcon from '@mui/icons-material/MicOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import SearchIcon from '@mui/icons-material/Search';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { all, now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { nextEdition } from '../../domain/edition';
import { dateAt, daysBetween } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { hashOf, screenNames, useRoute } from './route';

const icons: { readonly [S in (typeof screenNames)[number]]: ReactNode } = {
  overview: <HomeIcon />,
  editions: <EventIcon />,
  evening: <MicIcon />,
  pitches: <CampaignIcon />,
  followUps: <ReplayIcon />,
  network: <PeopleIcon />,
  reports: <AutoStoriesIcon />,
  settings: <SettingsIcon />,
};

/** The navigation at the left: the next edition on top, then search and the screens, labels always visible. */
export function Navigation({ onSearch }: { readonly onSearch: () => void }) {
  const t = useTexts();
  const { screen } = useRoute();
  return (
    <Bar aria-label={t.shell.navigation}>
      <NextEdition />
      <button type="button" className="item" onClick={onSearch}>
        <SearchIcon />
        <span>{t.shell.search}</span>
        <kbd>{t.shell.searchKeys}</kbd>
      </button>
      <hr />
      {screenNames.map((name) => (
        <a
          key={name}
          className="item"
          href={hashOf({ screen: name })}
          {...(screen === name && { 'aria-current': 'page' as const })}
        >
          {icons[name]}
          <span>{t.shell.screens[name]}</span>
        </a>
      ))}
    </Bar>
  );
}

function NextEdition() {
  const t = useTexts();
  const today = dateAt(now());
  const next = useLive(async () => nextEdition(await all('editions'), today) ?? null, [today]);
  if (!next) return null;
  return (
    <a className="next" href={hashOf({ screen: 'editions', id: next.id })}>
      <small className="quiet">{t.shell.nextEdition}</small>
      <strong>{t.shell.edition(next.number, next.name)}</strong>
      {next.date && <small>{shortDate(next.date, t.language)}</small>}
      <small>{next.date ? t.shell.inDays(daysBetween(today, next.date)) : t.shell.noDate}</small>
    </a>
  );
}

/** One styled element with plain ones in it: the navigation is the first thing drawn, and is on every screen. */
const Bar = styled('nav')(({ theme }) => {
  const colour = theme.vars?.palette ?? theme.palette;
  return {
    width: 232,
    flexShrink: 0,
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: 2,
    padding: theme.spacing(4, 3),
    backgroundColor: colour.sunken,
    borderRight: `1px solid ${colour.divider}`,
    '& a, & button': {
      font: 'inherit',
      color: 'inherit',
      textDecoration: 'none',
      borderRadius: 8,
      flexShrink: 0,
      '&:focus-visible': { outline: `2px solid ${colour.primary.main}`, outlineOffset: 2 },
    },
    '& .item': {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(3),
      height: 40,
      padding: theme.spacing(0, 3),
      border: 0,
      cursor: 'pointer',
      textAlign: 'left',
      backgroundColor: 'transparent',
      fontWeight: 450,
      '& svg': { fontSize: 22, color: colour.text.secondary },
      '& span': { flex: 1 },
      '& kbd': { ...theme.typography.caption, fontFamily: 'inherit', color: colour.text.secondary },
      '&:hover, &[aria-current]': { backgroundColor: colour.background.paper },
      '&[aria-current]': { fontWeight: 650 },
      '&[aria-current], &[aria-current] svg': { color: colour.primary.main },
    },
    '& .next': {
      display: 'block',
      marginBottom: theme.spacing(4),
      padding: theme.spacing(3),
      border: `1px solid ${colour.divider}`,
      backgroundColor: colour.background.paper,
      '&:hover': { borderColor: colour.primary.main },
      '& small': { ...theme.typography.caption, display: 'block' },
      '& .quiet': { color: colour.text.secondary },
      '& strong': {
        ...theme.typography.h3,
        display: '-webkit-box',
        overflow: 'hidden',
        overflowWrap: 'anywhere',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: 3,
      },
    },
    '& hr': { border: 0, margin: theme.spacing(1, 0), flexShrink: 0 },
  };
});
