/** While `act` runs, every pause takes no time. */
export async function hurry(act: () => Promise<void>): Promise<void> {
  const { setTimeout: patient } = window;
  window.setTimeout = ((handler: () => void) => patient(handler, 0)) as unknown as typeof window.setTimeout;
  try {
    await act();
  } finally {
    window.setTimeout = patient;
  }
}
