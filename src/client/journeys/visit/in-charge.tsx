import { Avatar } from '../../ui/avatar'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import type { Place } from './place-words'

/** The officer and the grid worker of this door. They are reached through the room, so that nobody's own number is shown. */
export function InCharge({ place: { officer, gridWorker } }: { place: Place }) {
  return (
    <>
      <SectionTitle title='这里由谁负责' />
      <Card>
        <Holder office='社区民警' holder={officer} />
        <Holder office='网格员' holder={gridWorker} />
      </Card>
    </>
  )
}

function Holder({ office, holder }: { office: string; holder: Place['officer'] }) {
  if (!holder) return <ListRow before={<Avatar characters='待' tone='sand' />} title={office} detail='正在安排，有事先找值班的人' />
  const title = holder.title.endsWith(office) ? holder.title : `${office} · ${holder.title}`
  return <ListRow before={<Avatar characters={holder.name.slice(0, 1)} tone='sand' />} title={holder.name} detail={title} />
}
