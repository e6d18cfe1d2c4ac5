// One-tap beginnings for people who do not like to type: who the other side usually is and what is usually wished.
import type { Subject } from '../../../contract/dispute-kind'
import type { IconName } from '../../ui/icon'

const neighbours = ['楼上住户', '楼下住户', '隔壁住户', '对门住户']

interface Suggestions {
  icon: IconName
  respondents: readonly string[]
  wishes: readonly string[]
}

export const suggestions: Readonly<Record<Subject, Suggestions>> = {
  noise: { icon: 'speaker', respondents: neighbours, wishes: ['晚上 10 点以后不要再响', '铺地垫、穿软底鞋', '约好安静的时间', '当面说清楚，以后好好相处'] },
  'air-conditioner': { icon: 'fan', respondents: neighbours, wishes: ['把外机挪个位置', '修好滴水', '换个减震的架子'] },
  leak: { icon: 'drop', respondents: ['楼上住户', '楼下住户', '隔壁住户', '物业公司'], wishes: ['先把漏水修好', '赔偿粉刷的钱', '请人查清漏水的原因'] },
  parking: { icon: 'parking', respondents: ['车主', '隔壁住户', '物业公司'], wishes: ['把车位让出来', '不要再堵门口', '物业划清车位'] },
  scrape: { icon: 'car', respondents: ['对方车主', '物业公司'], wishes: ['赔偿修车的钱', '一起走保险', '道个歉'] },
  'pipe-work': { icon: 'wrench', respondents: [...neighbours, '物业公司'], wishes: ['恢复原来的样子', '修好受影响的地方', '赔偿损失'] },
  'site-noise': { icon: 'hammer', respondents: ['施工单位', '物业公司'], wishes: ['夜里不要施工', '洒水降尘', '提前告诉我们施工时间'] },
  'rent-sharing': { icon: 'money', respondents: ['房东', '租客', '合租的人'], wishes: ['退还押金', '把账算清楚', '重新写个约定'] },
  'service-purchase': { icon: 'scissors', respondents: ['店家'], wishes: ['退钱', '重新做一次', '把卡里余额退给我'] },
  pet: { icon: 'pet', respondents: [...neighbours, '养狗的人'], wishes: ['出门牵好绳', '想办法别再叫', '赔偿看病的钱', '把粪便打扫干净'] },
  'corridor-clutter': { icon: 'parcel', respondents: [...neighbours, '物业公司'], wishes: ['把楼道清出来', '不要在楼道充电', '约好以后怎么放'] },
  wages: { icon: 'document', respondents: ['用人单位', '包工头', '雇主'], wishes: ['把钱结清', '写清楚哪天给', '补上少给的部分'] },
  family: { icon: 'people', respondents: ['家里人', '爱人', '兄弟姐妹', '子女'], wishes: ['坐下来好好谈一次', '说好谁来照顾、怎么照顾', '把家里的财产分清楚'] },
  'property-service': { icon: 'building', respondents: ['物业公司'], wishes: ['尽快维修', '把费用说清楚', '给个书面答复'] },
  else: { icon: 'help', respondents: ['楼上住户', '隔壁住户', '物业公司'], wishes: ['坐下来说清楚', '赔偿损失', '道个歉', '以后别再这样'] },
}
