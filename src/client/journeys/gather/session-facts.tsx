import type { Gathering } from '../../../contract/gathering'
import { Card } from '../../ui/card'
import { CheckRow } from '../../ui/check-row'
import { Icon } from '../../ui/icon'
import { Row } from '../../ui/row'
import { SectionTitle } from '../../ui/section-title'
import { Words } from '../../ui/words'

/** What it is about, what to bring, how to get there and when it comes round again. */
export function SessionFacts({ gathering: { about, bring, route, recurrence } }: { gathering: Gathering }) {
  return (
    <>
      {about.length > 0 && (
        <>
          <SectionTitle title='这一场做什么' />
          <Card>{about.map((paragraph) => <Words key={paragraph}>{paragraph}</Words>)}</Card>
        </>
      )}
      {bring.length > 0 && (
        <>
          <SectionTitle title='来之前' />
          <Card>{bring.map((line) => <Row key={line}><Icon name='check' size='small' /><Words>{line}</Words></Row>)}</Card>
        </>
      )}
      <SectionTitle title='怎么来' />
      <Card>
        {route && <CheckRow label='怎么走' value={route} />}
        {recurrence && <CheckRow label='多久一次' value={recurrence} />}
        <CheckRow label='费用' value='不收任何费用' />
      </Card>
    </>
  )
}
