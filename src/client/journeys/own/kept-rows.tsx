import { dataKindNames } from '../../../contract/terms'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { howMany, kindIcons, whyItStays, type Kept } from './kept-words'

export function GoingRows({ going }: { going: readonly Kept[] }) {
  return <>{going.map(({ kind, count }) => <ListRow key={kind} before={<IconTile name={kindIcons[kind]} />} title={dataKindNames[kind]} detail={howMany({ kind, count })} />)}</>
}

export function StayingRows({ staying }: { staying: readonly Kept[] }) {
  return (
    <>
      {staying.map(({ kind, count, kept }) => kept && (
        <ListRow key={`${kind} ${kept}`} before={<IconTile name={kindIcons[kind]} />} title={`${dataKindNames[kind]} · ${howMany({ kind, count })}`} detail={whyItStays({ kind, kept })} />
      ))}
    </>
  )
}
