import type { DisplacedBooking } from '../../../contract/administration'
import { sessionKindWords } from '../../../contract/terms'
import { now } from '../../platform/clock'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { SectionTitle } from '../../ui/section-title'
import { shownAt, shownBriefly } from '../../ui/shown-time'

/** Whose time falls away, and what each of them is offered instead. */
export function DisplacedList({ title, displaced }: { title: string; displaced: readonly DisplacedBooking[] }) {
  return (
    <>
      <SectionTitle title={title} />
      <Card>
        {displaced.map(({ appointmentId, caseNumber, sessionKind, startsAt, roomName, offers }) => (
          <ListRow
            key={appointmentId} title={`${shownAt(startsAt, now())} · ${caseNumber ?? sessionKindWords[sessionKind].about}`}
            detail={offers.length > 0 ? `${roomName}，可改到 ${offers.map((offer) => shownBriefly(offer.startsAt, now())).join('、')}` : `${roomName}，一个月内没有空位，请打电话另约`}
          />
        ))}
      </Card>
    </>
  )
}
