import type { DeclineReason } from '../../../contract/staff-step'
import { exclusionAddresses } from '../../../contract/terms'

/** Where to go instead, to begin with; the desk makes it exact. Nobody is turned away without an address (人民调解法 26). */
export const declineAddresses: Readonly<Record<DeclineReason, string>> = {
  ...exclusionAddresses,
  'outside-territory': '这件事不在本区，请到事情发生地的街道调处中心登记，也可以拨打 12345 问一问是哪里。',
  'not-a-dispute': '这不是两家之间的纠纷，请拨打市民热线 12345，会有人告诉您该找谁。',
  other: '',
}
