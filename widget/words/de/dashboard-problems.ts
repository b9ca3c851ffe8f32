import type { Formats } from '../formats.ts';
import type { AllFieldProblemWords } from '../field-problems.ts';

/** Was an einem Feld nicht stimmt. */
export const dashboardProblemWords = (formats: Formats<'de'>): AllFieldProblemWords => ({
  needed: () => 'Das wird gebraucht.',
  'type-wrong': () => 'Das gehört nicht hierher.',
  'form-wrong': () => 'So lässt sich das nicht lesen.',
  'not-offered': () => 'Wählen Sie etwas, das angeboten wird.',
  'field-unknown': ({ names = '' }) => `Das ist hier nicht bekannt: ${names}.`,
  'text-empty': () => 'Schreiben Sie zuerst etwas.',
  'text-too-short': ({ least = 0 }) => `Schreiben Sie mindestens ${formats.number(Number(least))} Zeichen.`,
  'text-too-long': ({ most = 0 }) => `Kürzen Sie den Text auf ${formats.number(Number(most))} Zeichen.`,
  'too-few': ({ least = 0 }) => `Es müssen mindestens ${formats.number(Number(least))} sein.`,
  'too-many': ({ most = 0 }) => `Es dürfen höchstens ${formats.number(Number(most))} sein.`,
  'too-small': ({ least = 0 }) => `Das muss mindestens ${formats.number(Number(least))} sein.`,
  'too-big': ({ most = 0 }) => `Das darf höchstens ${formats.number(Number(most))} sein.`,
  'named-twice': () => 'Nennen Sie jedes nur einmal.',
  'in-future': () => 'Das liegt in der Zukunft.',

  'email-taken': () => 'Damit gibt es schon einen Zugang.',
  'email-wrong': () => 'Das ist keine E-Mail-Adresse.',
  'email-twice': ({ line = 0 }) => `In Zeile ${line} steht dieselbe.`,
  'name-wrong': ({ most = 0 }) =>
    `Geben Sie einen Namen von höchstens ${formats.number(Number(most))} Zeichen an.`,
  'role-unknown': ({ roles = '' }) => `Das ist keine Rolle; es gibt ${roles}.`,
  'role-not-yours': () => 'Diese Rolle vergibt nur, wem die Website gehört.',
  'invitations-full': () => 'Ziehen Sie zuerst eine Einladung zurück, der niemand gefolgt ist.',
  'skill-form-wrong': () => 'Schreiben Sie jede Fähigkeit als Wort mit Stufe, etwa vintage:4.',
  'skill-unknown': () => 'Wählen Sie eine Fähigkeit aus der Liste der Website.',
  'skill-in-use': ({ label = '', agents = 0 }) =>
    `Behalten Sie ${label}, oder nehmen Sie es ${formats.plural(Number(agents), {
      one: 'der Person, die es hat.',
      other: 'den # Personen, die es haben.',
    })}`,
  'file-columns': ({ columns = '' }) => `Nennen Sie in der ersten Zeile die Spalten ${columns}.`,
  'file-empty': () => 'Unter der ersten Zeile steht niemand.',
  'file-long': ({ most = 0 }) => `Höchstens ${formats.number(Number(most))} Personen auf einmal.`,
  'file-torn': ({ line = 0 }) =>
    `Zeile ${line} lässt sich nicht lesen: Ein Anführungszeichen ist nicht geschlossen oder ` +
    'steht mitten in einer Zelle.',

  'origin-star': () => 'Nennen Sie jeden Ursprung einzeln; ein Stern steht hier für nichts.',
  'origin-scheme': () => 'Beginnen Sie mit https://, oder mit http:// für eine Seite auf diesem Rechner.',
  'origin-none': () => 'Das ist keine Adresse. Ein Ursprung sieht aus wie https://shop.example.',
  'origin-credentials': () => 'Lassen Sie Name und Passwort weg.',
  'origin-path': ({ meant = '' }) => `Geben Sie nur den Ursprung an, ohne Pfad: ${meant}.`,
  'zone-wrong': () => 'Das ist keine Zeitzone; sie sieht aus wie Europe/Berlin.',
  'holidays-unknown': () => 'Wählen Sie eine der Listen, die angeboten werden.',

  'keys-full': ({ most = 0 }) =>
    `Ziehen Sie zuerst einen Schlüssel zurück; ${formats.number(Number(most))} sind genug.`,
  'keys-by-people': () => 'Schlüssel legt nur an, wer angemeldet ist.',
  'keys-make-none': () => 'Ein Schlüssel legt keine anderen an.',
  'scope-lacking': ({ scopes = '' }) => `Dieses Recht haben Sie selbst nicht: ${scopes}.`,
  'webhooks-full': ({ most = 0 }) =>
    `Entfernen Sie zuerst einen Empfänger; ${formats.number(Number(most))} sind genug.`,
  'webhook-not-https': () => 'Webhooks gehen nur über https; beginnen Sie die Adresse mit https://.',
  'webhook-credentials': () => 'Lassen Sie Name und Passwort in der Adresse weg.',
  'webhook-host-unknown': () => 'Diesen Host gibt es nicht; prüfen Sie die Adresse.',
  'webhook-private': () =>
    'Diese Adresse ist aus dem Internet nicht erreichbar, dorthin lässt sich nichts senden.',
  'webhook-stopped': () => 'Lassen Sie diesen Empfänger zuerst weitermachen; er ist angehalten.',
});
