import { Box, Button, Tab, Tabs } from '@mui/material';
import { pairKey } from '../../data/merge';
import { type Mergeable, mergeables } from '../../domain/merge';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { go } from '../shell/route';
import { MergePanel } from './MergePanel';
import { duplicatesPart, type MergePlace, placeId, placeOf } from './mergeRoute';
import { PairList } from './PairList';

const goTo = (place: MergePlace) => go({ screen: 'network', id: placeId(place), part: duplicatesPart });

/** Records that may be one and the same: looked for on demand, merged or told apart one pair at a time. */
export default function DuplicatesPage({ id }: { readonly id: string | null }) {
  const words = useTexts().merging;
  const { table, pair } = placeOf(id);
  const back = () =>
    table === 'pitchers'
      ? go({ screen: 'pitches' })
      : go({ screen: 'network', part: table === 'contacts' ? table : null });
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}>
        <Page
          wide
          title={words.title}
          state={words.intro}
          actions={<Button onClick={back}>{words.back[table]}</Button>}
        >
          <Tabs
            value={table}
            onChange={(_event, next: Mergeable) => goTo({ table: next, pair: null })}
            aria-label={words.tabsLabel}
            selectionFollowsFocus
            sx={{ mb: 4 }}
          >
            {mergeables.map((one) => (
              <Tab key={one} value={one} label={words.tables[one]} id={`tab-${one}`} aria-controls="look-alikes" />
            ))}
          </Tabs>
          <Box role="tabpanel" id="look-alikes" aria-labelledby={`tab-${table}`}>
            <PairList
              key={table}
              table={table}
              openKey={pair && pairKey(pair)}
              onOpen={(next) => goTo({ table, pair: next })}
            />
          </Box>
        </Page>
      </Box>
      {pair && (
        <MergePanel
          key={placeId({ table, pair })}
          table={table}
          pair={pair}
          onClose={() => goTo({ table, pair: null })}
        />
      )}
    </Box>
  );
}
