import type { Figure, MeasureName } from '../../../server/protocol/index.ts';
import type { WordsWithOneself } from '../../words/oneself.ts';

const OF_TIME: readonly MeasureName[] = ['handleTime', 'wrapUpTime'];
const OF_ONLINE: readonly MeasureName[] = ['occupancy', 'workShare'];

/** One measure as it is said, and from what it comes. */
export function figureWords(figure: Figure, { me, formats }: WordsWithOneself): readonly [string, string] {
  const { name } = figure;
  switch (figure.state) {
    case 'none':
      return [me.none, ''];
    case 'not-asked':
      return [me.notAsked, ''];
    case 'few':
      if (OF_ONLINE.includes(name)) return [me.fewTime, ''];
      return [name === 'recommendation' ? me.fewAnswers(figure.of) : me.few(figure.part, figure.of), ''];
    case 'shown': {
      const { value, part, of } = figure;
      if (OF_TIME.includes(name)) return [me.seconds(value), me.each(me.seconds(part), of)];
      if (OF_ONLINE.includes(name)) {
        const said = name === 'workShare' ? formats.rating(value) : formats.share(value);
        return [said, me.from(me.seconds(part), me.seconds(of))];
      }
      const said = name === 'recommendation' ? formats.number(Math.round(100 * value)) : formats.share(value);
      return [said, me.from(formats.number(part), formats.number(of))];
    }
  }
}
