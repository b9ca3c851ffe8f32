import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Server } from 'node:net';
import test, { type TestContext } from 'node:test';
import { createSmtpSender, openMail, type Mail } from './mail.ts';

const MAIL: Mail = {
  id: 'shop.7.booking',
  to: 'vera@example.org',
  subject: 'Your call with Ann – früh',
  text: 'Ann will call you.\n',
};

type Postman = { readonly url: string; readonly letters: string[]; readonly commands: string[] };

/** An SMTP server that takes letters, and refuses recipients with the codes that are in their names. */
async function newPostman(context: TestContext): Promise<Postman> {
  const letters: string[] = [];
  const commands: string[] = [];
  const server: Server = createServer((socket) => {
    let letter: string | null = null;
    let unread = '';
    const answer = (text: string): boolean => socket.write(`${text}\r\n`);
    const command = (line: string): void => {
      commands.push(line);
      const refused = /^RCPT TO:<(\d{3})@/.exec(line)?.[1];
      if (refused !== undefined) answer(`${refused} no`);
      else if (line === 'DATA') {
        letter = '';
        answer('354 go on');
      } else if (line === 'QUIT') socket.end('221 bye\r\n');
      else answer('250 ok');
    };
    socket.setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: string) => {
      unread += chunk;
      for (let end = unread.indexOf('\r\n'); end >= 0; end = unread.indexOf('\r\n')) {
        const line = unread.slice(0, end);
        unread = unread.slice(end + 2);
        if (letter === null) command(line);
        else if (line !== '.') letter += `${line}\n`;
        else {
          letters.push(letter);
          letter = null;
          answer('250 taken');
        }
      }
    });
    answer('220 postman');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, letters, commands };
}

function newSender(context: TestContext, url: string) {
  const warnings: object[] = [];
  const sender = createSmtpSender({ url, from: 'Six Strings <help@shop.example>' }, (facts) => {
    warnings.push(facts);
  });
  context.after(() => sender.close());
  return { sender, warnings };
}

test('[H144] a mail goes over SMTP as plain text, to one address, under a name that stays', async (context) => {
  const postman = await newPostman(context);
  const { sender } = newSender(context, postman.url);
  assert.equal(await sender.send(MAIL), 'sent');
  const [letter = ''] = postman.letters;
  assert.match(letter, /^From: Six Strings <help@shop\.example>$/m);
  assert.match(letter, /^To: vera@example\.org$/m);
  assert.match(letter, /^Message-ID: <shop\.7\.booking@127\.0\.0\.1>$/im);
  assert.match(letter, /^Content-Type: text\/plain; charset=utf-8$/m);
  assert.match(letter, /Ann will call you\./);
  assert.deepEqual(
    postman.commands.filter((line) => line.startsWith('RCPT')),
    ['RCPT TO:<vera@example.org>'],
  );
});

test('[H144] what is written into an address or a subject adds no recipient and no header', async (context) => {
  const postman = await newPostman(context);
  const { sender } = newSender(context, postman.url);
  await sender.send({ ...MAIL, subject: 'Hello\r\nBcc: all@example.org' });
  await sender.send({ ...MAIL, to: 'vera@example.org, all@example.org' });
  const recipients = postman.commands.filter((line) => line.startsWith('RCPT'));
  assert.ok(
    recipients.every((line) => line !== 'RCPT TO:<all@example.org>'),
    recipients.join(),
  );
  for (const letter of postman.letters) assert.doesNotMatch(letter, /^Bcc:/im);
});

test('[H144] a refusal for good is told from one for now, and from nobody answering; nothing rejects', async (context) => {
  const postman = await newPostman(context);
  const { sender, warnings } = newSender(context, postman.url);
  assert.equal(await sender.send({ ...MAIL, to: '550@example.org' }), 'never');
  assert.equal(await sender.send({ ...MAIL, to: '451@example.org' }), 'later');
  const nobody = newSender(context, 'smtp://127.0.0.1:1');
  assert.equal(await nobody.sender.send(MAIL), 'later');
  assert.deepEqual(warnings, [
    { code: 'EENVELOPE', responseCode: 550 },
    { code: 'EENVELOPE', responseCode: 451 },
  ]);
  assert.doesNotMatch(JSON.stringify([...warnings, ...nobody.warnings]), /example\.org/);
});

test('[H144] without settings there is no sender', () => {
  const log = { warn: () => undefined };
  assert.equal(openMail({ smtp: null }, log), null);
  const sender = openMail({ smtp: { url: 'smtp://127.0.0.1:1', from: 'a@b.example' } }, log);
  assert.ok(sender !== null);
  sender.close();
});
