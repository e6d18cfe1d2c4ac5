// The residents of the demo. All are invented; phones are 138 0000 0xxx. `id` is also the persona of `demo:<id>`.
export type Resident = { id: string; name: string; phone: string; communityId: string; building: string; unit: string }

export const residents = [
  { id: 'wang-guilan', name: '王桂兰', phone: '13800000001', communityId: 'jinmenli', building: '3 号楼', unit: '2 单元 301' },
  { id: 'chen-jianguo', name: '陈建国', phone: '13800000002', communityId: 'jinmenli', building: '3 号楼', unit: '2 单元 401' },
  { id: 'ruan-tian', name: '阮恬', phone: '13800000003', communityId: 'hewan', building: '6 号楼', unit: '1 单元 1102' },
  { id: 'shao-yun', name: '邵芸', phone: '13800000004', communityId: 'mingyueli', building: '4 号楼', unit: '3 单元 102' },
  { id: 'hao-jun', name: '郝军', phone: '13800000005', communityId: 'wanshengdongli', building: '8 号楼', unit: '1 单元 502' },
  { id: 'qiao-xin', name: '乔欣', phone: '13800000006', communityId: 'jinmenli', building: '9 号楼', unit: '1 单元 602' },
  { id: 'gao-shulan', name: '高淑兰', phone: '13800000007', communityId: 'jinmenli', building: '7 号楼', unit: '3 单元 201' },
  { id: 'dai-zhigang', name: '戴志刚', phone: '13800000008', communityId: 'jinmenli', building: '5 号楼', unit: '1 单元 401' },
  { id: 'fu-lili', name: '傅丽丽', phone: '13800000009', communityId: 'jinmenli', building: '11 号楼', unit: '2 单元 502' },
  { id: 'yan-fei', name: '闫飞', phone: '13800000010', communityId: 'haisongyuan', building: '2 号楼', unit: '1 单元 1203' },
  { id: 'cheng-hua', name: '程华', phone: '13800000011', communityId: 'haisongyuan', building: '7 号楼', unit: '2 单元 804' },
  { id: 'mu-xiaodong', name: '穆晓东', phone: '13800000012', communityId: 'haisongyuan', building: '9 号楼', unit: '1 单元 305' },
  { id: 'lei-ming', name: '雷鸣', phone: '13800000013', communityId: 'huaiyinli', building: '2 号楼', unit: '4 单元 101' },
  { id: 'shi-yumei', name: '史玉梅', phone: '13800000014', communityId: 'huaiyinli', building: '10 号楼', unit: '1 单元 402' },
  { id: 'ge-changshun', name: '葛长顺', phone: '13800000015', communityId: 'huaiyinli', building: '13 号楼', unit: '5 单元 501' },
  { id: 'kong-wei', name: '孔薇', phone: '13800000016', communityId: 'pingheyuan', building: '3 号楼', unit: '2 单元 602' },
  { id: 'ding-haitao', name: '丁海涛', phone: '13800000017', communityId: 'pingheyuan', building: '6 号楼', unit: '1 单元 201' },
  { id: 'ning-jing', name: '宁静', phone: '13800000018', communityId: 'hewan', building: '2 号楼', unit: '2 单元 703' },
  { id: 'bi-chunlai', name: '毕春来', phone: '13800000019', communityId: 'hewan', building: '10 号楼', unit: '1 单元 904' },
  { id: 'lang-ping', name: '郎萍', phone: '13800000020', communityId: 'mingyueli', building: '8 号楼', unit: '4 单元 302' },
  { id: 'mei-laoshi', name: '梅忠', phone: '13800000021', communityId: 'mingyueli', building: '2 号楼', unit: '1 单元 101' },
  { id: 'pang-bo', name: '庞博', phone: '13800000022', communityId: 'wanshengdongli', building: '15 号楼', unit: '2 单元 403' },
  { id: 'xing-yue', name: '邢悦', phone: '13800000023', communityId: 'wanshengdongli', building: '4 号楼', unit: '5 单元 602' },
  { id: 'zuo-ruilin', name: '左瑞林', phone: '13800000024', communityId: 'xinqiaoli', building: '5 号楼', unit: '2 单元 302' },
  { id: 'ji-honglian', name: '纪红莲', phone: '13800000025', communityId: 'xinqiaoli', building: '8 号楼', unit: '1 单元 101' },
] as const satisfies readonly Resident[]

export type ResidentId = (typeof residents)[number]['id']
