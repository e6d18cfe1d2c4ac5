// 警格 + 网格: two grids a community, each bound to its beat, officer, grid worker and room.
import type { TerritoryRow } from '../../../adapters/postgres/directory-writer'
import { communities } from './district'

/** Community → grid worker, then officer and room of each of its two grids. */
const bound: Record<string, { worker: string; grids: [officer: string, room: string][] }> = {
  jinmenli: { worker: 'grid-liu-na', grids: [['li-xiaoqing', 'yanan'], ['ping-yanan', 'xiaoman']] },
  haisongyuan: { worker: 'grid-cao-peng', grids: [['shen-haisong', 'haisong'], ['shen-haisong', 'heshun']] },
  huaiyinli: { worker: 'grid-wei-hong', grids: [['qin-zhiyuan', 'guifen'], ['qin-zhiyuan', 'yujie']] },
  pingheyuan: { worker: 'grid-shi-lin', grids: [['bai-lu', 'zhaoshu'], ['bai-lu', 'zhaoshu']] },
  hewan: { worker: 'grid-du-kai', grids: [['luo-jianfeng', 'xiangyang'], ['luo-jianfeng', 'xiangyang']] },
  mingyueli: { worker: 'grid-xie-fang', grids: [['yu-ting', 'mingyue'], ['yu-ting', 'mingyue']] },
  wanshengdongli: { worker: 'grid-yuan-bin', grids: [['ma-guodong', 'changlin'], ['ma-guodong', 'shouyi']] },
  xinqiaoli: { worker: 'grid-jia-min', grids: [['cui-yang', 'qiushi'], ['cui-yang', 'qiushi']] },
}

export const territory: readonly TerritoryRow[] = communities.flatMap((community) => {
  const half = Math.ceil(community.buildings.length / 2)
  const row = bound[community.id]
  return (row?.grids ?? []).map(([officerId, roomId], index) => ({
    gridId: `${community.id}-${index + 1}`,
    gridName: `${community.name}第${index === 0 ? '一' : '二'}网格`,
    beatName: `${community.name}${index + 1} 号警格`,
    communityId: community.id,
    buildingNames: community.buildings.slice(index * half, (index + 1) * half).map((building) => building.name),
    officerId,
    gridWorkerId: row?.worker ?? '',
    roomId,
  }))
})
