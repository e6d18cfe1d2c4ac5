// Twelve named rooms, in the order the district opened them.
import { changlin } from './changlin'
import { guifen } from './guifen'
import { haisong } from './haisong'
import { heshun } from './heshun'
import { mingyue } from './mingyue'
import { qiushi } from './qiushi'
import { shouyi } from './shouyi'
import { xiangyang } from './xiangyang'
import { xiaoman } from './xiaoman'
import { yanan } from './yanan'
import { yujie } from './yujie'
import { zhaoshu } from './zhaoshu'
import type { RoomData } from './room-data'

export const rooms: readonly RoomData[] = [
  yanan, haisong, guifen, changlin, zhaoshu, xiangyang, mingyue, yujie, qiushi, xiaoman, heshun, shouyi,
]
