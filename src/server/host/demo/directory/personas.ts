// Who the demo switch can be. The platform identity of a persona is `demo:<id>`; it exists in demo mode only.
import type { Role } from '../../../../contract/role'

export type Persona = { id: string; name: string; role: Role; note: string }

export const personas: readonly Persona[] = [
  { id: 'wang-guilan', name: '王桂兰', role: 'resident', note: '王阿姨，卫生间漏水，调解员已签收，等第一个电话' },
  { id: 'chen-jianguo', name: '陈建国', role: 'resident', note: '陈师傅，住王阿姨楼上，觉得是公共管道的事' },
  { id: 'ruan-tian', name: '阮恬', role: 'resident', note: '合租的年轻人，押金没退，已经约好调解时间' },
  { id: 'shao-yun', name: '邵芸', role: 'resident', note: '女儿，替母亲登记赡养的事' },
  { id: 'hao-jun', name: '郝军', role: 'resident', note: '停车位的事刚结单，还没评价' },
  { id: 'qiao-xin', name: '乔欣', role: 'resident', note: '刚搬来，还没有登记过' },
  { id: 'wang-min', name: '王敏', role: 'mediator', note: '津门里人民调解员' },
  { id: 'li-xiaoqing', name: '李晓晴', role: 'mediator', note: '津门里社区民警' },
  { id: 'zhou-xiangyang', name: '周向阳', role: 'mediator', note: '律师，周三在亚楠和向阳调解室' },
  { id: 'sun-lei', name: '孙蕾', role: 'dispatcher', note: '街道多元调处中心值班长' },
  { id: 'jiang-bo', name: '姜波', role: 'dispatcher', note: '街道多元调处中心受理员，和孙蕾同一个队列' },
  { id: 'zheng-tao', name: '郑涛', role: 'supervisor', note: '津门派出所所长' },
  { id: 'lu-haifeng', name: '卢海峰', role: 'supervisor', note: '治安管理大队大队长' },
  { id: 'xiao-guoqiang', name: '肖国强', role: 'supervisor', note: '分局副局长' },
  { id: 'gong-xue', name: '龚雪', role: 'administrator', note: '系统管理员' },
  { id: 'courier-pei-hao', name: '裴浩', role: 'reporter', note: '外卖骑手，路上看见就说一声' },
]

export const platformIdentity = (persona: Pick<Persona, 'id'>): string => `demo:${persona.id}`
