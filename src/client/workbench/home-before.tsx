import { useQuery } from '../api/use-query'
import { go } from '../platform/navigation'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { SectionTitle } from '../ui/section-title'
import { RelatedRow } from './intake/related-row'

const few = 3

/** 同一户以前的事 (domain.md row 25): on the case page, there only when there is any. */
export function HomeBefore({ caseId }: { caseId: string }) {
  const { data } = useQuery('cases/related', { caseId })
  if (!data || data.cases.length === 0) return null
  const open = () => go('workRelated', { caseId })
  return (
    <Card>
      <SectionTitle title='同一户以前的事' />
      {data.cases.slice(0, few).map((related) => <RelatedRow key={`${related.registeredAt} ${related.open?.caseId ?? ''}`} related={related} onPress={open} />)}
      {data.cases.length > few && <Button label={`看全部 ${data.cases.length} 件`} kind='quiet' onPress={open} />}
    </Card>
  )
}
