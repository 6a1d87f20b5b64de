import { computed, onMounted, onUnmounted, ref, type Ref } from "vue";

/** Where the time and the reader's zone come from: the machine, or whatever a test puts in its place. */
export interface Clock {
  readonly now: () => number;
  /** IANA name of the zone whose clock the reader looks at. */
  readonly timeZone: () => string;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};

/** The time on a clock, which goes on while the component is on the page. */
export function useNow(clock: Clock): Readonly<Ref<number>> {
  const now = ref(clock.now());
  let timer: number | undefined;
  onMounted(() => {
    timer = window.setInterval(() => (now.value = clock.now()), 1000);
  });
  onUnmounted(() => window.clearInterval(timer));
  return computed(() => now.value);
}
