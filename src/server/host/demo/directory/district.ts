// One invented corner of 东丽区: two streets, eight communities, two grids each.
import type { Community } from '../../../../contract/place'

export const district = { id: 'dongli', name: '东丽区', shortName: '东丽' } as const

/** `count` buildings numbered from 1, with this many entrances in turn. */
const buildings = (count: number, ...units: [number, ...number[]]) =>
  Array.from({ length: count }, (_, index) => ({ name: `${index + 1} 号楼`, units: units[index % units.length] ?? units[0] }))

export const communities: readonly Community[] = [
  { id: 'jinmenli', name: '津门里', street: '津门街道', position: { latitude: 39.0903, longitude: 117.3105 }, buildings: buildings(14, 4, 3) },
  { id: 'haisongyuan', name: '海颂园', street: '津门街道', position: { latitude: 39.0951, longitude: 117.3042 }, buildings: buildings(10, 2) },
  { id: 'huaiyinli', name: '槐荫里', street: '津门街道', position: { latitude: 39.0868, longitude: 117.3023 }, buildings: buildings(16, 5, 4, 5) },
  { id: 'pingheyuan', name: '平和苑', street: '津门街道', position: { latitude: 39.0935, longitude: 117.3188 }, buildings: buildings(9, 3) },
  { id: 'hewan', name: '河湾家园', street: '新桥街道', position: { latitude: 39.0812, longitude: 117.3159 }, buildings: buildings(12, 2, 3) },
  { id: 'mingyueli', name: '明月里', street: '新桥街道', position: { latitude: 39.0846, longitude: 117.3251 }, buildings: buildings(11, 4) },
  { id: 'wanshengdongli', name: '万盛东里', street: '新桥街道', position: { latitude: 39.0774, longitude: 117.3087 }, buildings: buildings(18, 5, 4) },
  { id: 'xinqiaoli', name: '新桥里', street: '新桥街道', position: { latitude: 39.0797, longitude: 117.3312 }, buildings: buildings(8, 3, 2) },
]

export const organisations = [
  { id: 'centre', name: '津门街道多元调处中心', kind: 'dispatch-centre' },
  { id: 'centre-xinqiao', name: '新桥街道综治中心', kind: 'dispatch-centre' },
  { id: 'station-jinmen', name: '津门派出所', kind: 'police-station' },
  { id: 'station-xinqiao', name: '新桥派出所', kind: 'police-station' },
  { id: 'bureau', name: '东丽公安分局', kind: 'police-bureau' },
  { id: 'committee-jinmen', name: '津门街道人民调解委员会', kind: 'mediation-committee' },
  { id: 'committee-xinqiao', name: '新桥街道人民调解委员会', kind: 'mediation-committee' },
  { id: 'judicial', name: '津门司法所', kind: 'judicial-office' },
  { id: 'notary-office', name: '津湾公证处', kind: 'notary-office' },
  { id: 'law-firm', name: '津湾律师事务所', kind: 'law-firm' },
  { id: 'social-work', name: '睦邻社会工作服务中心', kind: 'social-work' },
  { id: 'volunteers', name: '津门义警队', kind: 'volunteers' },
  { id: 'court', name: '东丽区法院津门法庭', kind: 'court' },
  { id: 'environment', name: '东丽区生态环境局', kind: 'environment' },
  { id: 'housing', name: '东丽区住房和建设委员会', kind: 'housing' },
  { id: 'traffic-police', name: '东丽交警支队', kind: 'traffic-police' },
  { id: 'women', name: '东丽区妇女联合会', kind: 'women' },
  { id: 'education', name: '东丽区教育局', kind: 'education' },
  { id: 'labour-arbitration', name: '东丽区劳动人事争议仲裁院', kind: 'labour-arbitration' },
  { id: 'market-supervision', name: '东丽区市场监督管理局', kind: 'market-supervision' },
  { id: 'natural-resources', name: '规划和自然资源局东丽分局', kind: 'natural-resources' },
  { id: 'health', name: '东丽区卫生健康委员会', kind: 'health' },
] as const
