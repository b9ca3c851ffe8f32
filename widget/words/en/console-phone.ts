/** Words of the bar below, where only one column fits. */
export const phoneWords = {
  places: 'Places',
  people: 'People',
  conversation: 'Talk',
  visitor: 'Visitor',
  me: 'Me',
  calls: (calls: number) => (calls === 1 ? '1 call' : `${calls} calls`),
};
