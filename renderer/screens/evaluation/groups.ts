import { choices } from '../../domain/choices';
import type { Evaluation } from '../../domain/evaluation';
import { type GradeTally, gradeTally, rounded } from '../../domain/gradeTally';
import type { Texts } from '../../texts/nl';
import { gradeText } from '../editions/columns';

/** A group of people with its forms and what those say together. */
export interface FormGroup {
  readonly group: Evaluation['group'];
  readonly forms: readonly Evaluation[];
  readonly tally: GradeTally;
}

/** The forms of an edition by group, groups without any as well. */
export function formGroups(forms: readonly Evaluation[]): FormGroup[] {
  return choices.evaluationGroup.map((group) => {
    const own = forms.filter((form) => form.group === group);
    return { group, forms: own, tally: gradeTally(own) };
  });
}

/** An average as it is told, to one decimal; empty without grades. */
export function averageText({ average }: Pick<GradeTally, 'average'>, t: Texts): string {
  return average === null ? '' : gradeText(rounded(average), t);
}
