// Who receives people one to one (公共服务精确约). A lawyer who also mediates is the same person in both.
import type { ProviderRow } from '../../../adapters/postgres/directory-writer'
import { open } from '../rooms/room-data'

export const providers: readonly ProviderRow[] = [
  {
    id: 'lawyer-zhou', kind: 'legal-advice', name: '周向阳', title: '律师', organisationId: 'law-firm', roomId: 'xiangyang', staffId: 'zhou-xiangyang',
    helpsWith: '租房、欠钱、邻里损失怎么赔，合同签之前先看一眼。', bring: ['合同、欠条、聊天记录，打印或截图都行', '事情的经过，按日子写几行最好'],
    sessionMinutes: 30, hours: open([3], '9:30-12:30', '14:00-18:00', '19:00-20:30'),
  },
  {
    id: 'lawyer-lin', kind: 'legal-advice', name: '林静宜', title: '律师', organisationId: 'law-firm', roomId: 'haisong', staffId: 'lin-jingyi',
    helpsWith: '婚姻、赡养、遗产怎么分，打官司要不要打、怎么打。', bring: ['户口本或结婚证', '房产、存款的凭证，有什么带什么'],
    sessionMinutes: 30, hours: open([2], '9:00-12:00', '13:30-17:30', '18:30-20:30'),
  },
  {
    id: 'notary-su', kind: 'notary', name: '苏文华', title: '公证员', organisationId: 'notary-office', roomId: 'yanan',
    helpsWith: '遗嘱、委托书、继承和房产的公证，先问清楚要哪些材料，少跑一趟。', bring: ['身份证', '户口本', '和这件事有关的证书、合同'],
    sessionMinutes: 30, hours: open([1, 4], '14:00-17:00'),
  },
  {
    id: 'notary-ding', kind: 'notary', name: '丁佩玲', title: '公证员', organisationId: 'notary-office', roomId: 'mingyue',
    helpsWith: '老人行动不便的上门公证，也在这里先约时间、看材料。', bring: ['老人的身份证', '能证明亲属关系的证件'],
    sessionMinutes: 45, hours: open([2, 5], '9:30-11:45'),
  },
  {
    id: 'judicial-gu', kind: 'judicial-office', name: '顾明德', title: '司法所公职律师', organisationId: 'judicial', roomId: 'haisong', staffId: 'gu-mingde',
    helpsWith: '申请法律援助够不够条件、怎么填，调解协议要不要去法院确认。', bring: ['身份证', '收入或困难的证明', '已经签过的调解协议'],
    sessionMinutes: 30, hours: open([4], '9:00-12:00', '13:30-17:30'),
  },
  {
    id: 'judicial-guo', kind: 'judicial-office', name: '郭立新', title: '司法助理员', organisationId: 'judicial', roomId: 'yanan',
    helpsWith: '社区矫正、安置帮教、人民调解怎么走程序，问什么都行。', bring: ['身份证', '收到过的通知或文书'],
    sessionMinutes: 30, hours: open([2, 5], '9:00-12:00'),
  },
]
