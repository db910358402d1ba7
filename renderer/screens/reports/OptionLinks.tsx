import { Box, Link } from '@mui/material';
import { catalogue, type ReportName } from '../../reports/catalogue';
import type { Choice } from '../../reports/choice';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';

/** Where what is in a report is filled in. */
export function OptionLinks({ name, choice }: { readonly name: ReportName; readonly choice: Choice }) {
  const { reportScreen } = useTexts();
  const { options } = catalogue[name];
  const { year, editionId } = choice;
  const links: (readonly [text: string, href: string])[] = [];
  if (options.includes('year') && year !== null)
    links.push([reportScreen.yearSettings(year), hashOf({ screen: 'settings', id: String(year), part: 'years' })]);
  if (options.includes('edition') && editionId !== null)
    links.push([reportScreen.evening.more, hashOf({ screen: 'evening', id: editionId, part: 'after' })]);
  if (links.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 5, mb: 4 }}>
      {links.map(([text, href]) => (
        <Link key={href} href={href}>
          {text}
        </Link>
      ))}
    </Box>
  );
}
