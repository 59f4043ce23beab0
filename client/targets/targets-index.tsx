import { Navigate } from 'react-router';
import { SECTIONS } from './sections.ts';

/** The area opens with its first part. */
export function TargetsIndex() {
  return <Navigate to={`/targets/${SECTIONS[0].path}`} replace />;
}
