package org.ringfence.reading.learned;

import org.ringfence.reading.Voice;

/**
 * A learned voice whose answers outlast the process.
 *
 * @param voice the voice; safe for use by many threads
 * @param keep to be run once it has been asked for the last time; what cannot be kept is worked out again the next time
 */
public record KeptVoice(Voice voice, Runnable keep) {}
