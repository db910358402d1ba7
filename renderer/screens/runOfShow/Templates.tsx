import { runTemplates, saveTemplate } from '../../data/cues';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';
import { BackLink } from './BackLink';
import { showPart, templatePart } from './places';
import { TemplateList } from './TemplateList';

/** The templates of the team: rename, edit, take away. */
export function Templates({ editionId }: { readonly editionId: string }) {
  const words = useTexts().runOfShow.templates;
  const templates = useLive(runTemplates, []);
  if (!templates) return null;
  return (
    <>
      <BackLink href={hashOf({ screen: 'editions', id: editionId, part: showPart })}>{words.back}</BackLink>
      <TemplateList
        table="runTemplates"
        hrefOf={(id) => hashOf({ screen: 'editions', id: editionId, part: templatePart(id) })}
        save={saveTemplate}
        {...{ templates, words }}
      />
    </>
  );
}
