import type { OneselfWords } from '../oneself.ts';

export const photoWords: OneselfWords['profile']['photo'] = {
  group: 'Foto',
  choose: 'Foto wählen',
  replace: 'Anderes Foto wählen',
  remove: 'Foto entfernen',
  hint: 'JPEG, PNG oder WebP. Sie wählen den Ausschnitt.',
  hidden: 'Auf dieser Website sind keine Fotos zu sehen; so ist es eingerichtet.',
  cut: 'Ausschnitt wählen',
  cutHint: 'Ziehen Sie das Bild, oder bewegen Sie die Regler.',
  canvas: 'Das Foto, wie es zu sehen sein wird',
  zoom: 'Größe',
  across: 'Links und rechts',
  down: 'Oben und unten',
  use: 'Dieses Foto verwenden',
  cancel: 'Abbrechen',
  saving: 'Das Foto wird gesendet …',
  saved: 'Gespeichert. Es ist jetzt zu sehen.',
  removed: 'Entfernt. Zu sehen sind Ihre Initialen.',
  unreadable: 'Diese Datei lässt sich nicht als Foto lesen. Wählen Sie JPEG, PNG oder WebP.',
  tooDetailed: 'Dieses Foto hat mehr als 50 Millionen Bildpunkte. Wählen Sie ein kleineres.',
};
