import { expect, fixture, html } from '@open-wc/testing';
import { linked } from './links.ts';
import { linkedText } from './linked-text.ts';

/** What a reader could press, and where it leads. */
const links = (text: string): readonly (readonly [string, string])[] =>
  linked(text).flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.text, piece.href] as const]));

const shown = (text: string): readonly string[] => links(text).map(([address]) => address);

describe('links in what people write', () => {
  it('[P150] finds web and mail addresses, and loses no character of the text', () => {
    const text = 'See https://shop.example/a?b=c#d, http://shop.example or mail ann@shop.example.';
    expect(links(text)).to.deep.equal([
      ['https://shop.example/a?b=c#d', 'https://shop.example/a?b=c#d'],
      ['http://shop.example', 'http://shop.example/'],
      ['ann@shop.example', 'mailto:ann@shop.example'],
    ]);
    const whole = linked(text).map((piece) => (typeof piece === 'string' ? piece : piece.text));
    expect(whole.join('')).to.equal(text);
    expect(links('mailto:ann@shop.example?subject=x')).to.deep.equal([
      ['mailto:ann@shop.example', 'mailto:ann@shop.example'],
    ]);
  });

  it('[P150] no other scheme is a link, however it is written', () => {
    for (const scheme of [
      'javascript',
      'JaVaScRiPt',
      'data',
      'file',
      'vbscript',
      'blob',
      'ftp',
      'tel',
      'sms',
    ])
      expect(shown(`${scheme}://shop.example/%0aalert(1) ${scheme}:alert(1)`), scheme).to.deep.equal([]);
    expect(shown('xhttps://shop.example https:/shop.example https:// //shop.example')).to.deep.equal([]);
    expect(shown('<https://shop.example"onclick=x>')).to.deep.equal(['https://shop.example']);
  });

  it('[P150] the end of a sentence stays outside, a bracket that the address opened inside', () => {
    for (const end of ['.', ',', '!', '?', ';', ':', '…', ').', '"', '”', '’', '。', '」', '>', '**'])
      expect(shown(`Look at (https://shop.example/a${end} now`), end).to.deep.equal([
        'https://shop.example/a',
      ]);
    expect(shown('(https://w.example/Fret_(part))')).to.deep.equal(['https://w.example/Fret_(part)']);
    expect(shown('ann@shop.example.')).to.deep.equal(['ann@shop.example']);
  });

  it('[P150] what could be read as another address than it is stays words', () => {
    const turned = ['\u202E', '\u202D', '\u2066', '\u2067', '\u200F', '\u061C'];
    for (const mark of turned) {
      expect(shown(`https://shop.example/${mark}gpj.evil`)).to.deep.equal([]);
      expect(shown(`${mark}so: https://shop.example`)).to.deep.equal([]);
      expect(shown(`${mark}so\nhttps://shop.example`)).to.deep.equal(['https://shop.example']);
    }
    expect(shown('https://bank.example@evil.example/')).to.deep.equal([]);
    expect(shown('https://bank.example:pass@evil.example')).to.deep.equal([]);
  });

  it('[P150] is quick with whatever is written', () => {
    const began = performance.now();
    for (const bait of ['a@'.repeat(2_000), 'a.'.repeat(2_000), 'https://('.repeat(450), '@'.repeat(4_000)])
      linked(`${bait}!`);
    linked(`x@${'a-.'.repeat(1_300)}`);
    expect(performance.now() - began).to.be.below(1_000);
    expect(shown(`https://shop.example/${'x'.repeat(3_000)}`)).to.deep.equal([]);
  });

  it('[P150] a link opens beside the page, tells nobody where from, and is no HTML of its text', async () => {
    const text = '<img src=x onerror=alert(1)> https://shop.example/<b>';
    const box = await fixture<HTMLElement>(html`<p>${linkedText(text)}</p>`);
    expect(box.textContent.trim()).to.equal(text);
    expect(box.querySelectorAll('*')).to.have.lengthOf(1);
    const link = box.querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.contain('noopener').and.to.contain('noreferrer');
    expect(link.dir).to.equal('ltr');
  });
});
