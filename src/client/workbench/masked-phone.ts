/** `138****0001`: enough to know which number it is, not enough to ring it. What is masked already stays as it is. */
export const maskedPhone = (phone: string): string => (/^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : phone.replace(/\d(?=(?:-?\d){0,3}\d$)/g, '*'))
