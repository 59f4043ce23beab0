const BYTES = 4 * 1024 * 1024;

/**
 * Hundreds of rooms come through one socket: a worker that is held up for a moment would lose what the system's default of
 * some 200 KiB cannot hold. The system may allow less (`net.core.rmem_max`, `wmem_max`), and gives what it allows.
 */
export const udpBuffers = { sendBufferSize: BYTES, recvBufferSize: BYTES };
