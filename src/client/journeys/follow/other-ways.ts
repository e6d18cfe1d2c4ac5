// 人民调解法 26: when mediation fails, the parties are told their other ways. Which ones, by the kind of the dispute.
import type { DisputeKind, Subject } from '../../../contract/dispute-kind'

export interface OtherWay { title: string; detail: string; phone?: string }

const court: OtherWay = { title: '向法院起诉', detail: '带上身份证和证据，到区人民法院诉讼服务中心立案；小额的可以走简易程序' }
const legalAid: OtherWay = { title: '问法律援助', detail: '不收费，问清该不该告、怎么告', phone: '12348' }
const hotline: OtherWay = { title: '请主管部门处理', detail: '说不清该找谁，打这个电话会帮您转', phone: '12345' }
const noise: OtherWay = { title: '请公安机关处理', detail: '劝过、调解过还在吵，可以依法处罚；登记和调解的记录就是凭据', phone: '110' }

const arbitration: OtherWay = { title: '申请劳动仲裁', detail: '到区劳动人事争议仲裁院，一年内提出，不收费' }
const ofKind: Partial<Record<DisputeKind, OtherWay[]>> = {
  labour: [arbitration, { title: '向劳动监察投诉', detail: '欠薪可以直接投诉', phone: '12333' }],
  consumer: [{ title: '向市场监管投诉', detail: '买东西、做服务的事都可以', phone: '12315' }],
  medical: [{ title: '找医疗纠纷调解委员会', detail: '或请卫生健康部门处理', phone: '12345' }],
  traffic: [{ title: '找交警处理', detail: '对责任认定有疑问，可以申请复核', phone: '122' }],
  environment: [{ title: '向生态环境部门反映', detail: '工地、店铺的噪声和污染', phone: '12345' }],
  'property-management': [{ title: '找物业主管部门', detail: '街道物业科或区住建部门', phone: '12345' }],
  'house-homestead': [{ title: '找住建或自然资源部门', detail: '改结构、占地、越界的事', phone: '12345' }],
  'forest-land': [{ title: '请街道处理权属', detail: '土地、山林的权属先由政府处理，不服再起诉' }],
  'land-taking': [{ title: '申请行政复议', detail: '对征收决定不服，60 天内向区政府提出' }],
  'marriage-family': [{ title: '找妇联', detail: '家里的事、孩子的事；有人动手，马上打 110', phone: '12338' }],
}

const isNoise = (subject: Subject): boolean => subject === 'noise' || subject === 'site-noise'

/** The ways of this kind first, then those open to everybody. */
export const otherWays = ({ kind, subject }: { kind: DisputeKind; subject: Subject }): OtherWay[] =>
  [...(isNoise(subject) ? [noise] : []), ...(ofKind[kind] ?? [hotline]), legalAid, court]
