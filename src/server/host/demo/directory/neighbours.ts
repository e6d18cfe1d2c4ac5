// Residents who come to gatherings and have no quarrel with anybody. All are invented; phones are 138 0000 0xxx.
import type { Resident } from './residents'

const of = (communityId: string, rows: readonly Omit<Resident, 'communityId'>[]): Resident[] => rows.map((row) => ({ ...row, communityId }))

export const neighbours: readonly Resident[] = [
  ...of('jinmenli', [
    { id: 'qu-yuzhen', name: '曲玉珍', phone: '13800000031', building: '1 号楼', unit: '1 单元 102' },
    { id: 'tong-defu', name: '佟德福', phone: '13800000032', building: '2 号楼', unit: '3 单元 501' },
    { id: 'mi-xiulan', name: '米秀兰', phone: '13800000033', building: '4 号楼', unit: '2 单元 201' },
    { id: 'ou-jian', name: '欧健', phone: '13800000034', building: '6 号楼', unit: '1 单元 302' },
    { id: 'you-meiling', name: '尤美玲', phone: '13800000035', building: '8 号楼', unit: '4 单元 601' },
    { id: 'sheng-guang', name: '盛光', phone: '13800000036', building: '10 号楼', unit: '2 单元 402' },
  ]),
  ...of('haisongyuan', [
    { id: 'ba-yong', name: '巴勇', phone: '13800000037', building: '1 号楼', unit: '1 单元 603' },
    { id: 'lian-xiaohui', name: '连晓慧', phone: '13800000038', building: '3 号楼', unit: '2 单元 1101' },
    { id: 'ruan-shuzhen', name: '阮淑珍', phone: '13800000039', building: '5 号楼', unit: '1 单元 204' },
    { id: 'zong-hai', name: '宗海', phone: '13800000040', building: '6 号楼', unit: '2 单元 902' },
    { id: 'ji-ming', name: '计明', phone: '13800000041', building: '8 号楼', unit: '1 单元 701' },
    { id: 'luan-fang', name: '栾芳', phone: '13800000042', building: '10 号楼', unit: '2 单元 303' },
  ]),
  ...of('huaiyinli', [
    { id: 'dou-guizhi', name: '窦桂芝', phone: '13800000043', building: '1 号楼', unit: '2 单元 101' },
    { id: 'ku-changhe', name: '库长河', phone: '13800000044', building: '4 号楼', unit: '3 单元 402' },
    { id: 'ying-lixin', name: '应立新', phone: '13800000045', building: '6 号楼', unit: '1 单元 301' },
    { id: 'ai-xue', name: '艾雪', phone: '13800000046', building: '9 号楼', unit: '5 单元 502' },
    { id: 'yan-zhongmin', name: '严忠民', phone: '13800000047', building: '12 号楼', unit: '4 单元 202' },
    { id: 'min-jia', name: '闵佳', phone: '13800000048', building: '15 号楼', unit: '2 单元 601' },
  ]),
]
