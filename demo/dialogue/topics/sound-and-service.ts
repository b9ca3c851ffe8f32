import type { Topic } from '../topic.ts';

export const SOUND_AND_SERVICE_TOPICS: readonly Topic[] = [
  {
    topicId: 'which-amp',
    skill: 'amps',
    keywords:
      /\b(amps?|valves?|tubes?|watts?|combo|cabinet|speaker|hearth|pilot light|long mile|neighbou?rs?)\b/i,
    threads: [
      {
        question: 'Is a 15 watt valve amp too loud for a flat?',
        inquiry: 'How thick are the walls, honestly? And do you like it clean or on the edge?',
        detail: 'Thin walls, and I like it just when it starts to break up.',
        advice:
          'The Pilot Light 5 then. It starts to sing where a hair dryer is, and the line out is ' +
          'good for headphones.',
        followUp: 'How often do the valves need changing?',
        closing:
          'Power valves every two or three years at your pace. If it sounds tired, call me and I ' +
          'listen.',
      },
      {
        question: 'I play small clubs. Are 15 watts enough against a drummer?',
        inquiry: 'What is the loudest room you play, and is there a microphone in front of the amp?',
        detail: 'Eighty people at most, and there is usually a microphone.',
        advice:
          'The Hearth 15 is plenty. Put it on a chair, tilt it back, and you will hear yourself ' +
          'for the first time.',
        followUp: 'Would a better speaker help?',
        closing:
          'More than anything else. But play this one for a month first, speakers need to loosen ' + 'up.',
      },
    ],
    praise: [
      'found the one amp my neighbours can live with',
      'explained watts with a teacup',
      'told me my old amp only needed a valve',
    ],
  },
  {
    topicId: 'blues-tone',
    skill: 'blues',
    keywords: /\b(blues|slide|bottleneck|open g|open d|edge of breakup)\b/i,
    threads: [
      {
        question: 'How do I get that singing blues tone without being very loud?',
        inquiry: 'Which guitar and which amp do you have now?',
        detail: 'A single-cut with humbuckers and a small combo.',
        advice:
          'Volume on the guitar at six, amp up to where it just gets rude, then play softer than ' +
          'you want. The singing is in the right hand.',
        followUp: 'Do I need an overdrive?',
        closing: 'A gentle one before the amp, with its gain nearly off. It pushes, it does not replace.',
      },
      {
        question: 'I want to start with slide. Which guitar and which strings?',
        inquiry: 'Is it electric you have in mind, and what tuning?',
        detail: 'Electric, and I thought of open G.',
        advice:
          'A spare guitar with a slightly high action and twelves. Glass for warmth, brass for ' +
          'bite. Start slowly and mute behind the slide.',
        followUp: 'Which record should I study?',
        closing: 'Any live one from a small room. Listen to what they leave out.',
      },
    ],
    praise: [
      'taught me to turn down the guitar instead of the amp',
      'had the tone described before I could',
      'generous with everything learned on stage',
    ],
  },
  {
    topicId: 'pedal-order',
    skill: 'pedals',
    keywords: /\b(pedals?|board|chain|delay|reverb|fuzz|overdrive|looper|power supply|hum|noise)\b/i,
    threads: [
      {
        question: 'In which order do I put fuzz, delay and reverb?',
        inquiry: 'What is on it in all, and does your amp have an effects loop?',
        detail: 'A fuzz, a delay, a reverb, and no loop.',
        advice:
          'Fuzz first and alone, then delay, then reverb. Swap the last two once for fun, some of ' +
          'the best records did.',
        followUp: 'Does the tuner go first?',
        closing: 'Before the fuzz it may dull it a little; after it is fine too. Fuzzes are moody.',
      },
      {
        question: 'My pedalboard hums as soon as I add the delay. What is wrong?',
        inquiry: 'How do you power them, one by one or all from a daisy chain?',
        detail: 'A daisy chain for all five of them.',
        advice:
          'There is your hum. Digital pedals talk through a shared cable; give the delay its own ' +
          'isolated output.',
        followUp: 'Do I need a buffer?',
        closing: 'Only beyond six metres of cable in all. One at the end, not five in a row.',
      },
    ],
    praise: [
      'found the hum in two questions',
      'made my board smaller and better',
      'knows what goes where and why',
    ],
  },
  {
    topicId: 'home-recording',
    skill: 'recording',
    keywords: /\b(record(ing)?|interface|microphone|mic|daw|latency|impulse|headphones?|home studio)\b/i,
    threads: [
      {
        question: 'What do I need to record electric guitar at home without noise?',
        inquiry: 'Do you have an amp with a line out, or would you go straight into an interface?',
        detail: 'Straight in. I have a laptop and headphones.',
        advice:
          'A two-channel interface, one good impulse response and an open pair of headphones. ' +
          'Under 250, and you can record at midnight.',
        followUp: 'What about latency?',
        closing:
          'Set the buffer to 64 while you play and to 512 while you mix. You will forget that it ' +
          'exists.',
      },
      {
        question: 'My recordings sound thin compared with the room. What am I doing wrong?',
        inquiry: 'Where is the microphone, and how far from the speaker?',
        detail: 'Right at the centre, touching the cloth.',
        advice:
          'Move it a hand’s width out and to the edge of the cone. Record ten seconds at each ' +
          'spot, then choose with closed eyes.',
        followUp: 'Should I record it twice?',
        closing:
          'Yes, left and right, played twice and not copied. That is the whole secret of wide ' + 'guitars.',
      },
    ],
    praise: [
      'my demos sound twice as wide now',
      'the shortest shopping list anyone gave me',
      'explained latency in one sentence',
    ],
  },
  {
    topicId: 'fair-value',
    skill: 'trade-in',
    keywords: /\b(trade.?in|sell(ing)?|valu(e|ation)|worth|offer|second.?hand|used|part exchange)\b/i,
    threads: [
      {
        question: 'What would you give me for a ten-year-old semi-hollow in good condition?',
        inquiry: 'Happy to say. Is everything original, and do you have the case and the papers?',
        detail: 'All original apart from the tuners. The case is there.',
        advice:
          'Then about 60 percent of what it sells for used. With the old tuners in the case it is ' +
          'a little more. I show you the sum.',
        followUp: 'Would I get more if I sold it myself?',
        closing:
          'Usually a fifth more, for a month of messages from strangers. Your call, no hard ' + 'feelings.',
      },
      {
        question: 'I want to trade two guitars for one good one. How does that work?',
        inquiry: 'Which two, and what is the one you have your eye on?',
        detail: 'A beginner electric and an acoustic, for the Marlowe.',
        advice:
          'Bring both. The acoustic sells easily, the electric less so; together perhaps a third ' +
          'of the Marlowe.',
        followUp: 'How long does your offer stand?',
        closing: 'Two weeks, in writing. And the coffee is free either way.',
      },
    ],
    praise: [
      'showed me the whole sum',
      'told me I would do better selling it myself',
      'fair price, no theatre',
    ],
  },
  {
    topicId: 'where-is-it',
    skill: 'orders',
    keywords:
      /\b(order(ed)?|deliver(y|ed)?|parcel|ship(ping|ped)?|track(ing)?|return(s|ed)?|refund|arrive[ds]?)\b/i,
    threads: [
      {
        question: 'My order was due on Tuesday and has not arrived. Can you look?',
        inquiry: 'Of course. What is the town, and roughly when did you order?',
        detail: 'Utrecht, nine days ago.',
        advice:
          'It left us on Friday and waits at the depot. I have asked them to bring it tomorrow ' +
          'before noon.',
        followUp: 'What if nobody is at home?',
        closing:
          'They ring, then it goes to the shop at the corner. I never let them leave a guitar at ' +
          'a door.',
      },
      {
        question: 'I would like to send a guitar back. How do I pack it?',
        inquiry: 'Sure. Do you still have the carton, and is anything wrong with it?',
        detail: 'I have the carton, and nothing is wrong, it is just not the one.',
        advice:
          'Loosen the strings by two turns, paper around the headstock, and the label comes by ' +
          'mail in a minute. The pick-up is free.',
        followUp: 'When do I get my money?',
        closing: 'The day after we have seen it. You get a mail from me, not from a machine.',
      },
    ],
    praise: [
      'found my parcel within minutes',
      'the return was easier than buying',
      'writes like a human being',
    ],
  },
];
