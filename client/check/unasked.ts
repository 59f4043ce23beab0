/**
 * Whether camera and microphone open without a question: in an empty room nobody would answer it, and a check that began by itself
 * would wait for ever. Where the browser does not tell, it is tried.
 */
export const opensUnasked = async (permissions: Pick<Permissions, 'query'> | undefined): Promise<boolean> => {
  if (permissions === undefined) return true;
  const states = await Promise.all(
    (['camera', 'microphone'] as const).map(async (name) =>
      permissions.query({ name }).then(
        ({ state }) => state,
        () => null,
      ),
    ),
  );
  return !states.includes('prompt');
};
