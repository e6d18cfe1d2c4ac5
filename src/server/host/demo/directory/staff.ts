// Everybody who works in the district. Desk lines are 022-2437 00xx, mobile numbers 138 0000 1xxx; all people are invented.
import type { StaffRow } from '../../../adapters/postgres/directory-writer'

type Row = Omit<StaffRow, 'identity' | 'role' | 'profession'>
const of = (role: StaffRow['role'], profession: StaffRow['profession'], rows: Row[]): StaffRow[] =>
  rows.map((row) => ({ ...row, role, profession, identity: `demo:${row.id}` }))

export const staff: readonly StaffRow[] = [
  ...of('mediator', 'police-officer', [
    { id: 'li-xiaoqing', name: '李晓晴', title: '警官', organisationId: 'station-jinmen', phone: '022-24370000' },
    { id: 'ping-yanan', name: '平亚楠', title: '警官', organisationId: 'station-jinmen', phone: '022-24370011' },
    { id: 'shen-haisong', name: '沈海颂', title: '警官', organisationId: 'station-jinmen', phone: '022-24370012' },
    { id: 'qin-zhiyuan', name: '秦致远', title: '警官', organisationId: 'station-jinmen', phone: '022-24370013' },
    { id: 'bai-lu', name: '白露', title: '警官', organisationId: 'station-jinmen', phone: '022-24370014' },
    { id: 'luo-jianfeng', name: '罗剑锋', title: '警官', organisationId: 'station-xinqiao', phone: '022-24370015' },
    { id: 'yu-ting', name: '于婷', title: '警官', organisationId: 'station-xinqiao', phone: '022-24370016' },
    { id: 'ma-guodong', name: '马国栋', title: '警官', organisationId: 'station-xinqiao', phone: '022-24370017' },
    { id: 'cui-yang', name: '崔阳', title: '警官', organisationId: 'station-xinqiao', phone: '022-24370018' },
  ]),
  ...of('mediator', 'people-mediator', [
    { id: 'wang-min', name: '王敏', title: '津门里专职调解员', organisationId: 'committee-jinmen', phone: '13800001001' },
    { id: 'song-yujie', name: '宋玉洁', title: '婚姻家庭调解员', organisationId: 'committee-jinmen', phone: '13800001002' },
    { id: 'feng-heshun', name: '冯和顺', title: '海颂园调解员', organisationId: 'committee-jinmen', phone: '13800001003' },
    { id: 'ma-guifen', name: '马桂芬', title: '槐荫里调解员', organisationId: 'committee-jinmen', phone: '13800001004' },
    { id: 'dong-wei', name: '董伟', title: '河湾家园专职调解员', organisationId: 'committee-xinqiao', phone: '13800001005' },
    { id: 'he-lihua', name: '何丽华', title: '明月里专职调解员', organisationId: 'committee-xinqiao', phone: '13800001006' },
    { id: 'xu-changqing', name: '许长青', title: '万盛东里专职调解员', organisationId: 'committee-xinqiao', phone: '13800001007' },
    { id: 'tian-qiushi', name: '田秋实', title: '新桥里调解员', organisationId: 'committee-xinqiao', phone: '13800001008' },
  ]),
  ...of('mediator', 'lawyer', [
    { id: 'zhou-xiangyang', name: '周向阳', title: '律师，周三坐班', organisationId: 'law-firm', phone: '13800001011' },
    { id: 'lin-jingyi', name: '林静宜', title: '律师，周二坐班', organisationId: 'law-firm', phone: '13800001012' },
    { id: 'gu-mingde', name: '顾明德', title: '司法所公职律师', organisationId: 'judicial', phone: '13800001013' },
  ]),
  ...of('mediator', 'social-worker', [
    { id: 'lin-xiaoman', name: '林小满', title: '社工师', organisationId: 'social-work', phone: '13800001021' },
    { id: 'gao-mingyue', name: '高明月', title: '社工师', organisationId: 'social-work', phone: '13800001022' },
    { id: 'ren-shuang', name: '任爽', title: '助理社工师', organisationId: 'social-work', phone: '13800001023' },
  ]),
  ...of('mediator', 'volunteer', [
    { id: 'zhao-dehai', name: '赵德海', title: '热心师傅', organisationId: 'volunteers', phone: '13800001031' },
    { id: 'han-shouyi', name: '韩守义', title: '义警队长', organisationId: 'volunteers', phone: '13800001032' },
    { id: 'pan-xiuying', name: '潘秀英', title: '楼门长', organisationId: 'volunteers', phone: '13800001033' },
  ]),
  ...of('mediator', 'party-veteran', [
    { id: 'meng-changlin', name: '孟长林', title: '退休老民警', organisationId: 'volunteers', phone: '13800001041' },
    { id: 'qi-guoping', name: '齐国平', title: '退休老书记', organisationId: 'volunteers', phone: '13800001042' },
    { id: 'xin-suqin', name: '辛素琴', title: '退休教师', organisationId: 'volunteers', phone: '13800001043' },
  ]),
  ...of('dispatcher', 'dispatch-officer', [
    { id: 'sun-lei', name: '孙蕾', title: '调处中心值班长', organisationId: 'centre', phone: '022-24370020' },
    { id: 'jiang-bo', name: '姜波', title: '调处中心受理员', organisationId: 'centre', phone: '022-24370021' },
    { id: 'fan-ying', name: '范颖', title: '综治中心受理员', organisationId: 'centre-xinqiao', phone: '022-24370022' },
  ]),
  ...of('supervisor', 'police-chief', [
    { id: 'zheng-tao', name: '郑涛', title: '津门派出所所长', organisationId: 'station-jinmen', phone: '022-24370031' },
    { id: 'tang-jun', name: '唐军', title: '新桥派出所所长', organisationId: 'station-xinqiao', phone: '022-24370032' },
  ]),
  ...of('supervisor', 'brigade-chief', [{ id: 'lu-haifeng', name: '卢海峰', title: '治安管理大队大队长', organisationId: 'bureau', phone: '022-24370033' }]),
  ...of('supervisor', 'deputy-bureau-chief', [{ id: 'xiao-guoqiang', name: '肖国强', title: '分局副局长', organisationId: 'bureau', phone: '022-24370034' }]),
  ...of('administrator', 'system-administrator', [{ id: 'gong-xue', name: '龚雪', title: '系统管理员', organisationId: 'centre', phone: '022-24370040' }]),
  ...of('reporter', 'grid-worker', [
    { id: 'grid-liu-na', name: '刘娜', title: '津门里网格员', organisationId: 'centre', phone: '13800001101' },
    { id: 'grid-cao-peng', name: '曹鹏', title: '海颂园网格员', organisationId: 'centre', phone: '13800001102' },
    { id: 'grid-wei-hong', name: '魏红', title: '槐荫里网格员', organisationId: 'centre', phone: '13800001103' },
    { id: 'grid-shi-lin', name: '石琳', title: '平和苑网格员', organisationId: 'centre', phone: '13800001104' },
    { id: 'grid-du-kai', name: '杜凯', title: '河湾家园网格员', organisationId: 'centre-xinqiao', phone: '13800001105' },
    { id: 'grid-xie-fang', name: '谢芳', title: '明月里网格员', organisationId: 'centre-xinqiao', phone: '13800001106' },
    { id: 'grid-yuan-bin', name: '袁斌', title: '万盛东里网格员', organisationId: 'centre-xinqiao', phone: '13800001107' },
    { id: 'grid-jia-min', name: '贾敏', title: '新桥里网格员', organisationId: 'centre-xinqiao', phone: '13800001108' },
  ]),
  ...of('reporter', 'courier', [
    { id: 'courier-pei-hao', name: '裴浩', title: '外卖骑手', organisationId: 'volunteers', phone: '13800001111' },
    { id: 'courier-niu-li', name: '牛力', title: '快递员', organisationId: 'volunteers', phone: '13800001112' },
  ]),
  ...of('reporter', 'volunteer', [{ id: 'patrol-hou-yong', name: '侯勇', title: '津门义警', organisationId: 'volunteers', phone: '13800001113' }]),
]
