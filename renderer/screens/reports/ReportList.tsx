import { Box, Link, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useId } from 'react';
import { catalogue, type ReportName, reportGroups, reportNames } from '../../reports/catalogue';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';

/** All reports, by whom they are for; and after them how they look. What is open is marked. */
export function ReportList({ open }: { readonly open: ReportName | 'houseStyle' }) {
  const t = useTexts();
  const id = useId();
  return (
    <Box component="nav" aria-label={t.reportScreen.list} sx={{ mx: -3 }}>
      {reportGroups.map((group) => {
        const names = reportNames.filter((name) => catalogue[name].group === group);
        return names.length === 0 ? null : (
          <Box key={group} sx={{ mb: 5 }}>
            <Typography
              variant="caption"
              component="p"
              id={`${id}-${group}`}
              color="textSecondary"
              sx={{ px: 3, mb: 1 }}
            >
              {t.reports.groups[group]}
            </Typography>
            <List disablePadding aria-labelledby={`${id}-${group}`}>
              {names.map((name) => (
                <Entry
                  key={name}
                  {...t.reports.each[name]}
                  href={hashOf({ screen: 'reports', id: name })}
                  isOpen={name === open}
                />
              ))}
            </List>
          </Box>
        );
      })}
      <List disablePadding>
        <Entry
          name={t.houseStyle.title}
          about={t.houseStyle.about}
          href={hashOf({ screen: 'reports', part: 'houseStyle' })}
          isOpen={open === 'houseStyle'}
        />
      </List>
    </Box>
  );
}

interface EntryProps {
  readonly name: string;
  readonly about: string;
  readonly href: string;
  readonly isOpen: boolean;
}

function Entry({ name, about, href, isOpen }: EntryProps) {
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        href={href}
        selected={isOpen}
        aria-current={isOpen ? 'page' : undefined}
        underline="none"
        color="textPrimary"
        title={about}
        sx={{ px: 3, py: 1, borderRadius: 1 }}
      >
        <ListItemText
          primary={name}
          secondary={about}
          slotProps={{ secondary: { variant: 'caption', noWrap: true, component: 'p' } }}
          sx={{ my: 0 }}
        />
      </ListItemButton>
    </ListItem>
  );
}
