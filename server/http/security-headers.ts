import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Camera, microphone and screen for our own pages; nothing of the rest. */
const PERMISSIONS = 'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()';

/**
 * Headers that keep a browser from doing what our pages never ask for. Styles may stand inline because the component library
 * writes them so; scripts may not.
 */
export const securityHeaders = (strictTransport: boolean): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: strictTransport ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // On plain http, in a trial on one machine, browsers ignore it and complain.
    crossOriginOpenerPolicy: strictTransport,
    originAgentCluster: strictTransport,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }),
  (_request, response, next) => {
    response.setHeader('Permissions-Policy', PERMISSIONS);
    next();
  },
];
