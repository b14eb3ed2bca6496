/** Lets any part of the options page ask what an organisation has set, without handing it through. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  type Feature,
  type LockedSettings,
  type Managed,
  NOT_MANAGED,
} from '../../../lib/profile/managed.ts';

export const ManagedContext = createContext<Managed>(NOT_MANAGED);

/** @returns true where an organisation has switched the feature off. */
export const useOff = (feature: Feature): boolean => useContext(ManagedContext).off.includes(feature);

/** @returns true where an organisation has set this setting. */
export const useLocked = (setting: keyof LockedSettings): boolean =>
  useContext(ManagedContext).settings[setting] !== undefined;
