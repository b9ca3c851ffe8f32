import { LIMITS } from '../../protocol/index.ts';
import { Markup } from './markup.ts';
import { dayShown, type Shown } from './shown-reviews.ts';

/**
 * What search engines read of a page (https://schema.org/Review): the reviews that stand on it, and no figure
 * that it does not show.
 */
export function structuredReviews({ site, agent, reviews }: Shown): Markup | null {
  if (agent === null) return null;
  const { rating } = agent;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: agent.name,
    provider: { '@type': 'Organization', name: site.row.name },
    ...(rating !== null && {
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: Number(rating.average.toFixed(2)),
        ratingCount: rating.count,
        bestRating: LIMITS.starsMost,
      },
    }),
    review: reviews.map((review) => {
      const datePublished = dayShown(agent, review);
      return {
        '@type': 'Review',
        reviewRating: { '@type': 'Rating', ratingValue: review.stars, bestRating: LIMITS.starsMost },
        ...(review.comment !== '' && { reviewBody: review.comment }),
        ...(datePublished !== null && { datePublished }),
      };
    }),
  };
  // Nothing of it may end the element, or begin a comment.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}
