import { ChoiceChip } from '../../ui/chip'
import { ChoiceGroup } from '../../ui/choice-group'
import { Row } from '../../ui/row'
import { TextField } from '../../ui/text-field'
import type { StepTools } from './use-step'

const relations = ['儿子', '女儿', '孙辈', '老伴', '亲戚', '邻居']

/** 代为登记: the elder stays the applicant; whoever writes says who they are to them. */
export function ElderFields({ draft, change, leave, errorAt }: StepTools) {
  return (
    <>
      <TextField
        label='老人怎么称呼' maxLength={20} value={draft.elderName} error={errorAt('onBehalfOf.name')}
        onChange={(elderName) => change({ elderName })} onLeave={() => leave('onBehalfOf.name')}
      />
      <ChoiceGroup label='您是老人的什么人' isLabelShown error={errorAt('onBehalfOf.relation')}>
        <Row kind='wrap'>
          {relations.map((relation) => (
            <ChoiceChip key={relation} kind='radio' label={relation} isSelected={draft.elderRelation === relation} onPress={() => change({ elderRelation: relation })} />
          ))}
        </Row>
      </ChoiceGroup>
    </>
  )
}
