import { Box, Link, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useId } from 'react';
import { catalogue, type ReportName, reportGroups, reportNames } from '../../reports/catalogue';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';

/** All reports, by whom they are for. */
export function ReportList({ open }: { readonly open: ReportName }) {
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
                <ListItem key={name} disablePadding>
                  <ListItemButton
                    component={Link}
                    href={hashOf({ screen: 'reports', id: name })}
                    selected={name === open}
                    aria-current={name === open ? 'page' : undefined}
                    underline="none"
                    color="textPrimary"
                    title={t.reports.each[name].about}
                    sx={{ px: 3, py: 1, borderRadius: 1 }}
                  >
                    <ListItemText
                      primary={t.reports.each[name].name}
                      secondary={t.reports.each[name].about}
                      slotProps={{ secondary: { variant: 'caption', noWrap: true, component: 'p' } }}
                      sx={{ my: 0 }}
                    />
                  </ListItemButton>
                </ListItem>
              ))}
            </List>
          </Box>
        );
      })}
    </Box>
  );
}
