import type { TalkPartWords } from '../parts.ts';

export const refusalWords = (): TalkPartWords['refusals'] => ({
  'too-large': 'Das ist zu viel auf einmal. Senden Sie weniger.',
  'agent-unknown': 'Diese Person steht nicht mehr auf der Liste. Wählen Sie jemand anderen.',
  'agent-offline':
    'Diese Person ist nicht mehr da. Wählen Sie jemanden, der da ist, oder wer zuerst frei ist.',
  'agent-draining':
    'Diese Person nimmt vor einer Pause niemanden mehr an. Wählen Sie jemand anderen, oder wer zuerst frei ist.',
  'agent-closing':
    'Diese Person geht, bevor Sie an der Reihe wären. Wählen Sie jemand anderen, oder wer zuerst frei ist.',
  'agent-declined': 'Diese Person kann Ihr Gespräch nicht übernehmen. Wählen Sie jemand anderen.',
  'nobody-suitable': 'Niemand hier bringt all das mit. Verlangen Sie weniger, oder kommen Sie später wieder.',
  'site-closed':
    'Wir haben geschlossen, und niemand Passendes ist noch da. Buchen Sie einen Anruf, oder hinterlassen Sie eine Nachricht.',
  'storage-full': 'Gerade kann nichts gespeichert werden. Versuchen Sie es in einigen Minuten noch einmal.',
  'site-full': 'Die Warteschlange ist voll. Versuchen Sie es in einigen Minuten noch einmal.',
  'swap-gone': 'Jemand anders war schneller. Ihr Platz ist, wie er war.',
  'ticket-open-already':
    'Sie warten schon. Verlassen Sie die Warteschlange, oder ändern Sie darin Ihre Wahl.',
  'ticket-unknown': 'Diesen Platz gibt es nicht mehr. Stellen Sie sich neu an.',
  'ticket-taken': 'Ihr Ruf ist schon angenommen; die Wahl lässt sich nicht mehr ändern.',
  'choice-unchanged': 'Das ist schon Ihre Wahl.',
  'postpone-spent':
    'Mehr Zeit gibt es nicht. Nehmen Sie das Gespräch an, oder verlassen Sie die Warteschlange.',
  'prolong-spent': 'Mehr Zeit für diese Antwort gibt es nicht. Ihr Platz bleibt auf jeden Fall.',
  'view-elsewhere':
    'Das geht in einem anderen Fenster oder auf einem anderen Gerät weiter. Machen Sie zuerst hier weiter.',
  'receipt-gone':
    'Dieser Link ist benutzt oder zu alt. Erstellen Sie einen neuen, wo Ihr Platz geöffnet ist.',
  'conversation-unknown': 'Dieses Gespräch ist nicht Ihres, oder es gibt es nicht mehr.',
  'conversation-busy': 'Beenden Sie zuerst das Gespräch, in dem Sie sind.',
  'conversation-ended': 'Das Gespräch ist beendet; es lässt sich nichts mehr senden.',
  'conversation-full': 'Dieses Gespräch ist voll. Beenden Sie es und beginnen Sie ein neues.',
  'text-empty': 'Schreiben Sie zuerst etwas.',
  'text-too-long': 'Kürzen Sie den Text.',
  'stars-invalid': 'Wählen Sie zuerst einen bis fünf Sterne.',
  'nps-invalid': 'Wählen Sie eine Zahl von 0 bis 10, oder keine Antwort.',
  'review-done': 'Dieses Gespräch ist schon bewertet.',
  'review-too-early': 'Bewerten lässt sich ein Gespräch, wenn beide geschrieben haben und es zu Ende ist.',
  'review-closed': 'Die Zeit für eine Bewertung dieses Gesprächs ist vorbei.',
  'own-review': 'Niemand kann sich selbst bewerten.',
  'review-final': 'Die Zeit für Änderungen ist vorbei; die Bewertung bleibt, wie sie ist.',
  'question-closed':
    'Ihr Gespräch wird gerade angenommen; was Sie vorher schrieben, ist da. Sagen Sie den Rest im Gespräch.',
  'attachment-too-large': 'Diese Datei ist zu groß. Senden Sie eine mit höchstens 5 MB.',
  'attachment-type': 'Senden Sie ein Bild (JPEG, PNG oder WebP) oder ein PDF.',
  'attachment-damaged': 'Diese Datei ist nicht lesbar. Speichern Sie sie neu und senden Sie dann diese.',
  'attachment-too-detailed': 'Dieses Bild hat zu viele Bildpunkte. Senden Sie ein kleineres.',
  'attachments-too-many': 'Senden Sie weniger Dateien auf einmal.',
  'attachments-full': 'Hier passen keine Dateien mehr hin. Beschreiben Sie, was darauf zu sehen ist.',
  'attachment-unknown': 'Diese Datei ist hier nicht oder nicht mehr. Wählen Sie sie neu aus.',
  'attachment-unwanted': 'Stellen Sie sich zuerst an; Dateien gehen mit Ihren Worten mit.',
  'slot-unknown': 'Diese Zeit steht nicht mehr zur Wahl. Wählen Sie eine andere.',
  'slot-taken': 'Jemand war schneller. Wählen Sie eine andere Zeit.',
  'contact-invalid': 'Geben Sie eine E-Mail-Adresse oder Telefonnummer an, unter der Sie zu erreichen sind.',
  'bookings-full': 'Sie haben schon mehrere Anrufe gebucht. Sagen Sie zuerst einen davon ab.',
  'booking-unknown': 'Dieser Anruf ist abgesagt oder vorbei. Buchen Sie eine andere Zeit.',
  'mail-off': 'Von hier kann keine E-Mail gesendet werden. Speichern Sie das Gespräch als Datei.',
  'mail-too-often':
    'Von hier wurden schon mehrere Gespräche gesendet. Speichern Sie dieses als Datei, oder warten Sie eine Stunde.',
  'mail-failed':
    'Diese E-Mail konnte nicht gesendet werden. Prüfen Sie die Adresse, oder speichern Sie das Gespräch als Datei.',
  'mail-too-long': 'Dieses Gespräch ist zu lang für eine E-Mail. Speichern Sie es als Datei.',
  'left-messages-full':
    'Sie haben schon mehrere Nachrichten hinterlassen. Warten Sie, bis eine beantwortet ist.',
});
