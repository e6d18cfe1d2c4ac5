import type { Role } from '../../../contract/role'
import { roleNames } from '../../../contract/terms'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { IconTile } from '../../ui/icon-tile'
import { ListRow } from '../../ui/list-row'
import { hasDesk } from './has-desk'

/** The way to the workbench, for those who have one. */
export function StaffEntry({ roles }: { roles: readonly Role[] | undefined }) {
  if (!roles || !hasDesk(roles)) return null
  const offices = roles.filter((role) => role !== 'resident').map((role) => roleNames[role])
  return <Card><ListRow before={<IconTile name='landmark' />} title='工作台' detail={`${offices.join('、')} · 等您办的事`} onPress={() => go('workDesk')} /></Card>
}
