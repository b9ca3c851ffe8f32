import { expect } from '@open-wc/testing';
import { createSafeStorage } from './browser-storage.ts';
import { createIdentity } from './identity.ts';
import { randomWord } from './random-word.ts';
import { FakeStorage } from './test/fake-storage.ts';

describe('what is kept in the browser', () => {
  it('[P7] lives in memory where the browser keeps nothing', () => {
    const blocked = createSafeStorage(() => {
      throw new DOMException('No storage here.', 'SecurityError');
    });
    blocked.write('a/1', 'one');
    expect(blocked.read('a/1')).to.equal('one');
    expect(blocked.keys('a/')).to.deep.equal(['a/1']);
    blocked.remove('a/1');
    expect(blocked.read('a/1')).to.be.null;
    expect(blocked.keys('a/')).to.be.empty;
  });

  it('[P7] survives a storage that is full for one write', () => {
    const storage = new FakeStorage();
    const safe = createSafeStorage(() => storage);
    safe.write('a/1', 'stored');
    storage.blocked = true;
    safe.write('a/1', 'newer');
    storage.blocked = false;
    expect(safe.read('a/1')).to.equal('newer');
    expect(safe.keys('a/')).to.deep.equal(['a/1']);
  });

  it('[P2] names a visitor with 128 random bits, once', () => {
    const storage = new FakeStorage();
    const identity = createIdentity(
      createSafeStorage(() => storage),
      'visitor',
    );
    expect(identity.token()).to.be.null;
    expect(storage.entries.size).to.equal(0);
    const token = identity.ensureToken();
    expect(token).to.match(/^[\w-]{22}$/);
    expect(identity.ensureToken()).to.equal(token);
    expect(storage.getItem('visitor')).to.equal(token);
    expect(randomWord()).to.not.equal(randomWord());
  });

  it('[P2] does not take a word of somebody else’s for a token', () => {
    const storage = new FakeStorage();
    storage.setItem('visitor', 'not a token');
    const identity = createIdentity(
      createSafeStorage(() => storage),
      'visitor',
    );
    expect(identity.token()).to.be.null;
  });
});
