/** The invitation in what a link or WeChat's own code gives, or in what somebody pasted with words around it. */
export function invitationCodeIn(said: string): string | undefined {
  return /(?:^|[^0-9a-f])([0-9a-f]{32})(?![0-9a-f])/i.exec(said)?.[1]?.toLowerCase()
}
