import type { ConsoleWords } from '../console.ts';

/** Weshalb etwas nicht geschah, und was zu tun ist. */
export const consoleRefusals: ConsoleWords['refused'] = {
  'sign-in-required':
    'Ihre Sitzung ist zu Ende: Sie wurde anderswo beendet oder ist zu alt. Melden Sie sich neu an.',
  'sign-in-failed': 'Prüfen Sie die E-Mail-Adresse und das Passwort.',
  'no-answer': 'Es kam keine Antwort. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'too-many': 'Das war zu viel auf einmal. Warten Sie einige Sekunden und versuchen Sie es noch einmal.',
  'storage-failed': 'Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  'storage-full':
    'Nichts wurde geändert: Der Server hat keinen Platz mehr. Sagen Sie es dem, der ihn betreibt.',
  'server-stopping': 'Der Server startet neu. Ihre Gespräche bleiben; versuchen Sie es gleich noch einmal.',
  'offer-gone':
    'Dieser Ruf ist vorbei: Die Person ist gegangen oder wird schon bedient. Der nächste läutet von selbst.',
  'capacity-full':
    'Sie haben so viele Gespräche, wie Sie zugleich annehmen. Beenden Sie eines oder erhöhen Sie die Zahl.',
  'channel-full':
    'Auf diesem Weg laufen so viele, wie Ihr Profil erlaubt. Beenden Sie dort eines oder erhöhen Sie die Zahl.',
  'visitor-gone': 'Die Person ist gegangen.',
  'ticket-unknown': 'Diese Person hat die Warteschlange verlassen.',
  'ticket-taken': 'Diese Person wird schon bedient.',
  'conversation-unknown': 'Dieses Gespräch ist nicht mehr Ihres.',
  'conversation-ended': 'Das Gespräch ist zu Ende; es lässt sich nichts mehr senden.',
  'answers-spent': 'Diese Wartenden haben genug Antworten bekommen. Sprechen Sie mit ihnen.',
  'conversation-full': 'Dieses Gespräch ist voll. Beenden Sie es und öffnen Sie es wieder.',
  'conversation-busy': 'Beenden Sie zuerst das Gespräch.',
  'agent-unknown': 'Diese Person arbeitet nicht mehr hier.',
  'agent-offline': 'Diese Person ist offline. Wählen Sie jemanden, der da ist.',
  'agent-draining': 'Diese Person nimmt vor ihrer Pause niemanden mehr an. Wählen Sie jemand anderen.',
  'agent-closing': 'Diese Person geht, bevor sie an der Reihe wäre. Wählen Sie jemand anderen.',
  'nobody-suitable': 'Niemand, der da ist, bringt das mit. Wählen Sie jemanden mit Namen.',
  'transfer-open': 'Für diese Person wird schon jemand gesucht. Brechen Sie das zuerst ab.',
  'transfer-gone': 'Diese Übergabe ist schon vorbei.',
  'transfers-spent':
    'Diese Person wurde oft genug weitergereicht. Helfen Sie weiter oder beenden Sie das Gespräch.',
  'reopen-closed': 'Dieses Gespräch lässt sich nicht mehr wieder öffnen; die Zeit dafür ist um.',
  'pick-refused': 'Außer der Reihe darf nur annehmen, wer die Erlaubnis hat. Fragen Sie danach.',
  'review-unknown': 'Diese Bewertung ist keine von Ihren. Laden Sie die Bewertungen neu.',
  'dispute-done': 'Sie haben diese Bewertung schon beanstandet; der Inhaber entscheidet.',
  'dispute-unknown': 'Niemand beanstandet diese Bewertung.',
  'dispute-short': 'Sagen Sie in einem Satz, was an dieser Bewertung nicht stimmt.',
  'reply-done': 'Diese Bewertung hat Ihre Antwort schon.',
  'booking-unknown': 'Diese Buchung wurde abgesagt oder ist vorbei.',
  'left-message-unknown': 'Diese Nachricht ist schon erledigt.',
};
