import assert from 'node:assert/strict';
import test from 'node:test';
import { newAgent, newVisitor } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, newApp } from '../test/new-app.ts';
import { bookingForm, Postbox, readSlots, withAgent, withHours } from './test/site.ts';

test('[H271] a mail about a booking names the alias', async (context) => {
  const mail = new Postbox();
  const app = await newApp(context, { mail });
  await withHours(context, app, [ANN]);
  const ann = await newAgent(context, app, ANN);
  const words = { name: 'Zora Quillfeather', alias: 'Robin', headline: '', biography: '' };
  await ann.done('saveProfile', { ...words, skills: [], languages: [], capacity: 1 });
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const vera = await newVisitor(context, app);
  await vera.done('book', bookingForm(withAgent(ANN), slots[2]!));
  await eventually(() => mail.mails.length === 1);
  const [booked] = mail.mails;
  assert.equal(booked?.subject, 'Your call with Robin, Six Strings');
  assert.doesNotMatch(booked.text, /Zora/);
});
