import { Navigate } from 'react-router';
import { SECTIONS } from './sections.ts';

/** The administration opens with its first part. */
export function AdminIndex() {
  return <Navigate to={`/administration/${SECTIONS[0].path}`} replace />;
}
