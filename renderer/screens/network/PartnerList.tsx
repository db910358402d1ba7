import { useMemo, useState } from 'react';
import { type PartnerLine, partnerLines } from '../../data/network';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import { fullName } from '../../domain/pitcher';
import { addDays, dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { FilterMenu } from '../../ui/FilterMenu';
import { useNames } from '../record/useNames';
import { partnerColumns } from './columns';
import { NetworkList } from './NetworkList';

const idOf = (line: PartnerLine) => line.partner.id;
const textOf = ({ partner, contacts }: PartnerLine) => [partner.name, ...contacts.map(fullName)].join(' ');

/** All partners, narrowed by what they are, how they help, and how long ago they were seen. */
export function PartnerList({ openId }: { readonly openId: string | null }) {
  const t = useTexts();
  const lines = useLive(partnerLines, []);
  const names = useNames('partners');
  const columns = useMemo(() => partnerColumns(t, names), [t, names]);
  const [kind, setKind] = useState<string | null>(null);
  const [fixed, setFixed] = useState<string | null>(null);
  const [helps, setHelps] = useState<string | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const passes = useMemo(() => {
    if (kind === null && fixed === null && helps === null && seen === null) return null;
    const yearAgo = addDays(dateAt(now()), -365);
    return ({ partner, lastSeen }: PartnerLine) =>
      (kind === null || partner.kind === kind) &&
      (fixed === null || partner.fixed === (fixed === 'fixed')) &&
      (helps === null || partner.helps.some((one) => one === helps)) &&
      (seen === null || (seen === 'never' ? lastSeen === null : lastSeen !== null && lastSeen < yearAgo));
  }, [kind, fixed, helps, seen]);
  const words = t.network;
  if (!lines) return null;
  const fixedCount = lines.filter(({ partner }) => partner.fixed).length;
  const delivering = lines.filter(({ delivered }) => delivered > 0).length;
  return (
    <NetworkList
      tab="partners"
      state={words.partnersState(lines.length, fixedCount, delivering)}
      lines={lines}
      idOf={idOf}
      columns={columns}
      textOf={textOf}
      openId={openId}
      passes={passes}
      onClear={() => {
        setKind(null);
        setFixed(null);
        setHelps(null);
        setSeen(null);
      }}
      menus={
        <>
          <FilterMenu
            label={words.kindFilter}
            anyLabel={words.allKinds}
            value={kind}
            options={choices.partnerKind.map((value) => ({ value, label: t.choices.partnerKind[value] }))}
            onChange={setKind}
          />
          <FilterMenu
            label={words.fixedFilter}
            anyLabel={words.allFixed}
            value={fixed}
            options={[
              { value: 'fixed', label: words.onlyFixed },
              { value: 'other', label: words.onlyOther },
            ]}
            onChange={setFixed}
          />
          <FilterMenu
            label={words.helpsFilter}
            anyLabel={words.anyHelp}
            value={helps}
            options={choices.helpKind.map((value) => ({ value, label: t.choices.helpKind[value] }))}
            onChange={setHelps}
          />
          <FilterMenu
            label={words.seenFilter}
            anyLabel={words.seenAny}
            value={seen}
            options={[
              { value: 'long', label: words.seenLongAgo },
              { value: 'never', label: words.seenNever },
            ]}
            onChange={setSeen}
          />
        </>
      }
    />
  );
}
