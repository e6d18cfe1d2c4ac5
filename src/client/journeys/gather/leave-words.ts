import type { OwnPlace } from '../../../contract/gathering'

export interface LeaveWords {
  title: string
  /** What becomes of the place; nobody is blamed (domain.md §4). */
  explanation: string
  confirmLabel: string
}

export function leaveWords(mine: OwnPlace, waiting: number): LeaveWords {
  switch (mine.state) {
    case 'seated': return {
      title: '退出这一场？',
      explanation: `没关系。${waiting > 0 ? '您的位子会先留给排在最前面的街坊' : '您的位子会放出来给别人'}。想再来，要重新报名。`,
      confirmLabel: '退出这一场',
    }
    case 'offered': return {
      title: '这一席不要了？',
      explanation: `没关系。${waiting > 0 ? '这一席会马上让给下一位街坊' : '这一席会放出来给别人'}。想再来，要重新报名。`,
      confirmLabel: '让给别人',
    }
    case 'waiting': return {
      title: '不排队了？',
      explanation: '没关系。后面的街坊往前一位。想再来，要从最后重新排起。',
      confirmLabel: '不排了',
    }
  }
}
