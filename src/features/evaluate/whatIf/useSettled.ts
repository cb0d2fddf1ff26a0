import { useEffect, useState } from "react";

/** So long a value stands still before it is taken as meant, in milliseconds. */
const pause = 250;

/** A value once it has stopped changing: what is slid passes over many on its way. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
