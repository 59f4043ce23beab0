import { useCallback, useState } from 'react';

/**
 * How large an element is, in CSS pixels: known before it is first painted, and followed from then on. (A measure that waits
 * for the next frame leaves what is laid out by it empty for as long as frames are rare.)
 */
export function useBoxSize() {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
