import CloseIcon from '@mui/icons-material/Close';
import { IconButton, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { type PartnerAtEdition, savePresence } from '../../data/network';
import { choices } from '../../domain/choices';
import { useTexts } from '../../texts/useTexts';
import { InlineChoice } from '../../ui/InlineChoice';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

interface PartnerTableProps {
  readonly editionId: string;
  readonly partners: readonly PartnerAtEdition[];
}

/** The partners of an edition, each with whether they come and how much help they offered. */
export function PartnerTable({ editionId, partners }: PartnerTableProps) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const options = choices.presence.map((value) => ({ value, label: t.choices.presence[value] }));
  const remove = async (presenceId: string, name: string) => {
    const done = await run(async () => {
      await bin('presences', presenceId);
      return true;
    });
    if (done) await tellUndo(t.editions.partners.removed(name));
  };
  return (
    <Table aria-label={t.editions.parts.partners}>
      <TableHead>
        <TableRow>
          <TableCell>{t.fields.partners.name}</TableCell>
          <TableCell>{t.fields.partners.kind}</TableCell>
          <TableCell>{t.fields.presences.presence}</TableCell>
          <TableCell align="right">{t.editions.partners.offers}</TableCell>
          <TableCell component="td" />
        </TableRow>
      </TableHead>
      <TableBody>
        {partners.map(({ partner, kind, fixed, presence, offers }) => {
          const name = partner.name || t.shell.empty;
          return (
            <TableRow key={partner.id} hover>
              <TableCell>
                <Link href={hashOf({ screen: 'network', id: partner.id })} color="inherit" sx={{ fontWeight: 600 }}>
                  {name}
                </Link>
              </TableCell>
              <TableCell>
                {t.choices.partnerKind[kind]}
                {fixed && (
                  <Typography component="span" variant="body2" color="textSecondary">
                    {` · ${t.editions.partners.fixed}`}
                  </Typography>
                )}
              </TableCell>
              <TableCell sx={{ py: 0 }}>
                <InlineChoice
                  label={t.editions.partners.presence(name)}
                  value={presence?.presence ?? ''}
                  emptyText={t.editions.partners.notNoted}
                  options={options}
                  onChange={(value) => void run(() => savePresence(editionId, partner.id, value))}
                />
              </TableCell>
              <TableCell align="right">{offers}</TableCell>
              <TableCell align="right" sx={{ py: 0, width: 56 }}>
                {presence && (
                  <IconButton
                    size="small"
                    aria-label={t.editions.partners.remove(name)}
                    onClick={() => void remove(presence.id, name)}
                  >
                    <CloseIcon fontSize="small" />
                  </IconButton>
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
