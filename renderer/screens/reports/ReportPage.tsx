import { Alert, Box, Button } from '@mui/material';
import { useCallback, useEffect } from 'react';
import { desktop } from '../../desktop';
import { catalogue, type ReportName } from '../../reports/catalogue';
import { type Choice, type Chosen, chosenFor, isInternal } from '../../reports/choice';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { HouseSwitch } from '../houseStyle/HouseSwitch';
import { useHouseUse } from '../houseStyle/useHouseUse';
import { useSave } from '../shell/useSave';
import { NothingChosen } from './NothingChosen';
import { OpenFormats } from './OpenFormats';
import { OptionFields } from './OptionFields';
import { OptionLinks } from './OptionLinks';
import { ReportPreview } from './ReportPreview';
import { fileNameOf } from './reportWords';
import { useChoice } from './useChoice';
import { useReport } from './useReport';
import type { ReportLists } from './useReportLists';

/** A report of the catalogue: choose, look at the very document, save it. */
export function ReportPage({ name }: { readonly name: ReportName }) {
  const t = useTexts();
  const save = useSave();
  const state = useChoice(name);
  const { state: made, make, stop, clear } = useReport();
  const answer = state && chosenFor(name, state.choice);
  const asked = answer && 'chosen' in answer ? JSON.stringify(answer.chosen) : null;
  const { language } = t;
  const house = useHouseUse(name);
  const inHouseStyle = house?.isUsed ?? null;
  const build = useCallback(() => {
    if (asked === null) clear();
    // Written by the line above.
    else if (inHouseStyle !== null)
      void make(name, JSON.parse(asked) as Chosen<ReportName>, { language, inHouseStyle });
  }, [asked, name, language, inHouseStyle, make, clear]);
  useEffect(build, [build]);

  const words = t.reports.each[name];
  const { bytes, data } = made.step === 'made' ? made : { bytes: null, data: null };
  const suggestedName = state ? fileNameOf(name, state, t) : words.name;
  return (
    <Page
      wide
      title={words.name}
      state={words.about}
      actions={
        <>
          <OpenFormats bytes={bytes} data={data} suggestedName={suggestedName} />
          <Button
            variant="contained"
            disabled={!bytes}
            onClick={() => bytes && void save(() => desktop.saveFile({ kind: 'docx', suggestedName, bytes }))}
          >
            {t.reportScreen.save}
          </Button>
        </>
      }
    >
      {state && (
        <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', pt: 1.5, pr: 3, mr: -3 }}>
          <OptionFields name={name} {...state} />
          <Warnings choice={state.choice} lists={state.lists} name={name} />
          <OptionLinks name={name} choice={state.choice} />
          {house && <HouseSwitch {...house} />}
          {answer && 'missing' in answer ? (
            <NothingChosen option={answer.missing} lists={state.lists} />
          ) : (
            <ReportPreview title={words.name} state={made} onStop={stop} onAgain={build} />
          )}
        </Box>
      )}
    </Page>
  );
}

interface WarningsProps {
  readonly name: ReportName;
  readonly choice: Choice;
  readonly lists: ReportLists;
}

/** What is good to know before it goes out. */
function Warnings({ name, choice, lists }: WarningsProps) {
  const { reportScreen } = useTexts();
  const { options } = catalogue[name];
  const year = options.includes('year') ? choice.year : null;
  const isChosen = options.includes('version');
  const isForPartner = options.includes('partner') && choice.partnerId !== null;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, mb: 3, '&:empty': { display: 'none' } }}>
      {year !== null && !lists.years.includes(year) && <Alert severity="info">{reportScreen.emptyYear(year)}</Alert>}
      {isInternal(name, choice) && (
        <Alert severity="warning">{reportScreen[isChosen ? 'internalWarning' : 'namesWarning']}</Alert>
      )}
      {isForPartner && <Alert severity="warning">{reportScreen.partnerWarning}</Alert>}
    </Box>
  );
}
