import { useQuery } from '../../api/use-query'
import { Loaded } from '../../features/loaded/loaded'
import { now } from '../../platform/clock'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { helplines } from '../../../contract/terms'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { PhoneStrip } from '../../ui/phone-strip'
import { Screen } from '../../ui/screen'
import { NextSlot } from './next-slot'
import { OnDuty } from './on-duty'
import { whereWords, type Place } from './place-words'
import { PlateUnknown } from './plate-unknown'
import { InCharge } from './in-charge'

const pollMs = 60_000
const emergency = helplines.filter(({ number }) => ['110', '120', '119'].includes(number)).map(({ number, name }) => ({ number, label: name }))

/** What a plate tells: where this is, who is there now, who looks after it, and the two things one can do. */
export function PlateOpened({ code, onAnother }: { code: string; onAnother: () => void }) {
  const query = useQuery('places/open', { code }, { pollMs })
  const place = query.data
  if (query.problem?.code === 'not-found') return <PlateUnknown advice={query.problem.message} onAnother={onAnother} />
  return (
    <Screen
      title='门牌' onRefresh={query.refresh} bottom={place && <ToRegister place={place} />}
      {...(place ? { heading: whereWords(place), lead: '在这里遇到烦心事，找下面的人。' } : {})}
    >
      <Loaded query={query}>
        {(found) => (
          <>
            <OnDuty place={found} now={now()} />
            <PhoneStrip phones={emergency} onCall={callPhone} />
            <InCharge place={found} />
            <NextSlot place={found} now={now()} />
            <Card>
              <ListRow before={<IconTile name='scan' />} title='不是这里？' detail='换一个门牌' onPress={onAnother} />
            </Card>
          </>
        )}
      </Loaded>
    </Screen>
  )
}

function ToRegister({ place: { community, building, unit } }: { place: Place }) {
  const register = () => go('registerStart', { communityId: community.id, building: building ?? undefined, unit: unit ?? undefined })
  return <BottomBar><Button icon='document' label='登记一件事' onPress={register} /></BottomBar>
}
