/** Reviews at the site's mean that every agent is credited with. */
const SHRINK_REVIEWS = 10;

/** The rating that orders lists; what is displayed is the plain mean. Never a lower bound: it buries newcomers. */
export const shrunkRating = (starSum: number, reviews: number, siteMean: number): number =>
  (SHRINK_REVIEWS * siteMean + starSum) / (SHRINK_REVIEWS + reviews);
