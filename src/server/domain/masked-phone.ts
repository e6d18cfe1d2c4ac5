/** `138****0001`: enough to know which number it is, not enough to ring it. A landline keeps its last four digits. */
export const maskedPhone = (phone: string): string => (/^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : phone.replace(/\d(?=(?:-?\d){4})/g, '*'))
