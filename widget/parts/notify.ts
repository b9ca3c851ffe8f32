/** Whether this browser can tell by a notification of the system, and has been asked. */
export function notifiable(): NotificationPermission {
  return 'Notification' in window && window.isSecureContext ? Notification.permission : 'denied';
}

/** @param tag a newer notification takes the place of an older one of the same tag */
export function notify(text: string, tag: string): void {
  try {
    const notification = new Notification(text, { tag });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
  } catch {
    // Some phones let a page ask for notifications and then show none without a worker of its own.
  }
}
