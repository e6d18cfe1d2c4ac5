import { useState } from 'react'
import { useParams } from '../../platform/navigation'
import { FindPlate } from './find-plate'
import { placeCodeIn } from './place-code-in'
import { PlateOpened } from './plate-opened'

/** 智慧门牌 (domain.md row 17): opened by a plate's link (`code`), by WeChat's own code (`scene`), or with nothing, to scan one. */
export default function PlacePage() {
  const { code, scene } = useParams('visitPlace')
  const given = code ?? scene
  const [opened, setOpened] = useState(given === undefined ? undefined : placeCodeIn(given))
  return opened === undefined
    ? <FindPlate isUnreadable={given !== undefined && placeCodeIn(given) === undefined} onFound={setOpened} />
    : <PlateOpened code={opened} onAnother={() => setOpened(undefined)} />
}
