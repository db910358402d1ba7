import AutoStoriesIcon from '@mui/icons-material/AutoStoriesOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import EventIcon from '@mui/icons-material/EventOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import SearchIcon from '@mui/icons-material/Search';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { all, now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { nextEdition } from '../../domain/edition';
import { dateAt, daysBetween } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { go, hashOf, type ScreenName, screenNames, useRoute } from './route';

const icons: { readonly [S in (typeof screenNames)[number]]: ReactNode } = {
  overview: <HomeIcon />,
  editions: <EventIcon />,
  pitches: <CampaignIcon />,
  network: <PeopleIcon />,
  reports: <AutoStoriesIcon />,
  settings: <SettingsIcon />,
};

/** The navigation at the left: the next edition on top, then search and the screens, labels always visible. */
export function Navigation({ onSearch }: { readonly onSearch: () => void }) {
  const t = useTexts();
  const { screen } = useRoute();
  return (
    <Box
      component="nav"
      aria-label={t.shell.navigation}
      sx={{
        width: 232,
        flexShrink: 0,
        height: '100%',
        overflow: 'auto',
        display: 'flex',
        flexDirection: 'column',
        gap: 0.5,
        px: 3,
        py: 4,
        bgcolor: 'sunken',
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      <NextEdition />
      <NavigationItem icon={<SearchIcon />} label={t.shell.search} onClick={onSearch} keys={t.shell.searchKeys} />
      <Box sx={{ height: 8 }} />
      {screenNames.map((name) => (
        <NavigationItem
          key={name}
          icon={icons[name]}
          label={t.shell.screens[name]}
          to={name}
          current={screen === name}
        />
      ))}
    </Box>
  );
}

function NextEdition() {
  const t = useTexts();
  const today = dateAt(now());
  const next = useLive(async () => nextEdition(await all('editions'), today) ?? null, [today]);
  if (!next) return <Box sx={{ mb: 3 }} />;
  const when = next.date ? t.shell.inDays(daysBetween(today, next.date)) : t.shell.noDate;
  return (
    <ButtonBase
      component="a"
      href={hashOf({ screen: 'editions', id: next.id })}
      sx={{
        display: 'block',
        mb: 4,
        p: 3,
        borderRadius: 1,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <Typography variant="caption" color="textSecondary" component="div">
        {t.shell.nextEdition}
      </Typography>
      <Typography variant="h3" component="div" noWrap>
        {t.shell.edition(next.number, next.name)}
      </Typography>
      {next.date && (
        <Typography variant="caption" component="div">
          {shortDate(next.date, t.language)}
        </Typography>
      )}
      <Typography variant="caption" component="div">
        {when}
      </Typography>
    </ButtonBase>
  );
}

interface ItemProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly to?: ScreenName;
  readonly current?: boolean;
  readonly onClick?: () => void;
  readonly keys?: string;
}

function NavigationItem({ icon, label, to, current = false, onClick, keys }: ItemProps) {
  return (
    <ButtonBase
      {...(to
        ? { component: 'a', href: hashOf({ screen: to }) }
        : { onClick: onClick ?? (() => go({ screen: 'overview' })) })}
      aria-current={current ? 'page' : undefined}
      sx={{
        justifyContent: 'flex-start',
        gap: 3,
        px: 3,
        height: 40,
        flexShrink: 0,
        borderRadius: 1,
        color: current ? 'primary.main' : 'text.primary',
        bgcolor: current ? 'background.paper' : 'transparent',
        '& svg': { fontSize: 22, color: current ? 'primary.main' : 'text.secondary' },
        '&:hover': { bgcolor: 'background.paper' },
      }}
    >
      {icon}
      <Typography component="span" sx={{ fontWeight: current ? 650 : 450, flex: 1, textAlign: 'left' }}>
        {label}
      </Typography>
      {keys && (
        <Typography component="kbd" variant="caption" color="textSecondary" sx={{ fontFamily: 'inherit' }}>
          {keys}
        </Typography>
      )}
    </ButtonBase>
  );
}
