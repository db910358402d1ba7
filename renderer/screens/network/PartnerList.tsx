import { useMemo, useState } from 'react';
import { type PartnerLine, partnerLines } from '../../data/network';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { FilterMenu } from '../../ui/FilterMenu';
import { useNames } from '../record/useNames';
import { partnerColumns } from './columns';
import { NetworkList } from './NetworkList';

const idOf = (line: PartnerLine) => line.partner.id;
const textOf = ({ partner, contacts }: PartnerLine) => [partner.name, ...contacts.map(fullName)].join(' ');

/** All partners, narrowed to a kind or to the ones that always help. */
export function PartnerList({ openId }: { readonly openId: string | null }) {
  const t = useTexts();
  const lines = useLive(partnerLines, []);
  const names = useNames('partners');
  const columns = useMemo(() => partnerColumns(t, names), [t, names]);
  const [kind, setKind] = useState<string | null>(null);
  const [fixed, setFixed] = useState<string | null>(null);
  const passes = useMemo(() => {
    if (kind === null && fixed === null) return null;
    return ({ partner }: PartnerLine) =>
      (kind === null || partner.kind === kind) && (fixed === null || partner.fixed === (fixed === 'fixed'));
  }, [kind, fixed]);
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
        </>
      }
    />
  );
}
