/** Takes the whole screen, as a meeting room wants it. A browser that does not let it goes on in its window. */
export const enterFullScreen = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    return;
  }
};
