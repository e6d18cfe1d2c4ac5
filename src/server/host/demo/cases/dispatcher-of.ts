import { communities } from '../directory/district'

/** The desk that takes in a community's cases: each street has its own centre. */
export const dispatcherOf = (communityId: string): string =>
  communities.find(({ id }) => id === communityId)?.street === '津门街道' ? 'sun-lei' : 'fan-ying'
