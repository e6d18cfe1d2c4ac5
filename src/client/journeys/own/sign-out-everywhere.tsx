import { useState } from 'react'
import { forgetAll } from '../../api/forget-all'
import { useCommand } from '../../api/use-command'
import { retreatTo } from '../../platform/navigation'
import { ConfirmSheet } from '../../ui/confirm-sheet'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'

/** For a lost phone, or a browser somewhere that was not one's own. */
export function SignOutEverywhere() {
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, problem } = useCommand('session/signOutEverywhere')
  const signOut = async () => {
    const result = await run({})
    if (!result.ok) return
    forgetAll()
    retreatTo('ownSignedOut')
  }
  return (
    <>
      <ListRow before={<IconTile name='log-out' />} title='所有手机都退出' detail='手机丢了，或在别人那里用过，按这里' onPress={() => setIsAsking(true)} />
      {isAsking && (
        <ConfirmSheet
          title='让所有手机都退出？'
          explanation='用过的手机和浏览器都会退出，这台也退。看过的内容、没交的草稿、等着发出的话，会从手机里删掉，找不回来。已经交给我们的不受影响。'
          confirmLabel='都退出' isDanger isBusy={isBusy} error={problem?.message}
          onConfirm={() => void signOut()} onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
